/** A record with one place changed. */
export interface Change {
  readonly what: string;
  readonly changed: unknown;
}

type Path = readonly (string | number)[];

/** Every path inside a JSON value, the value itself left out. */
function* pathsOf(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, item] of Object.entries(value))
    yield* pathsOf(item, [...path, Array.isArray(value) ? Number(name) : name]);
}

type Container = Record<string, unknown>;

/** A copy in which only the containers along the path are new, with the last of them changed. */
function changedAt(
  value: unknown,
  [name, ...rest]: Path,
  change: (parent: Container, name: string) => void,
): unknown {
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Container) }) as Container;
  const key = String(name);
  if (rest.length === 0) change(copy, key);
  else copy[key] = changedAt(copy[key], rest, change);
  return copy;
}

/** The record with one item in each list, so that each of its many changes is checked quickly. */
function shortened(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, 1).map(shortened);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)]));
}

/** Values that take the place of every value of a record: wrong in most fields, right in some, at the edges of the patterns. */
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  2.5,
  1e13,
  "",
  " ",
  "\u00A0",
  "x",
  "Été",
  "a-b",
  "a--b",
  "\u0007",
  "😀",
  "\uD800",
  "\uFEFF",
  "2019",
  "2019-02-30",
  "2020~",
  "2020-25",
  "2019/..",
  "https://example.org/é",
  "https://example.org/a b",
  "https://",
  "https://exa\uE000mple.org",
  "departement:44",
  "44",
  "+33240080811",
  "EUR",
  "fr-ch",
  "FR",
  [],
  ["x"],
  ["x", "x"],
  ["school", "school"],
  {},
  { fr: "Texte" },
  { FR: "Texte" },
  { fr: "" },
  { key: "x" },
];

/** One path of each form that was not seen yet: what holds for the first item of a list holds for the others. */
function* placesOf(record: unknown, seen: Set<string>): Generator<Path> {
  for (const path of pathsOf(record)) {
    const form = path.map((part) => (typeof part === "number" ? "*" : part)).join("/");
    if (!seen.has(form)) yield path;
    seen.add(form);
  }
}

/** The record with each place taken away, given each of {@link values}, given an unknown field, or repeated in its list; places in `seen` are passed over. */
export function* changesOf(original: unknown, seen: Set<string>): Generator<Change> {
  const record = shortened(original);
  for (const path of placesOf(record, seen)) {
    const at = path.join("/");
    yield { what: `${at} removed`, changed: changedAt(record, path, (parent, name) => delete parent[name]) };
    yield {
      what: `${at} with an unknown field`,
      changed: changedAt(record, path, (parent, name) => {
        const value = parent[name];
        if (typeof value === "object" && value !== null && !Array.isArray(value))
          parent[name] = { ...value, unknownField: "x" };
      }),
    };
    yield {
      what: `${at} repeated`,
      changed: changedAt(record, path, (parent, name) => {
        if (Array.isArray(parent)) parent.push(parent[Number(name)]);
      }),
    };
    for (const value of values) {
      yield {
        what: `${at} = ${JSON.stringify(value)}`,
        changed: changedAt(record, path, (parent, name) => (parent[name] = value)),
      };
    }
  }
}
