/** A value of an answer, as the SPARQL results format in JSON has it. */
export interface AnswerTerm {
  readonly type: "uri" | "literal" | "bnode";
  readonly value: string;
  readonly datatype?: string;
  readonly "xml:lang"?: string;
}

/** The answer to a query, by the form of the query. */
export type QueryAnswer =
  | {
      readonly kind: "select";
      /** Names of the columns, in their order. */
      readonly variables: readonly string[];
      /** One object per row; a variable without a value is absent. */
      readonly rows: readonly Readonly<Record<string, AnswerTerm>>[];
    }
  | { readonly kind: "ask"; readonly value: boolean }
  /** CONSTRUCT and DESCRIBE: N-Triples lines, sorted. */
  | { readonly kind: "graph"; readonly statements: readonly string[] };

/** Why a query was not answered. */
export interface QueryError {
  readonly code: "update-refused" | "syntax" | "unsupported-format" | "evaluation";
  readonly messages: { readonly fr: string; readonly en: string };
  /** Place of the fault in the query, from 1, when the engine tells it. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

interface JsonResults {
  readonly head: { readonly vars?: readonly string[] };
  readonly boolean?: boolean;
  readonly results?: { readonly bindings: readonly Readonly<Record<string, AnswerTerm>>[] };
}

/** Reads SPARQL results in JSON; undefined for the JSON-LD that a graph gives. */
export function parseResults(json: string): Exclude<QueryAnswer, { kind: "graph" }> | undefined {
  const parsed: JsonResults | readonly unknown[] = JSON.parse(json);
  if (!("head" in parsed)) return undefined;
  if (parsed.boolean !== undefined) return { kind: "ask", value: parsed.boolean };
  return { kind: "select", variables: parsed.head.vars ?? [], rows: parsed.results?.bindings ?? [] };
}
