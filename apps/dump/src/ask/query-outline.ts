import { type QueryToken, queryTokens } from "./query-tokens.js";

/** Forms of a query, and what its answer is. */
export const queryForms = { SELECT: "table", ASK: "table", CONSTRUCT: "graph", DESCRIBE: "graph" } as const;

export type QueryForm = keyof typeof queryForms;

/** What has to be known of a query before it is run; the engine alone decides whether it is well-formed. */
export interface QueryOutline {
  /** Absent where the query begins with none of the four words. */
  readonly form?: QueryForm | undefined;
  /** True with FROM or FROM NAMED: the query names its own dataset. */
  readonly hasDataset: boolean;
  /** Place of the first SERVICE, from 0. */
  readonly service?: number | undefined;
  /** The token that holds the number of a LIMIT of the whole query. */
  readonly limit?: QueryToken | undefined;
  /** Where a LIMIT of the whole query can be put: before its VALUES, or at its end. */
  readonly end: number;
}

const isForm = (word: string): word is QueryForm => Object.hasOwn(queryForms, word);

/** Reads what a query asks for from its words alone, so that nothing in a string, an IRI, a name or a comment is taken for a word. */
export function outlineQuery(sparql: string): QueryOutline {
  let form: QueryForm | undefined;
  let hasDataset = false;
  let service: number | undefined;
  let limit: QueryToken | undefined;
  let values: number | undefined;
  let braced = false;
  let before: QueryToken | undefined;
  for (const token of queryTokens(sparql)) {
    const word = token.kind === "word" ? token.text.toUpperCase() : "";
    const isOutside = token.depth === 0;
    if (isOutside && form === undefined && isForm(word)) form = word;
    if (isOutside && form !== undefined && word === "FROM") hasDataset = true;
    if (word === "SERVICE") service ??= token.start;
    if (token.kind === "open") braced = true;
    if (isOutside && braced && word === "VALUES") values ??= token.start;
    if (isOutside && token.kind === "integer" && before?.text.toUpperCase() === "LIMIT") limit = token;
    before = token;
  }
  return { form, hasDataset, service, limit, end: values ?? sparql.length };
}

/** A SELECT query that gives one row more than the limit at most, so that one can tell whether its answer goes on; others as they are. */
export function withLimit(sparql: string, { form, limit, end }: QueryOutline, rows: number): string {
  if (form !== "SELECT") return sparql;
  const wanted = rows + 1;
  if (limit === undefined) return `${sparql.slice(0, end)}\nLIMIT ${wanted}\n${sparql.slice(end)}`;
  const isSmaller = limit.text.length <= 15 && Number(limit.text) <= wanted;
  return isSmaller ? sparql : `${sparql.slice(0, limit.start)}${wanted}${sparql.slice(limit.end)}`;
}
