import { createIssue } from "@openhpa/core";
import type { EncodingNote, RecordReport } from "../import-result.js";
import { repairedMojibake } from "../mojibake.js";
import { createReport } from "../report-builder.js";
import { lineAt, linesOf } from "../source-text.js";
import { type AsideRow, asideRow, printedHeaders } from "./aside-rows.js";
import { issuesByCell } from "./cell-issues.js";
import { mappedMeanings } from "./column-mapping.js";
import { contactTexts } from "./contact-texts.js";
import { type HeaderCells, headerCells } from "./header-cells.js";
import { findHeaderRow } from "./header-row.js";
import { mergedCells, type RowChange } from "./merged-cells.js";
import { repeatedCells } from "./repeated-cells.js";
import { type Continuation, continuationOf } from "./row-groups.js";
import { type RowRecord, readRow } from "./row-record.js";
import { addressOf, lettersOf, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import { reportColumns, type TableColumns, tableColumns } from "./table-columns.js";
import { createNotes } from "./table-notes.js";
import { account, leaveRow, type TableReading } from "./table-reading.js";
import { refusedTable } from "./table-refusal.js";
import type { CellState, ColumnMapping, ImportedTable, TableFacts, TableOptions } from "./table-report.js";
import { createVocabulary } from "./vocabulary.js";

/** The sheets that are read, and what is known of the file that they come from. */
export interface TableSource extends FileFacts {
  /** At least one; where there are several, they share one text. */
  readonly sheets: readonly [Sheet, ...(readonly Sheet[])];
}

/** What is known of the file that sheets come from. */
export interface FileFacts {
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

/** The row with the most texts among the first ones, as columns that nobody knows: what a mapping has to name. */
function firstHeaders({ rows }: Pick<Sheet, "rows">): TableFacts["columns"] {
  const filled = rows.slice(0, 20).map(({ cells }) => cells.filter(({ text }) => text.trim() !== ""));
  const most = Math.max(0, ...filled.map(({ length }) => length));
  return (filled.find(({ length }) => length === most) ?? []).map(({ column, text }) => ({
    letter: lettersOf(column),
    header: text.trim().slice(0, 200),
    column: null,
    how: "unknown",
  }));
}

function withoutHeader(source: FileFacts, sheet: SheetStart, options: TableOptions): ImportedTable {
  const { format, separator, encoding, byteOrderMark } = source;
  const headers = (sheet.rows[0]?.cells ?? [])
    .slice(0, LISTED_HEADERS)
    .map(({ text }) => `« ${text.trim().slice(0, 40)} »`);
  const seen = headers.length > 0 ? ` Première ligne : ${headers.join(", ")}.` : "";
  const message = `Aucune ligne d'en-têtes connue dans les premières lignes : rien n'a été lu.${seen} Nommez les colonnes comme dans le schéma de table, ou donnez un fichier de correspondance.`;
  return refusedTable(
    options,
    format,
    { code: "not-a-text", message },
    { separator, encoding, byteOrderMark, sheet: sheet.name, columns: firstHeaders(sheet) },
  );
}

/** True for a table that can say what its actions are called, or that holds whole records. */
const hasTitles = ({ isExport, names, byIndex, constants }: TableColumns): boolean =>
  isExport ||
  [...names].some((name) => /^title(?:_|$)/.test(name)) ||
  constants.some(([{ name }]) => /^title(?:_|$)/.test(name)) ||
  [...byIndex.values()].some(({ meaning }) => meaning.is === "record");

function withoutTitles(
  source: FileFacts,
  { sheet, columns }: OneSheet,
  options: TableOptions,
): ImportedTable {
  const { format, separator, encoding, byteOrderMark } = source;
  const read = reportColumns(columns);
  const named = read.slice(0, LISTED_HEADERS).map(({ header }) => `« ${header.slice(0, 40)} »`);
  const message = `Aucune colonne ne donne le titre des actions : rien n'a été lu. Colonnes : ${named.join(", ")}${read.length > LISTED_HEADERS ? "…" : ""}. Nommez-en une « Titre », ou dites avec un fichier de correspondance laquelle l'est ({ "columns": { "<en-tête>": "title" } }).`;
  return refusedTable(
    options,
    format,
    { code: "not-a-text", message },
    { separator, encoding, byteOrderMark, sheet: sheet.name, columns: read },
  );
}

/** The repaired cell, where its accents were broken beyond doubt. */
function repaired(cell: SheetCell, table: TableReading): SheetCell {
  const text = repairedMojibake(cell.text);
  if (text === undefined) return cell;
  table.notes.add("mojibake-repaired", addressOf(cell));
  return { ...cell, text };
}

/** Tells of records whose key another row already has; both stay, because a person has to choose. */
export function duplicateRows(): (row: RowRecord) => RowRecord {
  const first = new Map<string, number>();
  return (row) => {
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
  };
}

const ASIDE: Readonly<Record<AsideRow, string>> = {
  "summary-row": "un total, une moyenne ou une remarque sur le tableau, ce n'est pas une action",
  "repeated-header": "les en-têtes sont répétés, ce n'est pas une action",
  "section-row": "la ligne n'a qu'un intitulé, ce n'est pas une action",
};

/** Accounts for a row that is no action: a row of the headers, one above them, or one that says so itself. False for an action. */
function isAside(row: SheetRow, { header, printed, sheet }: OneSheet, table: TableReading): boolean {
  if (header.numbers.has(row.number)) {
    for (const cell of row.cells) account(table, cell, { state: "header" });
    return true;
  }
  const filled = row.cells.filter(({ text }) => text.trim() !== "");
  if (row.number < header.row.number) {
    for (const cell of row.cells) {
      account(table, cell, { state: "not-understood" });
      table.notes.add("cell-without-header", addressOf(cell));
    }
    leaveRow(table, filled, "au-dessus des en-têtes, aucune colonne ne dit ce que c'est");
    return true;
  }
  const aside = asideRow(row, header, { columns: table.columns, merges: sheet.merges ?? [], printed });
  if (!aside) return false;
  for (const cell of row.cells) account(table, cell, { state: "not-understood" });
  const [first] = row.cells;
  table.notes.add(aside, first && addressOf(first));
  leaveRow(table, filled, ASIDE[aside]);
  return true;
}

/** A sheet; of one that is read in parts, its first rows. */
type SheetStart = Pick<Sheet, "name" | "rows" | "merges">;

/** A sheet with its headers. */
export interface OneSheet {
  readonly sheet: SheetStart;
  readonly header: HeaderCells;
  readonly printed: ReadonlyMap<number, ReadonlySet<string>>;
  readonly columns: TableColumns;
}

/** What merged cells and `idem` make of the rows of a sheet, one by one. */
export function rowChange(
  { sheet, header, columns }: OneSheet,
  lastColumn: number,
  most?: number,
): RowChange {
  const last = Math.max(...header.numbers);
  const merged = mergedCells({ merges: sheet.merges ?? [], headerRow: last, lastColumn, most });
  if (columns.isExport) return merged;
  const repeated = repeatedCells(last);
  return (row) => repeated(merged(row));
}

/** What the reader of the file noticed of the cells of a row, but for those that hold a whole record. */
function noteCells({ cells }: SheetRow, { columns, notes }: TableReading): void {
  for (const cell of cells) {
    if (columns.byIndex.get(cell.column)?.meaning.is === "record") continue;
    for (const note of cell.notes ?? []) notes.add(note, addressOf(cell));
  }
}

/** How a row goes on with the action of those above it; a row that says itself that it is none does not, but for the words of a part, which may be a partner. */
function goesOn(
  rows: readonly SheetRow[],
  row: SheetRow,
  { header, printed, sheet }: OneSheet,
  { columns }: TableReading,
): Continuation | undefined {
  const how = continuationOf(rows, row, columns);
  if (how === undefined) return undefined;
  const aside = asideRow(row, header, { columns, merges: sheet.merges ?? [], printed });
  return aside === undefined || aside === "section-row" ? how : undefined;
}

const continued = (row: SheetRow): SheetRow => ({
  ...row,
  cells: row.cells.map((cell) => ({ ...cell, isContinued: true })),
});

/** Reads rows of a sheet, in their order, into records: of a row, or of several in which one action is written. */
export function readRows(
  rows: readonly SheetRow[],
  change: RowChange,
  one: OneSheet,
  table: TableReading,
): readonly RowRecord[] {
  const records: RowRecord[] = [];
  let open: SheetRow[] = [];
  const close = (): void => {
    const [first, ...more] = open;
    open = [];
    const record = first && readRow([first, ...more], table);
    if (record) records.push(record);
  };
  for (const plain of rows) {
    const row = change(plain);
    noteCells(row, table);
    const how = goesOn(open, row, one, table);
    if (how === undefined) close();
    if (how === undefined && isAside(row, one, table)) continue;
    const whole = { ...row, cells: row.cells.map((cell) => repaired(cell, table)) };
    open.push(how === "untitled" ? continued(whole) : whole);
  }
  close();
  return records;
}

/** Column of the last cell of some rows. */
function lastColumnOf(rows: readonly SheetRow[]): number {
  let last = 0;
  for (const { cells } of rows) for (const { column } of cells) if (column > last) last = column;
  return last;
}

/** Marks the lines that no field rests on: headers, lines without text, and lines whose cells were all withheld or left out on purpose. */
export function markLines(
  all: readonly { readonly rows: readonly SheetRow[]; readonly header: HeaderCells }[],
  table: Pick<TableReading, "report" | "cells">,
): void {
  const { text } = table.report;
  for (const { rows, header } of all)
    for (const { cells } of rows.filter(({ number }) => header.numbers.has(number)))
      for (const cell of cells) for (const line of linesOf(text, cell)) table.report.mark(line, "label");
  const states = new Map<number, Set<CellState>>();
  for (const cell of table.cells) {
    for (const { number } of linesOf(text, cell))
      states.set(number, (states.get(number) ?? new Set()).add(cell.state));
  }
  for (const line of text.lines) {
    const found = new Set(states.get(line.number));
    found.delete("blank");
    if (found.size === 0) table.report.mark(line, "blank");
    else if ([...found].every((state) => state === "withheld")) table.report.mark(line, "withheld");
    else if ([...found].every((state) => state === "withheld" || state === "ignored"))
      table.report.mark(line, "furniture");
  }
}

/** The sheets that have headers, each with its columns. */
function sheetsWithHeaders(
  { sheets }: { readonly sheets: readonly SheetStart[] },
  mapping: ColumnMapping | undefined,
  { territories }: Pick<TableOptions, "territories">,
): readonly OneSheet[] {
  const known = mappedMeanings(mapping);
  const meaning = (name: string) => known(repairedMojibake(name) ?? name);
  return sheets.flatMap((sheet): OneSheet[] => {
    const found = findHeaderRow(sheet.rows, meaning)?.row;
    if (!found) return [];
    const header = headerCells(sheet.rows, found, sheet.merges ?? [], meaning);
    const columns = tableColumns(header.row, meaning, mapping, territories);
    return [{ sheet, header, columns, printed: printedHeaders(sheet.rows, header) }];
  });
}

function* namingTexts(all: readonly OneSheet[]): Generator<string> {
  for (const { sheet, columns } of all) if (!columns.isExport) yield* contactTexts(sheet.rows, columns);
}

/** What is said of the table as a whole. */
export function factsOf(
  source: FileFacts,
  all: readonly OneSheet[],
  rows: readonly RowRecord[],
  table: Pick<TableReading, "columns" | "notes" | "cells">,
  mapping: ColumnMapping | undefined,
): TableFacts {
  const { format, encoding, byteOrderMark, separator } = source;
  const [first] = all;
  const isMany = all.length > 1;
  return {
    format,
    encoding,
    byteOrderMark,
    separator,
    sheet: first?.sheet.name ?? null,
    ...(isMany
      ? { sheets: all.map(({ sheet, header }) => ({ name: sheet.name ?? "", headerRow: header.row.number })) }
      : {}),
    headerRow: first?.header.row.number ?? null,
    isExport: table.columns.isExport,
    columns: all.flatMap(({ columns, sheet }) =>
      reportColumns(columns).map((column) => (isMany ? { ...column, sheet: sheet.name ?? "" } : column)),
    ),
    constants: mapping?.constants ?? {},
    notes: table.notes.list(),
    cells: isMany ? table.cells : table.cells.sort((a, b) => a.row - b.row || a.column - b.column),
    issues: issuesByCell(rows, table.columns),
  };
}

/** Lists where the file ends inside a cell. */
export function reportCut(rows: readonly SheetRow[], { report, options }: TableReading): void {
  const cut = rows.flatMap(({ cells }) => cells).find(({ isCut }) => isCut);
  if (cut)
    report.cut({
      certainty: options.truncated ? "certain" : "probable",
      line: lineAt(report.text, cut.start).number,
      paths: [],
    });
}

/** The sheets that have headers, or the refusal where none has, or none has titles of actions. */
export function headedSheets(
  source: FileFacts & { readonly sheets: readonly SheetStart[] },
  options: TableOptions,
  mapping: ColumnMapping | undefined,
): { readonly all: readonly [OneSheet, ...OneSheet[]] } | ImportedTable {
  const [first, ...others] = sheetsWithHeaders(source, mapping, options);
  const [sheet = { name: null, rows: [] }] = source.sheets;
  if (!first) return withoutHeader(source, sheet, options);
  const all = [first, ...others] as const;
  if (!all.some(({ columns }) => hasTitles(columns))) return withoutTitles(source, first, options);
  return { all: [...all] };
}

/** Reads the sheets of a file, one record per row, with the report of what every cell became. */
export function importSheets(
  source: TableSource,
  options: TableOptions,
  mapping: ColumnMapping | undefined,
): ImportedTable {
  const { format, sheets } = source;
  const found = headedSheets(source, options, mapping);
  if ("records" in found) return found;
  const { all } = found;
  const [first] = all;
  const report = createReport({
    file: options.file,
    source: "table",
    text: sheets[0].source,
    naming: namingTexts(all),
    spansIn: format === "csv" && !source.isRepaired ? "file" : "extracted-text",
  });
  const table: TableReading = {
    options,
    format,
    columns: first.columns,
    report,
    notes: createNotes(),
    vocabulary: createVocabulary(),
    hasDecimalPoint: source.separator === ",",
    cells: [],
  };
  if (source.isRepaired) table.notes.add("mojibake-repaired");
  for (const name of source.otherSheets) table.notes.add("sheet-not-read", undefined, `« ${name} »`);
  const rows = all
    .flatMap((one) => {
      const change = rowChange(one, lastColumnOf(one.sheet.rows));
      return readRows(one.sheet.rows, change, one, { ...table, columns: one.columns });
    })
    .map(duplicateRows());
  reportCut(
    sheets.flatMap((sheet) => sheet.rows),
    table,
  );
  markLines(
    all.map(({ sheet, header }) => ({ rows: sheet.rows, header })),
    table,
  );
  const finished = report.finish({ layout: format, records: rows.map((row) => row.report) });
  const noted = new Set(source.encodingNotes.map(({ code }) => code));
  return {
    records: rows.map(({ record }) => record),
    report: {
      ...finished,
      notUnderstood: first.columns.isExport
        ? finished.notUnderstood
        : finished.notUnderstood.map((entry) => ({ ...entry, text: report.persons.without(entry.text) })),
      encoding: [...source.encodingNotes, ...finished.encoding.filter(({ code }) => !noted.has(code))],
      table: factsOf(source, all, rows, table, mapping),
    },
  };
}
