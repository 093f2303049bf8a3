import { encodeSegment, type LanguageMap } from "@openhpa/core";

/** The characters that have a short escape in N-Quads and Turtle (RDF 1.1 ECHAR), as both writers use them. */
export const shortEscapes: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the canonical form escapes exactly these
const special = /[\u0000-\u001F"\\\u007F]/g;

/** Escapes a literal as canonical N-Quads does (RDF Dataset Canonicalization §4.4.3): as little as possible, always the same way. */
export function escapeLiteral(value: string): string {
  return value.replace(
    special,
    (char) => shortEscapes[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/** What is neither escaped nor changed by normalisation: most text of most records (see `SURELY_NORMAL`). */
const changing = /[^ !#-[\]-~\u0080-\u02FF\u2002-\u20CF]/;

/** What stands between the quotes of a literal: in NFC and escaped. */
export function lexicalText(value: string | number | boolean): string {
  const text = `${value}`;
  return changing.test(text) ? escapeLiteral(text.normalize("NFC")) : text;
}

/** Statements with a text in each of its languages; `head` is what comes before the text, with its opening quote. */
export function textStatements(head: string, texts: LanguageMap): string {
  let lines = "";
  for (const language of Object.keys(texts))
    lines += `${head}${lexicalText(texts[language] as string)}"@${language}`;
  return lines;
}

/** The last segment of a concept's IRI. */
export function notationSegment(notation: string): string {
  return /^[\w-]*$/.test(notation) ? notation : encodeURIComponent(notation);
}

/** A part of the key of a thing that has none of its own, as its IRI has it. */
export function keySegment(part: string | number): string {
  const text = `${part}`;
  return /^[\w.~:@/-]*$/.test(text) ? text : encodeSegment(text.normalize("NFC")).replaceAll("%2F", "/");
}

/** What the statements of one record have in common. */
export interface Frame {
  /** What the IRIs of the record's keyed things begin with. */
  readonly part: string;
  /** What the IRIs of other records under the base begin with. */
  readonly records: string;
  /** How every statement ends: graph, full stop, line feed. */
  readonly end: string;
}

/** IRI of another record, which is named by its key or by its IRI. */
export function otherRecord(frame: Frame, value: string): string {
  return value.includes(":") ? value : frame.records + value;
}

/** The fields of a class in the order in which they are written. */
export type Ranks<T> = ReadonlyMap<keyof T, number>;

/** Ranks from the names of fields in their order. */
export function ranks<T>(names: readonly (keyof T)[]): Ranks<T> {
  return new Map(names.map((name, index) => [name, index]));
}

/** The names of the fields that a value has, in the order of its class; sorts only when they are in another one. */
export function inOrder<T extends object>(value: T, of: Ranks<T>): readonly (keyof T)[] {
  const names = Object.keys(value) as (keyof T)[];
  const rank = (name: keyof T) => of.get(name) ?? -1;
  let last = -1;
  for (const name of names) {
    const next = rank(name);
    if (next < last) return names.sort((a, b) => rank(a) - rank(b));
    last = next;
  }
  return names;
}
