import { REMOVED_PASSAGE, withoutPassages } from "@openhpa/core";
import type { CertaintyNotation } from "@openhpa/vocabularies";
import { textLanguage } from "../language/index.js";
import type { ReportBuilder } from "../report-builder.js";
import { lineAt, offsetIn, type SourceText, type Span, spanIn } from "../source-text.js";
import type { UnknownPart } from "./cell-reading.js";
import { unknownKind } from "./personal-cell.js";
import { addressOf, type SheetCell } from "./sheet.js";
import type { TableColumn, TableColumns } from "./table-columns.js";
import type { TableNotes } from "./table-notes.js";
import type { CellState, ReportCell, TableFacts, TableOptions } from "./table-report.js";
import type { Vocabulary } from "./vocabulary.js";

/** A table while it is being read: what is known of it as a whole, and where the report is collected. */
export interface TableReading {
  readonly options: TableOptions;
  readonly format: TableFacts["format"];
  readonly columns: TableColumns;
  readonly report: ReportBuilder;
  readonly notes: TableNotes;
  readonly vocabulary: Vocabulary;
  readonly hasDecimalPoint: boolean;
  readonly cells: ReportCell[];
}

/** Language of the texts of a table: of one of ours French, which its columns without a language are in, else what its cells show. */
export const tableLanguage = ({ columns, report, options }: TableReading): string =>
  columns.isExport
    ? (options.language ?? "fr")
    : textLanguage(report, options, { headings: columns.language ?? "fr" });

/** What a cell became, and the path of the record that rests on it; the empty path is the whole record. */
export interface Became {
  readonly state: CellState;
  readonly record?: string | undefined;
  readonly path?: string | undefined;
  readonly certainty?: CertaintyNotation | undefined;
}

/** Says once what a cell became. */
export function account({ cells, report }: TableReading, cell: SheetCell, became: Became): void {
  const { state, record, path, certainty } = became;
  const { start, end, row, column } = cell;
  cells.push({
    address: addressOf(cell),
    row,
    column: column + 1,
    start,
    end,
    state,
    ...(record === undefined ? {} : { record }),
    ...(path === undefined ? {} : { path }),
    ...(certainty === undefined ? {} : { certainty }),
  });
  const isTaken = state === "field" || state === "unchanged" || state === "edited";
  if (isTaken && path !== undefined) report.rests({ start, end }, path, certainty ?? "certain", record);
}

/** Lists a row that is no action as a whole, by its number in the sheet. */
export function leaveRow({ report }: TableReading, cells: readonly SheetCell[], message: string): void {
  const [first] = cells;
  if (!first) return;
  const start = Math.min(...cells.map((cell) => cell.start));
  const end = Math.max(...cells.map((cell) => cell.end));
  const sheet = first.sheet === undefined ? "" : `Feuille « ${first.sheet} », `;
  const where = sheet === "" ? `Ligne ${first.row}` : `${sheet}ligne ${first.row}`;
  report.notUnderstood({ start, end }, { message: `${where} : ${message}.` });
}

const MOST_SUGGESTIONS = 8;

/** Cells with more parts that are no values list each by its own words, and not the whole cell again for each. */
const FEW_PARTS = 10;

/** Where the parts of a cell stand, asked for in their order; a part that is printed otherwise stands at the beginning, and the first one is the whole cell. */
function placesIn(source: SourceText, cell: Span, parts: number): (part: string) => Span {
  const whole = { start: cell.start, end: cell.end };
  if (parts <= FEW_PARTS) return () => whole;
  const line = lineAt(source, cell.start);
  const end = offsetIn(line, cell.end);
  let from = offsetIn(line, cell.start);
  let isWholeListed = false;
  return (part) => {
    const words = part.trim();
    const at = words === "" ? -1 : line.text.indexOf(words, from);
    if (at < 0 || at + words.length > end) {
      if (isWholeListed) return { start: whole.start, end: whole.start };
      isWholeListed = true;
      return whole;
    }
    from = at + words.length;
    return spanIn(line, at, from);
  };
}

/** Lists parts of a cell that are no values, each with the cell's address. */
export function listUnknown(
  { report, columns }: TableReading,
  cell: SheetCell,
  unknown: readonly UnknownPart[],
  about: { readonly path?: string; readonly column?: TableColumn } = {},
): void {
  const { start, end } = cell;
  const under = about.column ? ` (« ${about.column.header.slice(0, 80)} »)` : "";
  const placeOf = placesIn(report.text, cell, unknown.length);
  for (const part of unknown) {
    const { message, suggestions } = part;
    const forms = columns.isExport ? [] : report.persons.under(about.column?.header ?? "", part.text);
    const kind = forms[0]?.kind ?? (about.column && unknownKind(about.column, part.text, columns));
    if (kind) report.personal({ start, end }, { kind, path: about.path ?? "" });
    const text = kind && forms.length === 0 ? REMOVED_PASSAGE : withoutPassages(part.text, forms);
    const shown = text.replace(/\s+/gu, " ").trim();
    const said = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
    report.notUnderstood(placeOf(part.text), {
      ...(about.path === undefined ? {} : { path: about.path }),
      ...(suggestions === undefined ? {} : { suggestions: suggestions.slice(0, MOST_SUGGESTIONS) }),
      message: `${addressOf(cell)}${under} : « ${said} » : ${message}.`,
    });
  }
}
