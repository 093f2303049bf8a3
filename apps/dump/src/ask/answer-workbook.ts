import { cellStyle, isExactNumber, LONGEST_CELL, type WorkbookCell, workbookStream } from "@openhpa/import";
import { type AnswerTerm, parseResults } from "./query-answer.js";

/** What a workbook is called on the web. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const NUMBER =
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/;

/** A value as a spreadsheet has it: a number where no digit is lost, else the text. */
function cellOf(term: AnswerTerm | undefined): WorkbookCell {
  if (term === undefined) return null;
  const isNumber = term.datatype !== undefined && NUMBER.test(term.datatype);
  if (isNumber && isExactNumber(Number(term.value))) return Number(term.value);
  // A cell that is cut says so, as in the tables of the feed.
  return term.value.length > LONGEST_CELL ? `${term.value.slice(0, LONGEST_CELL - 1)}…` : term.value;
}

/** An answer to SELECT or ASK, given as SPARQL results in JSON, as a workbook of one sheet. */
export async function answerWorkbook(json: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = parseResults(json);
  const names = answer?.kind === "select" ? answer.variables : ["ask"];
  const rows =
    answer?.kind === "select"
      ? answer.rows.map((row) => names.map((name) => cellOf(row[name])))
      : [[String(answer?.kind === "ask" && answer.value)]];
  const columns = names.map((name) => ({
    header: name.replaceAll("_", " "),
    width: 24,
    style: cellStyle.text,
  }));
  const sheet = { name: "reponse", columns, rows, headerStyle: cellStyle.header, hasFilter: rows.length > 0 };
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookStream([sheet])) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
