import { expandCurie } from "@openhpa/core";

/** A line of canonical N-Quads or N-Triples, cut into its terms as they are written. */
export interface Statement {
  /** IRI, without angle brackets. */
  readonly subject: string;
  /** IRI, without angle brackets. */
  readonly predicate: string;
  /** The object as written: `<iri>`, or a literal with its quotes and its datatype or language. */
  readonly object: string;
  /** IRI of the graph; undefined in the default graph. */
  readonly graph: string | undefined;
}

const line =
  /^<([^>]*)> <([^>]*)> (<[^>]*>|"(?:[^"\\]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^>]*>)?)(?: <([^>]*)>)? \.$/;

/** Reads one line of what `toNQuads` writes; there are no blank nodes. Throws on anything else, which is a bug. */
export function parseStatement(text: string): Statement {
  const match = line.exec(text);
  if (!match) throw new Error(`Not a canonical statement without blank nodes: ${text}`);
  const [, subject = "", predicate = "", object = "", graph] = match;
  return { subject, predicate, object, graph };
}

/** True for a line that {@link parseStatement} reads. */
export function isStatement(text: string): boolean {
  return line.test(text);
}

/** The IRI that an object is, or undefined for a literal. */
export function objectIri(object: string): string | undefined {
  return object.startsWith("<") ? object.slice(1, -1) : undefined;
}

/** The same statement as a line of N-Triples, outside any graph. */
export function toTriple({ subject, predicate, object }: Statement): string {
  return `<${subject}> <${predicate}> ${object} .`;
}

const XSD_STRING = expandCurie("xsd:string");
const LANG_STRING = expandCurie("rdf:langString");

/** What follows the closing quote of a literal: nothing, `@` and a language, `^^` and a datatype. */
function suffix(object: string): string {
  return object.slice(object.lastIndexOf('"') + 1);
}

/** IRI of the datatype of a literal as it is written. */
export function objectDatatype(object: string): string {
  const end = suffix(object);
  if (end === "") return XSD_STRING;
  return end.startsWith("@") ? LANG_STRING : end.slice("^^<".length, -">".length);
}

/** Language tag of a literal as it is written, or undefined when it has none. */
export function objectLanguage(object: string): string | undefined {
  const end = suffix(object);
  return end.startsWith("@") ? end.slice(1) : undefined;
}

/** What stands between the quotes of a literal, with its escapes. */
export function objectValue(object: string): string {
  return object.slice(1, object.lastIndexOf('"'));
}
