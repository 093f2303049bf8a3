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
  for (const [name, item] of Object.entries(value)) yield* pathsOf(item, [...path, Array.isArray(value) ? Number(name) : name]);
}

function changedAt(record: unknown, path: Path, change: (parent: Record<string, unknown>, name: string) => void): unknown {
  const copy = structuredClone(record);
  const parent = path.slice(0, -1).reduce<unknown>((at, name) => (at as Record<string | number, unknown>)[name], copy);
  change(parent as Record<string, unknown>, String(path.at(-1)));
  return copy;
}

/** Values that take the place of every value of a record: wrong in most fields, right in some, at the edges of the patterns. */
const values: readonly unknown[] = [
  null, true, 0, -1, 2.5, 1e13, "", " ", "\u00A0", "x", "Été", "a-b", "a--b", "\u0007", "😀", "\uD800", "\uFEFF", "2019", "2019-02-30",
  "2020~", "2020-25", "2019/..", "https://example.org/é", "https://example.org/a b", "https://", "https://exa\uE000mple.org", "departement:44",
  "44", "+33240080811", "EUR", "fr-ch", "FR", [], ["x"], ["x", "x"], ["school", "school"], {}, { fr: "Texte" }, { FR: "Texte" }, { fr: "" }, { key: "x" },
];

/** The record with each place taken away, given each of {@link values}, given an unknown field, or repeated in its list. */
export function* changesOf(record: unknown): Generator<Change> {
  for (const path of pathsOf(record)) {
    const at = path.join("/");
    yield { what: `${at} removed`, changed: changedAt(record, path, (parent, name) => delete parent[name]) };
    yield {
      what: `${at} with an unknown field`,
      changed: changedAt(record, path, (parent, name) => {
        const value = parent[name];
        if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.assign(value, { unknownField: "x" });
      }),
    };
    yield {
      what: `${at} repeated`,
      changed: changedAt(record, path, (parent, name) => {
        if (Array.isArray(parent)) parent.push(parent[Number(name)]);
      }),
    };
    for (const value of values) {
      yield { what: `${at} = ${JSON.stringify(value)}`, changed: changedAt(record, path, (parent, name) => (parent[name] = value)) };
    }
  }
}
