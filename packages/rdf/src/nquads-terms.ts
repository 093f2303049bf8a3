import { isSurelyNormal, type LanguageMap } from "@openhpa/core";
import { type Derivable, derivations } from "./derived.js";
import { RECORD_FRAGMENT, recordNode } from "./iris.js";
import { type FixedText, fixedText, type LineBuffer, MOST_BYTES_PER_UNIT } from "./line-buffer.js";
import { DESCRIBES } from "./mapping.js";

export { keySegment } from "./iris.js";

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

/** By the code of an ASCII character: 1 where it is escaped. */
const isEscaped = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const char = String.fromCharCode(code);
  return escapeLiteral(char) === char ? 0 : 1;
});

/** Writes what stands between the quotes of a literal: in NFC and escaped. */
export function literal(out: LineBuffer, value: string | number | boolean): void {
  const text = `${value}`;
  out.reserve(text.length * MOST_BYTES_PER_UNIT);
  const { bytes } = out;
  let at = out.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80 ? isEscaped[code] === 1 : !isSurelyNormal(code)) {
      out.write(escapeLiteral(text.normalize("NFC")));
      return;
    }
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) {
      bytes[at++] = 0xc0 | (code >> 6);
      bytes[at++] = 0x80 | (code & 0x3f);
    } else {
      bytes[at++] = 0xe0 | (code >> 12);
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      bytes[at++] = 0x80 | (code & 0x3f);
    }
  }
  out.length = at;
}

/** What the statements of one record have in common, by where it stands in the lines. */
export interface Frame {
  readonly out: LineBuffer;
  /** What statements that follow from others are made from. */
  readonly scope: Derivable;
  /** The record's IRI: from the first position up to the second. */
  readonly iri: number;
  readonly iriEnd: number;
  /** What stands between the record's IRI and a key. */
  readonly separator: string;
  /** What the IRIs of other records under the base begin with. */
  readonly records: string;
  /** How every statement ends: graph, full stop, line feed; and how many bytes that is. */
  readonly end: string;
  readonly endLength: number;
}

const DOCUMENT_START = `${RECORD_FRAGMENT}> `;
const DESCRIBES_START = `<${DESCRIBES}> <`;

/** Writes what the IRIs of the record's keyed things begin with. */
export function part({ out, iri, iriEnd, separator }: Frame): void {
  out.again(iri, iriEnd);
  out.write(separator);
}

/** Writes the IRI of another record, which is named by its key or by its IRI. */
export function otherRecord({ out, records }: Frame, value: string): void {
  if (!value.includes(":")) out.write(records);
  out.write(value);
}

/** Writes the IRI of the document that another record is. */
export function otherRecordNode({ out, records }: Frame, value: string): void {
  out.write(recordNode(value.includes(":") ? value : records + value));
}

/*
 * Statements after the first begin with a lead: the end of the one before, `<`, the subject's IRI, `> `. A lead is written once for
 * a subject, copied from then on, and named by the positions where it begins and ends.
 */

/**
 * Makes the lead of the record's own statements. It lies behind the lines and isn't part of them yet: the next statement copies it to where it
 * lies already. Gives its end; it begins where the lines end.
 */
export function firstLead({ out, iri, iriEnd, end }: Frame): number {
  const from = out.length;
  out.write(end);
  out.write("<");
  out.again(iri, iriEnd);
  out.write("> ");
  const to = out.length;
  out.length = from;
  return to;
}

/**
 * Ends a statement whose object is an IRI written from `start` on, and adds the lead of the statements about it, as which it gives the
 * beginning; `lead` is where any lead begins.
 */
export function leadOf({ out, endLength }: Frame, lead: number, start: number): number {
  const end = out.length;
  out.write(">");
  const from = out.length;
  out.again(lead, lead + endLength);
  out.again(start - 1, end);
  out.write("> ");
  return from;
}

/** Ends a statement and writes the lead of the statements about the record's own node, which stays in the lines. */
export function documentLead(frame: Frame): void {
  const { out, end } = frame;
  out.write(end);
  out.write("<");
  part(frame);
  out.write(DOCUMENT_START);
}

/** Writes the last statement of a record, whose subject is its own node: what it describes. */
export function lastStatement({ out, iri, iriEnd, end }: Frame, from: number, to: number): void {
  out.again(from, to);
  out.write(DESCRIBES_START);
  out.again(iri, iriEnd);
  out.write(">");
  out.write(end);
}

/** What stands before the objects of derived statements, by predicate: encoded once, because there are few. */
const openings = new Map<string, FixedText>();

function opening(predicate: string, quote: "<" | '"'): FixedText {
  let text = openings.get(predicate);
  if (!text) {
    text = fixedText(`<${predicate}> ${quote}`);
    openings.set(predicate, text);
  }
  return text;
}

/** Writes what follows from the fields of a thing. */
export function derivedStatements(
  { out, scope }: Frame,
  from: number,
  to: number,
  table: string,
  thing: object,
): void {
  derivations[table]?.(scope, thing as never, {
    iri(predicate, object) {
      out.again(from, to);
      out.copy(opening(predicate, "<"));
      out.write(object);
      out.write(">");
    },
    literal(predicate, value, datatype) {
      out.again(from, to);
      out.copy(opening(predicate, '"'));
      out.write(value);
      out.write(`"^^<${datatype}>`);
    },
  });
}

/** Writes the subject of the statements with a lead. */
export function subjectOf({ out, endLength }: Frame, from: number, to: number): void {
  out.again(from + endLength + 1, to - 2);
}

/** Writes statements with a text in each of its languages: lead, predicate and opening quote, text, language. */
export function textStatements(
  out: LineBuffer,
  from: number,
  to: number,
  predicate: FixedText,
  texts: LanguageMap,
): void {
  for (const language of Object.keys(texts)) {
    out.again(from, to);
    out.copy(predicate);
    literal(out, texts[language] as string);
    out.write('"@');
    out.write(language);
  }
}

/** The last segment of a concept's IRI. */
export function notationSegment(notation: string): string {
  return /^[\w-]*$/.test(notation) ? notation : encodeURIComponent(notation);
}

/** The fields of a class in the order in which they are written. */
export interface Ranks<T> {
  readonly rank: ReadonlyMap<keyof T, number>;
  /** By their number, names that were found to be in order the last time: most things of a class have the same fields. */
  readonly inOrder: (readonly (keyof T)[] | undefined)[];
}

/** Ranks from the names of fields in their order. */
export function ranks<T>(names: readonly (keyof T)[]): Ranks<T> {
  return { rank: new Map(names.map((name, index) => [name, index])), inOrder: [] };
}

function areSame(names: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < names.length; index++) if (names[index] !== others[index]) return false;
  return true;
}

/** The names of the fields that a value has, in the order of its class; sorts only when they are in another one. */
export function inOrder<T extends object>(value: T, of: Ranks<T>): readonly (keyof T)[] {
  const names = Object.keys(value) as (keyof T)[];
  const known = of.inOrder[names.length];
  if (known !== undefined && areSame(names, known)) return known;
  const rank = (name: keyof T) => of.rank.get(name) ?? -1;
  let last = -1;
  for (const name of names) {
    const next = of.rank.get(name);
    // Fields that another table writes (the record's own, among those of an action) say nothing of the order here.
    if (next === undefined) continue;
    if (next < last) return names.sort((a, b) => rank(a) - rank(b));
    last = next;
  }
  of.inOrder[names.length] = names;
  return names;
}
