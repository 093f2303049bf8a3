import { compareCodePoints, prefixes } from "@openhpa/core";
import { aligned } from "./aligned.js";
import { type OwnEnglish, type QuestionLanguage, selectIn } from "./in-language.js";

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
  /** What its answer cannot tell, whoever asks: what is not in the records, and what the numbers leave out. */
  readonly limits: { readonly fr: string; readonly en: string };
  /** What to replace to ask it of something else. */
  readonly adapt?: { readonly fr: string; readonly en: string };
  /** A SELECT query without its PREFIX lines; columns have French names and the rows a total order. Its English form is made by `selectIn`. */
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

/** What a query is written from. */
type Written = Pick<ExampleQuery, "select"> & Partial<Pick<ExampleQuery, "limits" | "adapt">>;

const COMMENT_WIDTH = 110;

/** A text as comments of a query, in lines that a screen holds. */
function comments(text: string | undefined): string {
  if (text === undefined) return "";
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) as string;
    if (last !== "" && last.length + word.length > COMMENT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.map((line) => `# ${line}\n`).join("");
}

/** The query as it runs anywhere, in a language: its PREFIX lines, an empty line, what it cannot tell and how to adapt it, the query. */
export function toSparql(query: Written, language: QuestionLanguage = "fr", own?: OwnEnglish): string {
  const lines = usedPrefixes(query.select).map(([name, namespace]) => `PREFIX ${name}: <${namespace}>\n`);
  const said = `${comments(query.limits?.[language])}${comments(query.adapt?.[language])}`;
  return `${lines.join("")}\n${said}${aligned(selectIn(query, language, own))}\n`;
}
