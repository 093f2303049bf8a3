import { usedPrefixes } from "../examples/example-query.js";
import { explainSyntax, type SyntaxFault } from "./explain-syntax.js";
import type { QueryError } from "./query-answer.js";

const updateForms = ["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"];

/** Lines that {@link withPrefixes} puts before a query. */
const PROLOGUE_LINES = 1;

/** The query after one line that declares the project's prefixes it uses without declaring them. */
export function withPrefixes(sparql: string): string {
  const declarations = usedPrefixes(sparql).map(([name, namespace]) => `PREFIX ${name}: <${namespace}>`);
  return `${declarations.join(" ")}\n${sparql}`;
}

/** The error for an update, which a dump never takes; undefined for a query. */
export function refuseUpdate(sparql: string): QueryError | undefined {
  const code = sparql.replace(/<[^<>\s]*>/g, "<>").replace(/#[^\n]*/g, " ");
  const [first = ""] = code
    .replace(/\b(?:prefix\s+[\w-]*:\s*<>|base\s*<>)/gi, " ")
    .trim()
    .split(/[^A-Za-z]/);
  if (!updateForms.includes(first.toUpperCase())) return undefined;
  return {
    code: "update-refused",
    messages: {
      fr: `${first.toUpperCase()} : un export ne se modifie pas. Posez une question avec SELECT, ASK, CONSTRUCT ou DESCRIBE.`,
      en: `${first.toUpperCase()}: a dump cannot be changed. Ask with SELECT, ASK, CONSTRUCT or DESCRIBE.`,
    },
  };
}

const placed = /^error at (\d+):(\d+): (?:expected )?([\s\S]*)$/;

/** What the engine expected, without its lists of character classes. */
function expectation(text: string): string {
  const choices = text.replace(/^one of /, "").split(", ");
  const readable = choices.filter((choice) => !/[[\]'\\]|^Prefix not found$/.test(choice));
  return readable.join(", ");
}

/** Where a place from 1 lies in a query, from 0; behind its end for one that lies there. */
function offsetOf(sparql: string, line: number, column: number): number {
  const lines = sparql.split("\n");
  if (line > lines.length) return sparql.length;
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  return before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
}

/** The error for a fault that is known, at its own place, which is often before the one where the engine noticed it. */
function explained(sparql: string, { at, messages: { fr, en } }: SyntaxFault): QueryError {
  const before = sparql.slice(0, at).split("\n");
  const [line, column] = [before.length, [...(before.at(-1) ?? "")].length + 1];
  const end = (text: string) => (/[?.!]$/.test(text) ? "" : ".");
  return {
    code: "syntax",
    messages: {
      fr: `Ligne ${line}, colonne ${column} : ${fr}${end(fr)}`,
      en: `Line ${line}, column ${column}: ${en}${end(en)}`,
    },
    line,
    column,
  };
}

/**
 * An error of the engine about a query made by {@link withPrefixes}, with the place in the query as it was given; with that query, the faults
 * that people make most are explained.
 */
export function readEngineError(error: unknown, sparql?: string): QueryError {
  const text = error instanceof Error ? error.message : String(error);
  const match = placed.exec(text);
  if (!match)
    return {
      code: "evaluation",
      messages: {
        fr: `La requête n'a pas pu être exécutée : ${text}`,
        en: `The query could not be run: ${text}`,
      },
    };
  const line = Math.max(1, Number(match[1]) - PROLOGUE_LINES);
  const column = Number(match[2]);
  const detail = match[3] ?? "";
  const known =
    sparql === undefined
      ? undefined
      : explainSyntax(sparql, { at: offsetOf(sparql, Number(match[1]) - PROLOGUE_LINES, column), detail });
  if (sparql !== undefined && known) return explained(sparql, known);
  const expected = expectation(detail);
  const [fr, en] = detail.includes("Prefix not found")
    ? ["préfixe inconnu, à déclarer par PREFIX", "unknown prefix, to be declared with PREFIX"]
    : [
        `la requête ne se lit pas${expected && ` ; attendu : ${expected}`}`,
        `the query cannot be read${expected && `; expected: ${expected}`}`,
      ];
  return {
    code: "syntax",
    messages: {
      fr: `Ligne ${line}, colonne ${column} : ${fr}.`,
      en: `Line ${line}, column ${column}: ${en}.`,
    },
    line,
    column,
  };
}
