import { createIssue } from "@openhpa/core";
import type { EncodingNote, RecordReport } from "../import-result.js";
import { createReport } from "../report-builder.js";
import { lineAt, linesOf } from "../source-text.js";
import { issuesByCell } from "./cell-issues.js";
import { mappedMeanings } from "./column-mapping.js";
import { contactTexts } from "./contact-texts.js";
import { findHeaderRow } from "./header-row.js";
import { withMergedCells } from "./merged-cells.js";
import { repairedMojibake } from "./mojibake.js";
import { type RowRecord, readRow } from "./row-record.js";
import { addressOf, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import { isSummaryRow } from "./summary-row.js";
import { reportColumns, tableColumns } from "./table-columns.js";
import { createNotes } from "./table-notes.js";
import { account, type TableReading } from "./table-reading.js";
import { refusedTable } from "./table-refusal.js";
import type { CellState, ColumnMapping, ImportedTable, TableFacts, TableOptions } from "./table-report.js";
import { createVocabulary } from "./vocabulary.js";

/** A sheet and what is known of the file that it comes from. */
export interface TableSource {
  readonly sheet: Sheet;
  readonly format: TableFacts["format"];
  readonly encoding: TableFacts["encoding"];
  readonly byteOrderMark: boolean;
  readonly separator: TableFacts["separator"];
  readonly encodingNotes: readonly EncodingNote[];
  /** Names of sheets with content that are not read. */
  readonly otherSheets: readonly string[];
  /** True when the accents of the whole text were repaired, so that spans count in the repaired text. */
  readonly isRepaired: boolean;
}

const LISTED_HEADERS = 8;

function withoutHeader(source: TableSource, options: TableOptions): ImportedTable {
  const { sheet, format, separator, encoding, byteOrderMark } = source;
  const headers = (sheet.rows[0]?.cells ?? [])
    .slice(0, LISTED_HEADERS)
    .map(({ text }) => `« ${text.trim().slice(0, 40)} »`);
  const seen = headers.length > 0 ? ` Première ligne : ${headers.join(", ")}.` : "";
  const message = `Aucune ligne d'en-têtes connue dans les premières lignes : rien n'a été lu.${seen} Nommez les colonnes comme dans le schéma de table, ou donnez un fichier de correspondance.`;
  return refusedTable(
    options,
    format,
    { code: "not-a-text", message },
    { separator, encoding, byteOrderMark, sheet: sheet.name },
  );
}

/** The repaired cell, where its accents were broken beyond doubt. */
function repaired(cell: SheetCell, table: TableReading): SheetCell {
  const text = repairedMojibake(cell.text);
  if (text === undefined) return cell;
  table.notes.add("mojibake-repaired", addressOf(cell));
  return { ...cell, text };
}

/** A record whose key another row already has is reported; both stay, because a person has to choose. */
function withDuplicates(rows: readonly RowRecord[]): readonly RowRecord[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const { key } = row.report;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, row.row);
      return row;
    }
    const issue = createIssue("duplicate-record", ["key"], {
      received: key,
      facts: { other: { fr: `ligne ${other}`, en: `row ${other}` } },
    });
    const report: RecordReport = {
      ...row.report,
      ok: false,
      level: null,
      issues: [issue, ...row.report.issues],
    };
    return { ...row, report };
  });
}

function readRows(rows: readonly SheetRow[], header: SheetRow, table: TableReading): readonly RowRecord[] {
  const records: RowRecord[] = [];
  for (const row of rows) {
    if (row === header) {
      for (const cell of row.cells) account(table, cell, { state: "header" });
      continue;
    }
    for (const cell of row.cells) {
      if (table.columns.byIndex.get(cell.column)?.meaning.is === "record") continue;
      for (const note of cell.notes ?? []) table.notes.add(note, addressOf(cell));
    }
    if (row.number < header.number) {
      for (const cell of row.cells) {
        account(table, cell, { state: "not-understood" });
        table.notes.add("cell-without-header", addressOf(cell));
      }
      continue;
    }
    if (isSummaryRow(row, table.columns)) {
      for (const cell of row.cells) account(table, cell, { state: "not-understood" });
      const [first] = row.cells;
      table.notes.add("summary-row", first && addressOf(first));
      continue;
    }
    const record = readRow({ ...row, cells: row.cells.map((cell) => repaired(cell, table)) }, table);
    if (record) records.push(record);
  }
  return withDuplicates(records);
}

