/** A term as the SPARQL results format in JSON has it, `typed-literal` being the form of before 2013. */
export interface ResultTerm {
  readonly type: string;
  readonly value: string;
  readonly datatype?: string | undefined;
  readonly "xml:lang"?: string | undefined;
}

/** An answer as SPARQL results in JSON. */
export interface JsonAnswer {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Readonly<Record<string, ResultTerm>>[] };
}

const XSD = "http://www.w3.org/2001/XMLSchema#";
const numbers = new Set(["integer", "decimal", "double", "float", "nonNegativeInteger", "int", "long"]);

/** A term by its value: `352`, `352.0` and `3.52e2` are one number, a string is one with or without its datatype. */
export function termValue(term: ResultTerm | undefined): string {
  if (term === undefined) return "";
  const { type, value, datatype = "" } = term;
  if (type === "uri") return `<${value}>`;
  if (type === "bnode") return "_:";
  const language = term["xml:lang"];
  if (language) return `${JSON.stringify(value)}@${language.toLowerCase()}`;
  const name = datatype.startsWith(XSD) ? datatype.slice(XSD.length) : undefined;
  if (name !== undefined && numbers.has(name)) return String(Number(value));
  if (name === "boolean") return value === "1" || value === "true" ? "true" : "false";
  return datatype === "" || name === "string"
    ? JSON.stringify(value)
    : `${JSON.stringify(value)}^^<${datatype}>`;
}

/** The rows of an answer as lines of text, columns in the order of the query. */
export function answerRows({ head, results }: JsonAnswer): readonly string[] {
  return results.bindings.map((row) => head.vars.map((name) => termValue(row[name])).join("\t"));
}

/** How an answer is unlike the expected one: other rows, the same rows in another order, or not at all. */
export function unlikeness(
  found: readonly string[],
  expected: readonly string[],
): "rows" | "order" | undefined {
  const equal = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((line, at) => line === b[at]);
  if (equal(found, expected)) return undefined;
  return equal([...found].sort(), [...expected].sort()) ? "order" : "rows";
}

/** The first rows that only one of two answers has. */
export function firstDifference(found: readonly string[], expected: readonly string[]): string {
  const only = (rows: readonly string[], others: readonly string[]) => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return rows.find((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count <= 0;
    });
  };
  return `${found.length} rows, expected ${expected.length}\nonly found: ${only(found, expected)}\nonly expected: ${only(expected, found)}`;
}
