import { type HpaRecord, validate } from "@openhpa/core";
import { placesIn } from "./spoilt-records.js";

/** Writes four digits, `a` and `b` two each, as the end of a personal number or in the name of a mailbox. */
type NeedleForm = (a: string, b: string) => string;

const letters = (digits: string) => [...digits].map((digit) => "abcdefghij"[Number(digit)]).join("");
const wordOf = (a: string, b: string) => letters(a) + letters(b);

/** Ways in which people write personal numbers and mailboxes. */
const forms: readonly NeedleForm[] = [
  (a, b) => `06 39 98 ${a} ${b}`,
  (a, b) => `zoe.quirinal${wordOf(a, b)}@exemple.example`,
  (a, b) => `063998${a}${b}`,
  (a, b) => `06.39.98.${a}.${b}`,
  (a, b) => `+33 6 39 98 ${a} ${b}`,
  (a, b) => `06-39-98-${a}-${b}`,
  (a, b) => `zoe-quirinal${wordOf(a, b)}(at)exemple.example`,
  (a, b) => `+33 (0)6 39 98 ${a} ${b}`,
  (a, b) => `0033 6 39 98 ${a} ${b}`,
  (a, b) => `06/39/98/${a}/${b}`,
  (a, b) => `06\u00A039\u00A098\u00A0${a}\u00A0${b}`,
];

const SEPARATORS = "[^0-9A-Za-z]{0,9}";
const NUMBER = new RegExp(`(?:0|33)${["", "6", "39", "98", "(\\d\\d)", "(\\d\\d)"].join(SEPARATORS)}`, "g");
const WORD = /quirinal([a-j]{4})/g;

/** The numbers of the needles that stand in a text, however they are written. */
function needlesIn(text: string, known: ReadonlyMap<string, string>): readonly string[] {
  const plain = text
    .replace(/%(?:20|C2%A0)/gi, " ")
    .replace(/%2B/gi, "+")
    .normalize("NFKC");
  const digits = [...plain.matchAll(NUMBER)].map(([, a = "", b = ""]) => `${a}${b}`);
  const words = [...plain.toLowerCase().matchAll(WORD)].map(([, word = ""]) =>
    [...word].map((letter) => "abcdefghij".indexOf(letter)).join(""),
  );
  return [...new Set([...digits, ...words])].filter((needle) => known.has(needle));
}

/** A record with personal data in it, and where each of it is. */
interface Needled<R extends HpaRecord> {
  readonly record: R;
  /** Pointers by the four digits that end a needle. */
  readonly needles: ReadonlyMap<string, string>;
}

type Path = readonly (string | number)[];

/** How a needle may stand in a text, as a whole value, in an address, and glued to a word of small letters; the value itself at last. */
const ways = (value: string, needle: string): readonly string[] => [
  `${value} ${needle}`,
  needle,
  `${value.replace(/[?#].*$/, "")}?contact=${needle.replace(/ /g, "%20")}`,
  `${value}-${needle.replace(/\D+/g, "") || needle}`,
  value,
];

interface Leaf {
  readonly path: Path;
  readonly pointer: string;
  readonly ways: readonly string[];
  way: number;
}

function leavesOf(record: HpaRecord, first: number, turn: number): Leaf[] {
  const leaves: Leaf[] = [];
  for (const path of placesIn(record)) {
    const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], record);
    if (typeof value !== "string" || path.at(-1) === "key" || path.at(-1) === "type") continue;
    const digits = String(first + leaves.length).padStart(4, "0");
    const form = forms[(leaves.length + turn) % forms.length] as NeedleForm;
    const needle = form(digits.slice(0, 2), digits.slice(2));
    leaves.push({ path, pointer: `/${path.join("/")}`, ways: ways(value, needle), way: 0 });
  }
  return leaves;
}

/** The leaves that an error speaks of: the nearest that still has a needle. */
function blamed(leaves: readonly Leaf[], pointer: string): readonly Leaf[] {
  const changed = leaves.filter(({ way, ways: all }) => way < all.length - 1);
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf("/"))) {
    const below = changed.filter((leaf) => leaf.pointer === at || leaf.pointer.startsWith(`${at}/`));
    if (below.length > 0 || at === "") return below;
  }
}

