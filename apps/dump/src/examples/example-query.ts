import { compareCodePoints, prefixes } from "@openhpa/core";

/**
 * How an answer is best shown, with the columns to draw: a chart has a label and a number per row (and a series, when one label has
 * several numbers); a map has the code of a département (`01`, `2A`, `974`) and a number.
 */
export type ExampleView =
  | { readonly kind: "table" }
  | { readonly kind: "chart"; readonly label: string; readonly number: string; readonly series?: string }
  | { readonly kind: "map"; readonly departement: string; readonly number: string };

/** A question to the data, in words and in SPARQL. */
export interface ExampleQuery {
  /** Name of its files and of the question on the command line. */
  readonly id: string;
  readonly question: { readonly fr: string; readonly en: string };
  readonly keywords: readonly string[];
  /** A SELECT query without its PREFIX lines; columns have French names and the rows a total order. */
  readonly select: string;
  /** A table when it is not said. */
  readonly view?: ExampleView;
}

/** Prefixes of the project that a query uses and does not declare itself, in the order of their names. */
export function usedPrefixes(sparql: string): readonly (readonly [name: string, namespace: string])[] {
  const code = sparql.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|<[^<>\s]*>|#[^\n]*/g, " ");
  const used = new Set([...code.matchAll(/(?<![\w:?$-])([A-Za-z][\w-]*):/g)].map(([, name]) => name));
  const declared = new Set([...code.matchAll(/\bprefix\s+([\w-]*):/gi)].map(([, name]) => name));
  return Object.entries(prefixes)
    .filter(([name]) => used.has(name) && !declared.has(name))
    .sort(([a], [b]) => compareCodePoints(a, b));
}

/** The query as it runs anywhere: its PREFIX lines, an empty line, the query. */
export function toSparql(query: Pick<ExampleQuery, "select">): string {
  const lines = usedPrefixes(query.select).map(([name, namespace]) => `PREFIX ${name}: <${namespace}>\n`);
  return `${lines.join("")}\n${query.select.trim()}\n`;
}
