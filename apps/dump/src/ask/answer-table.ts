import { expandCurie } from "@openhpa/core";
import { toCurie } from "../data/addresses.js";
import type { QuestionLanguage } from "../examples/in-language.js";
import type { AnswerTerm, QueryAnswer } from "./query-answer.js";

/** Longest line of a cell; longer texts go on below. */
const CELL_WIDTH = 44;
const ABSENT = "–";

const numbers = new Set(["integer", "decimal", "double", "float"].map((name) => expandCurie(`xsd:${name}`)));
const BOOLEAN = expandCurie("xsd:boolean");

const isNumber = (term: AnswerTerm | undefined) => term?.datatype !== undefined && numbers.has(term.datatype);

const verdicts = { fr: ["oui", "non"], en: ["yes", "no"] } as const;

/** A value as a reader of a language writes it: its decimal sign, its yes and no, short names instead of addresses. */
function toText(term: AnswerTerm | undefined, language: QuestionLanguage): string {
  if (!term) return ABSENT;
  if (term.type === "uri") return toCurie(term.value) ?? term.value;
  if (isNumber(term)) return language === "fr" ? term.value.replace(".", ",") : term.value;
  const [yes, no] = verdicts[language];
  if (term.datatype === BOOLEAN) return term.value === "true" || term.value === "1" ? yes : no;
  return term.value;
}

/** A value as a French reader writes it: decimal comma, oui/non, short names instead of addresses. */
export function toFrenchText(term: AnswerTerm | undefined): string {
  return toText(term, "fr");
}

const width = (text: string) => [...text].length;

/** Lines of a cell, broken at spaces; a longer word keeps its length. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && width(line) + 1 + width(word) > CELL_WIDTH) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

function pad(text: string, length: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, length - width(text)));
  return right ? space + text : text + space;
}

function selectTable(
  { variables, rows }: Extract<QueryAnswer, { kind: "select" }>,
  language: QuestionLanguage,
): string {
  const heads = variables.map((name) => name.replaceAll("_", " "));
  const cells = rows.map((row) => variables.map((name) => wrap(toText(row[name], language))));
  const right = variables.map(
    (name) => rows.length > 0 && rows.every((row) => row[name] === undefined || isNumber(row[name])),
  );
  const widths = heads.map((head, at) =>
    Math.max(width(head), ...cells.flatMap((row) => (row[at] ?? []).map(width))),
  );
  const line = (parts: readonly string[]) =>
    parts
      .map((part, at) => pad(part, widths[at] as number, right[at] as boolean))
      .join(" │ ")
      .trimEnd();
  const body = cells.flatMap((row) => {
    const height = Math.max(...row.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) => line(row.map((lines) => lines[index] ?? "")));
  });
  return [line(heads), widths.map((length) => "─".repeat(length)).join("─┼─"), ...body, ""].join("\n");
}

/** An answer as text for people: a table as French readers write one or English ones, yes or no, or N-Triples for a graph. */
export function toTable(answer: QueryAnswer, language: QuestionLanguage = "fr"): string {
  if (answer.kind === "ask") return `${verdicts[language][answer.value ? 0 : 1]}\n`;
  if (answer.kind === "graph") return answer.statements.map((line) => `${line}\n`).join("");
  return selectTable(answer, language);
}
