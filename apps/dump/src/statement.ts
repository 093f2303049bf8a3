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

/** The IRI that an object is, or undefined for a literal. */
export function objectIri(object: string): string | undefined {
  return object.startsWith("<") ? object.slice(1, -1) : undefined;
}

/** The same statement as a line of N-Triples, outside any graph. */
export function toTriple({ subject, predicate, object }: Statement): string {
  return `<${subject}> <${predicate}> ${object} .`;
}
