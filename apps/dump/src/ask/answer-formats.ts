import { parseAccept } from "hono/utils/accept";

/** A form in which the engine writes an answer. */
export interface AnswerFormat {
  readonly mediaType: string;
  /** Other names under which clients ask for it. */
  readonly aliases: readonly string[];
  /** Its IRI at the W3C, for the description of the service. */
  readonly iri: string;
}

const format = (mediaType: string, name: string, ...aliases: readonly string[]): AnswerFormat => ({
  mediaType,
  aliases,
  iri: `http://www.w3.org/ns/formats/${name}`,
});

/** What answers to SELECT and ASK can be had in; the first when the client has no wish. */
export const tableFormats: readonly AnswerFormat[] = [
  format("application/sparql-results+json", "SPARQL_Results_JSON", "application/json", "text/json"),
  format("application/sparql-results+xml", "SPARQL_Results_XML", "application/xml", "text/xml"),
  format("text/csv", "SPARQL_Results_CSV"),
  format("text/tab-separated-values", "SPARQL_Results_TSV"),
];

/** What answers to CONSTRUCT and DESCRIBE can be had in; the first when the client has no wish. */
export const graphFormats: readonly AnswerFormat[] = [
  format("text/turtle", "Turtle", "application/x-turtle"),
  format("application/n-triples", "N-Triples", "text/plain"),
  format("application/n-quads", "N-Quads"),
  format("application/trig", "TriG"),
  format("application/ld+json", "JSON-LD", "application/json"),
  format("application/rdf+xml", "RDF_XML", "application/xml", "text/xml"),
];

interface Wish {
  readonly type: string;
  readonly q: number;
}

/** How exactly a wish means a format: its name, another name of it, its family, anything; 0 when it does not mean it. */
function exactness({ type }: Wish, { mediaType, aliases }: AnswerFormat): number {
  const wish = type.toLowerCase();
  if (wish === mediaType) return 4;
  if (aliases.includes(wish)) return 3;
  if (wish === `${mediaType.split("/")[0]}/*`) return 2;
  return wish === "*/*" ? 1 : 0;
}

function quality(wishes: readonly Wish[], format: AnswerFormat): readonly [q: number, exactness: number] {
  const best = wishes
    .map((wish) => [wish.q, exactness(wish, format)] as const)
    .filter(([, exact]) => exact > 0)
    .sort(([, a], [, b]) => b - a)[0];
  return best ?? [0, 0];
}

/**
 * The format that an `Accept` header asks for (RFC 9110, section 12.5.1), or undefined when it takes none of them. Among equals the more
 * exactly named one wins, then the earlier one of the list; without a header, the first.
 */
export function chooseFormat<T extends AnswerFormat>(
  accept: string | undefined,
  formats: readonly T[],
): T | undefined {
  if (accept === undefined || accept.trim() === "") return formats[0];
  const wishes = parseAccept(accept);
  const rated = formats.map((one) => ({ one, rate: quality(wishes, one) }));
  const [best] = rated
    .filter(({ rate: [q] }) => q > 0)
    .sort((a, b) => b.rate[0] - a.rate[0] || b.rate[1] - a.rate[1]);
  return best?.one;
}
