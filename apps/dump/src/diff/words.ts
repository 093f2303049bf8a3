import {
  classOf,
  compareCodePoints,
  type Fields,
  keyOf,
  type ModelClass,
  type ModelField,
  resolvePath,
  visit,
} from "@openhpa/core";
import { findConcept, schemeNamed, type TerritoryIndex } from "@openhpa/vocabularies";
import type { Step } from "./field-changes.js";

/** What is needed to say values in French. */
export interface Speech {
  readonly territories: TerritoryIndex;
  /** Kind of the record, and its state: references in it are said by the names of the things they mean. */
  readonly entry: ModelClass;
  readonly record: Fields;
}

/** Longest text in a line; longer ones are cut around what differs. */
const LONGEST = 160;
/** Longest name on the way to a value. */
const LONGEST_NAME = 60;
/** Words shown on each side of what differs. */
const AROUND = 6;

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** A text shortened to a line. */
export function shortened(text: string, longest = LONGEST): string {
  const line = oneLine(text);
  const points = [...line];
  return points.length <= longest ? line : `${points.slice(0, longest).join("").trimEnd()}…`;
}

const quoted = (text: string) => `« ${text} »`;

/** The text of a language map in French, else the first there is. */
function wording(text: Fields): string {
  const [first = ""] = Object.keys(text).sort(compareCodePoints);
  return String(text.fr ?? text[first] ?? "");
}

function thingNamed(key: string, to: string, { entry, record }: Speech) {
  for (const { entry: of, value } of visit(entry, record))
    if (of.name === to && value.key === key) return { of, value };
  return undefined;
}

/** What a thing of the record is called, by the name of its class and its key; the key itself where there is no such thing. */
export function nameByKey(key: string, to: string, speech: Speech): string {
  const found = thingNamed(key, to, speech);
  return found ? nameOf(found.of, found.value, speech) : key;
}

/** A path into the record by the labels of its fields; any other text as it is. */
function saidPath(text: string, { entry, record }: Speech): string | undefined {
  if (!text.startsWith("/")) return undefined;
  const { known, fields } = resolvePath(entry, record, text);
  return known ? fields.map(({ fr }) => fr[0]).join(" › ") : undefined;
}

type Kind = ModelField["datatype"]["kind"];
type Say = (value: never, field: ModelField, speech: Speech) => string;

/** How a value of each kind is said; kinds that are not listed are said as they are written. */
const sayings: { readonly [K in Kind]?: Say } = {
  text: (value: Fields) => quoted(shortened(wording(value))),
  string: (value: string, _, speech) => quoted(saidPath(value, speech) ?? shortened(value)),
  decimal: (value: number) => String(value).replace(".", ","),
  boolean: (value: boolean) => (value ? "oui" : "non"),
  code: (value: string, { datatype }) => {
    if (datatype.kind !== "code") return value;
    const scheme = schemeNamed(datatype.scheme);
    const notation = value.slice(scheme.prefix?.length ?? 0);
    const label = findConcept(scheme, notation)?.prefLabel.fr;
    if (label === undefined) return value;
    return scheme.prefix === undefined ? label : `${notation} ${label}`;
  },
  territory: (value: string, _, { territories }) => {
    const name = territories.get(value)?.name;
    return name === undefined ? value : `${name} (${value})`;
  },
  reference: (value: string, { datatype }, speech) =>
    datatype.kind === "reference" ? nameByKey(value, datatype.to, speech) : value,
};

/** One value of a field in French; a thing by its name. */
export function sayValue(value: unknown, field: ModelField, speech: Speech): string {
  const of = classOf(field);
  if (of) return nameOf(of, value as Fields, speech);
  const say = sayings[field.datatype.kind];
  return say ? say(value as never, field, speech) : shortened(String(value));
}

/** All that a field holds in French. */
function sayAll(value: unknown, field: ModelField, speech: Speech): string {
  return (Array.isArray(value) ? value : [value]).map((item) => sayValue(item, field, speech)).join(", ");
}

const isWording = ({ datatype }: ModelField) => datatype.kind === "text" || datatype.kind === "string";

/** The fields that tell a thing from others, best first: what its class is addressed by, what it must have, then words. */
function naming(entry: ModelClass): readonly (readonly ModelField[])[] {
  const { identity } = entry;
  const plain = entry.fields.filter(({ datatype }) => datatype.kind !== "key" && datatype.kind !== "const");
  const natural = identity.by === "natural" ? plain.filter(({ name }) => identity.fields.includes(name)) : [];
  const required = plain.filter((field) => field.required);
  return [
    ...(identity.by === "natural" && identity.all ? [natural] : natural.map((field) => [field])),
    ...[...required.filter(isWording), ...required].map((field) => [field]),
    ...plain.filter(isWording).map((field) => [field]),
    ...plain.map((field) => [field]),
  ];
}

const namings = new Map<ModelClass, ReturnType<typeof naming>>();

/** What a thing is called in French: by its words where it has some, else by its codes, else by its key. */
export function nameOf(entry: ModelClass, value: Fields, speech: Speech): string {
  const ways = namings.get(entry) ?? naming(entry);
  namings.set(entry, ways);
  const way = ways.find(
    (fields) => fields.length > 0 && fields.every(({ name }) => value[name] !== undefined),
  );
  return way
    ? way.map((field) => sayAll(value[field.name], field, speech)).join(" ")
    : (keyOf(entry, value) ?? entry.fr[0]);
}

/** A long name cut short; its quotation mark stays. */
function withinName(name: string): string {
  const cut = shortened(name, LONGEST_NAME);
  return cut.startsWith("«") && !cut.endsWith("»") ? `${cut} »` : cut;
}

/** The way to a value in French: « Objectifs › « Faire connaître… » › Texte »; languages other than French are named. */
export function sayPath(steps: readonly Step[], speech: Speech): string {
  const said: string[] = [];
  for (const step of steps) {
    if (step.kind === "field") said.push(step.field.fr[0]);
    else if (step.kind === "thing") said.push(withinName(nameOf(step.entry, step.value, speech)));
    else if (step.tag !== "fr") said.push(`${said.pop() ?? ""} (${step.tag})`);
  }
  return said.join(" › ");
}

/** Two texts cut around what differs, so that a long text shows its change and not its beginning. */
export function contrasted(before: string, after: string): readonly [before: string, after: string] {
  const old = oneLine(before);
  const fresh = oneLine(after);
  if (Math.max(old.length, fresh.length) <= LONGEST) return [old, fresh];
  const a = old.split(" ");
  const b = fresh.split(" ");
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const from = Math.max(0, start - AROUND);
  const excerpt = (words: readonly string[]) => {
    const to = Math.min(words.length, words.length - end + AROUND);
    const cut = shortened(words.slice(from, to).join(" "));
    return `${from > 0 ? "… " : ""}${cut}${to < words.length && !cut.endsWith("…") ? " …" : ""}`;
  };
  return [excerpt(a), excerpt(b)];
}