/**
 * The record with a needle in every leaf that can hold one and leave it valid (personal data apart), keys excepted. The needles are numbered from
 * `first` on; another `turn` writes each in another form.
 */
function needled<R extends HpaRecord>(record: R, first: number, turn: number): Needled<R> {
  const leaves = leavesOf(record, first, turn);
  for (;;) {
    const spoilt = structuredClone(record);
    for (const { path, ways: all, way } of leaves) {
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], spoilt);
      (holder as Record<string, unknown>)[String(path.at(-1))] = all[way];
    }
    const errors = validate(spoilt, { maxIssues: Infinity }).issues.filter(
      ({ severity, code }) => severity === "error" && code !== "personal-data",
    );
    if (errors.length === 0) {
      const held = leaves.filter(({ way, ways: all }) => way < all.length - 1);
      const digitsOf = (leaf: Leaf) => String(first + leaves.indexOf(leaf)).padStart(4, "0");
      return { record: spoilt, needles: new Map(held.map((leaf) => [digitsOf(leaf), leaf.pointer])) };
    }
    for (const leaf of new Set(errors.flatMap(({ pointer }) => blamed(leaves, pointer)))) leaf.way += 1;
  }
}

/** Records with a needle in every leaf that can hold one; where each is, by its four digits. Another `turn` writes each in another form. */
export function withNeedles(
  records: readonly HpaRecord[],
  turn: number,
): { readonly records: readonly HpaRecord[]; readonly needles: ReadonlyMap<string, string> } {
  const all: Needled<HpaRecord>[] = [];
  for (const record of records) all.push(needled(record, all.length * 1_000, turn));
  const needles = all.flatMap((one) =>
    [...one.needles].map(([digits, at]) => [digits, one.record.key + at] as const),
  );
  return { records: all.map(({ record }) => record), needles: new Map(needles) };
}

/** A record with an address in every place that takes one but its own, which is a key: seeds have few. */
export const addressedRecord: HpaRecord = {
  type: "Action",
  key: "adresses-en-tous-lieux",
  title: { fr: "Des adresses en tous lieux" },
  carrier: { key: "porteur", name: "Le Nid", url: "https://exemple.example/le-nid" },
  contact: { personal: false, url: "https://exemple.example/contact" },
  sources: [
    { key: "page", title: { fr: "Page" }, url: "https://exemple.example/page", licence: "unknown" },
    { key: "autre", title: { fr: "Autre page" }, url: "https://exemple.example/autre", licence: "unknown" },
  ],
} as HpaRecord;

/** Keys that say something of a person, and the needle that each holds. */
const keyNeedles: readonly (readonly [key: string, needle: RegExp])[] = [
  ["fiche-0639980001", /0639980001/],
  ["fiche-06-39-98-00-01", /06.?39.?98/],
  ["33-6-39-98-00-01", /33.?6.?39/],
  ["claire-quirinal-exemple-example", /quirinal/i],
  ["mme-quirinal", /quirinal/i],
  ["claire-martin", /claire|martin/i],
];

/** A record for each key that says something of a person and each place in which keys show, and what may be found nowhere. */
export const personalKeyCases: readonly (readonly [where: string, record: HpaRecord, needle: RegExp])[] =
  keyNeedles.flatMap(([key, needle]) => [
    [`${key} as the key`, { ...addressedRecord, key } as HpaRecord, needle] as const,
    [
      `${key} in the address`,
      { ...addressedRecord, id: `https://exemple.example/actions/${key}` } as HpaRecord,
      needle,
    ] as const,
    [
      `${key} as the key of a part`,
      { ...addressedRecord, carrier: { key, name: "Le Nid" } } as unknown as HpaRecord,
      needle,
    ] as const,
  ]);

/** Where needles stand that are found in the parts of what was published: `record/pointer in part`. */
export async function foundNeedles(
  parts:
    | AsyncIterable<readonly [name: string, text: string]>
    | Iterable<readonly [name: string, text: string]>,
  needles: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const [name, text] of parts)
    for (const digits of needlesIn(`${name}\n${text}`, needles))
      found.push(`${needles.get(digits)} in ${name}`);
  return found;
}
