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

/** What tells the kind of an object as it is written: `>` of an IRI, else what follows the closing quote: nothing, `@fr`, `^^<datatype>`. */
export function objectEnding(object: string): string {
  return object.startsWith("<") ? ">" : object.slice(object.lastIndexOf('"') + 1);
}

/** A kind of object. */
export interface ObjectKind {
  /** IRI of the datatype; undefined for an IRI. */
  readonly datatype?: string;
  /** Language tag, where there is one. */
  readonly language?: string;
}

/** The kind of object that an {@link objectEnding} tells. */
export function objectKind(ending: string): ObjectKind {
  if (ending === ">") return {};
  if (ending === "") return { datatype: XSD_STRING };
  if (ending.startsWith("@")) return { datatype: LANG_STRING, language: ending.slice(1) };
  return { datatype: ending.slice("^^<".length, -">".length) };
}

/** What stands between the quotes of a literal, with its escapes. */
export function objectValue(object: string): string {
  return object.slice(1, object.lastIndexOf('"'));
}
