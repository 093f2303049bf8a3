import fc, { type Arbitrary } from "fast-check";

/** Something done to a JSON value at one of its places, as plain data so that a failing run can be made smaller. */
export interface Mutation {
  readonly kind: keyof typeof changes;
  /** Which place, counted over all places of the value. */
  readonly at: number;
  /** Which other place, position or choice, as the kind needs. */
  readonly choice: number;
  readonly value: unknown;
}

type Container = Record<string, unknown>;
/** Where a value stands: its parent and its name there. */
interface Slot {
  readonly parent: Container;
  readonly name: string;
}

/** Names that JavaScript objects have already, and others that a careless lookup stumbles over. */
const oddNames = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "0",
  "FR",
  "a/b~c",
  "themez",
  "\u202E",
];
const oddCharacters = [
  "\uD83D",
  "\uDE00",
  "\u0000",
  "\u0007",
  "\r",
  "\u0085",
  "\u200F",
  "\u202E",
  "\uFEFF",
  "\uFFFE",
  "e\u0301",
  "\u00E9",
  "\uFB01",
  "\u{1F469}\u200D\u2695\uFE0F",
  "\u{E0001}",
  "\uE000",
  "\u0661",
  "\u2028",
  "%",
  "#",
  "<",
  " ",
];

/** Values of every sort: right in some fields, wrong in most, at the edges of the patterns. */
const oddValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  2.5,
  1e12,
  999_999_999_999,
  1e21,
  1e308,
  5e-324,
  9_007_199_254_740_992,
  "",
  " ",
  "\u00A0",
  "x",
  "Été",
  "a-b",
  "a--b",
  "2019",
  "2019-02-30",
  "2019-02-29",
  "2020-02-29",
  "2020~",
  "2020-25",
  "2019/..",
  "../..",
  "https://example.org/é",
  "https://example.org/a b",
  "https://",
  "departement:44",
  "region:99",
  "44",
  "+33240080811",
  "EUR",
  "fr-ch",
  "FR",
  "nutrition",
  "smoc:A1",
  "A1",
  "other",
  "Action",
  "Registry",
  [],
  ["x"],
  ["x", "x"],
  ["nutrition", "nutrition"],
  [null],
  [[]],
  {},
  { fr: "Texte" },
  { fr: "" },
  { FR: "Texte" },
  { key: "x" },
  { key: "x", name: "X" },
  { value: 1 },
];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

/** Sets a member by definition, never by assignment: `__proto__` is a name like any other. */
function put(parent: Container, name: string, value: unknown): void {
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A deep copy that keeps members called `__proto__`. */
function copyOf(value: unknown): unknown {
  if (!isContainer(value)) return value;
  if (Array.isArray(value)) return value.map(copyOf);
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)]));
}

function slotsIn(value: unknown, slots: Slot[] = []): Slot[] {
  if (!isContainer(value)) return slots;
  for (const name of Object.keys(value)) {
    slots.push({ parent: value, name });
    slotsIn(value[name], slots);
  }
  return slots;
}

function remove({ parent, name }: Slot): void {
  if (Array.isArray(parent)) parent.splice(Number(name), 1);
  else delete parent[name];
}

function enlarged(value: unknown, choice: number): unknown {
  if (typeof value === "number") return [value * 1e6, -value, value + 0.5, 1e308, value * 1e-9][choice % 5];
  if (typeof value === "string") return value.slice(0, 40).repeat([2, 130, 2100, 5000][choice % 4] as number);
  if (Array.isArray(value) && value.length > 0 && value.length < 20)
    return Array.from({ length: 30 }, (_, index) => copyOf(value[index % value.length]));
  return value;
}

function withOddCharacter(value: unknown, choice: number): unknown {
  if (typeof value !== "string") return value;
  const at = choice % (value.length + 1);
  return value.slice(0, at) + oddCharacters[choice % oddCharacters.length] + value.slice(at);
}

const nested = (value: unknown, choice: number) =>
  Array.from({ length: [3, 40, 80, 300][choice % 4] as number }).reduce<unknown>(
    (below, _, level) =>
      choice % 2 ? { a: below } : [{ key: `o${level}`, text: { fr: "T" }, objectives: below }],
    value,
  );

type Change = (slot: Slot, mutation: Mutation, slots: readonly Slot[]) => void;
const inPlace =
  (change: (value: unknown, mutation: Mutation) => unknown): Change =>
  ({ parent, name }, mutation) =>
    put(parent, name, change(parent[name], mutation));

/** What can be done to a place: a new sort is one line here. */
const changes = {
  delete: remove,
  retype: inPlace((_, { value }) => copyOf(value)),
  duplicate: (({ parent, name }) => {
    if (Array.isArray(parent)) parent.push(copyOf(parent[Number(name)]));
    else put(parent, name, [parent[name], copyOf(parent[name])]);
  }) as Change,
  swap: ((slot, { choice }, slots) => {
    const other = slots[choice % Math.max(slots.length, 1)] ?? slot;
    const first = copyOf(slot.parent[slot.name]);
    put(slot.parent, slot.name, copyOf(other.parent[other.name]));
    put(other.parent, other.name, first);
  }) as Change,
  overflow: inPlace((value, { choice }) => enlarged(value, choice)),
  "odd-character": inPlace((value, { choice }) => withOddCharacter(value, choice)),
  decompose: inPlace((value, { choice }) =>
    typeof value === "string" ? `${value}é`.normalize(choice % 2 ? "NFD" : "NFKD") : value,
  ),
  "wrap-in-list": inPlace((value) => [value]),
  "take-out-of-list": inPlace((value) => (Array.isArray(value) ? value[0] : value) ?? null),
  "odd-name": (({ parent, name }, { choice }) => {
    if (Array.isArray(parent)) return;
    const content = parent[name];
    delete parent[name];
    put(parent, oddNames[choice % oddNames.length] as string, content);
  }) as Change,
  "odd-member": (({ parent }, { choice, value }) => {
    if (!Array.isArray(parent)) put(parent, oddNames[choice % oddNames.length] as string, copyOf(value));
  }) as Change,
  nest: inPlace((value, { choice }) => nested(value, choice)),
} as const satisfies Record<string, Change>;

/** The value with all mutations applied in turn, as new JSON; the value itself is not changed. */
export function mutated(value: unknown, mutations: readonly Mutation[]): unknown {
  return mutations.reduce<unknown>((before, mutation) => {
    const root = { record: copyOf(before) };
    const slots = slotsIn(root.record);
    const slot = slots[mutation.at % Math.max(slots.length, 1)] ?? {
      parent: root as Container,
      name: "record",
    };
    changes[mutation.kind](slot, mutation, slots);
    return root.record ?? null;
  }, value);
}

const json = fc.jsonValue({ maxDepth: 2 });

/** One to three mutations. */
export const arbitraryMutations: Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])),
    at: fc.nat({ max: 200 }),
    choice: fc.nat({ max: 1000 }),
    value: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...oddValues) }, { weight: 1, arbitrary: json }),
  }),
  { minLength: 1, maxLength: 3 },
);