/** Marks the lines that no field rests on: headers, lines without text, and lines whose cells were all withheld or left out on purpose. */
function markLines({ sheet }: TableSource, header: SheetRow, table: TableReading): void {
  for (const cell of header.cells)
    for (const line of linesOf(sheet.source, cell)) table.report.mark(line, "label");
  const states = new Map<number, Set<CellState>>();
  for (const cell of table.cells) {
    for (const { number } of linesOf(sheet.source, cell))
      states.set(number, (states.get(number) ?? new Set()).add(cell.state));
  }
  for (const line of sheet.source.lines) {
    const found = new Set(states.get(line.number));
    found.delete("blank");
    if (found.size === 0) table.report.mark(line, "blank");
    else if ([...found].every((state) => state === "withheld")) table.report.mark(line, "withheld");
    else if ([...found].every((state) => state === "withheld" || state === "ignored"))
      table.report.mark(line, "furniture");
  }
}

/** Reads a sheet, one record per row, with the report of what every cell became. */
export function importSheet(
  source: TableSource,
  options: TableOptions,
  mapping: ColumnMapping | undefined,
): ImportedTable {
  const { sheet, format } = source;
  const known = mappedMeanings(mapping);
  const meaning = (name: string) => known(repairedMojibake(name) ?? name);
  const header = findHeaderRow(sheet.rows, meaning)?.row;
  if (!header) return withoutHeader(source, options);
  const columns = tableColumns(header, meaning, mapping);
  const report = createReport({
    file: options.file,
    source: "table",
    text: sheet.source,
    naming: columns.isExport ? [] : contactTexts(sheet, columns),
    spansIn: format === "csv" && !source.isRepaired ? "file" : "extracted-text",
  });
  const table: TableReading = {
    options,
    format,
    columns,
    report,
    notes: createNotes(),
    vocabulary: createVocabulary(),
    hasDecimalPoint: source.separator === ",",
    cells: [],
  };
  if (source.isRepaired) table.notes.add("mojibake-repaired");
  for (const name of source.otherSheets) table.notes.add("sheet-not-read", undefined, `« ${name} »`);
  const rows = readRows(withMergedCells(sheet.rows, sheet.merges ?? [], header.number), header, table);
  const cut = sheet.rows.flatMap(({ cells }) => cells).find(({ isCut }) => isCut);
  if (cut)
    report.cut({
      certainty: options.truncated ? "certain" : "probable",
      line: lineAt(sheet.source, cut.start).number,
      paths: [],
    });
  markLines(source, header, table);
  const finished = report.finish({ layout: format, records: rows.map((row) => row.report) });
  const noted = new Set(source.encodingNotes.map(({ code }) => code));
  const facts: TableFacts = {
    format,
    encoding: source.encoding,
    byteOrderMark: source.byteOrderMark,
    separator: source.separator,
    sheet: sheet.name,
    headerRow: header.number,
    isExport: table.columns.isExport,
    columns: reportColumns(table.columns),
    constants: mapping?.constants ?? {},
    notes: table.notes.list(),
    cells: table.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    issues: issuesByCell(rows, table.columns),
  };
  return {
    records: rows.map(({ record }) => record),
    report: {
      ...finished,
      notUnderstood: table.columns.isExport
        ? finished.notUnderstood
        : finished.notUnderstood.map((entry) => ({
            ...entry,
            text: table.report.persons.without(entry.text),
          })),
      encoding: [...source.encodingNotes, ...finished.encoding.filter(({ code }) => !noted.has(code))],
      table: facts,
    },
  };
}
