import type { HpaRecord } from "@openhpa/core";
import { detached } from "../detached.js";
import type { ReportLanguage } from "../import-result.js";
import { createPersonsReading, type Persons } from "../persons.js";
import { createReport } from "../report-builder.js";
import { type BoundedReport, createBoundedReport } from "./bounded-report.js";
import { issuesByCell } from "./cell-issues.js";
import { contactTexts } from "./contact-texts.js";
import {
  duplicateRows,
  factsOf,
  headedSheets,
  markLines,
  type OneSheet,
  readRows,
  reportCut,
  rowChange,
} from "./import-table.js";
import type { LargeSheet, LargeSource, RowBlock } from "./large-source.js";
import type { MergedRange, RowChange } from "./merged-cells.js";
import { createCutting } from "./row-groups.js";
import { LARGEST_STREAM, type SheetRow } from "./sheet.js";
import { createNotes } from "./table-notes.js";
import type { TableReading } from "./table-reading.js";
import type { ColumnMapping, ImportedTable, TableOptions } from "./table-report.js";
import { createVocabulary } from "./vocabulary.js";

/** A table whose records are taken one by one. */
export interface LargeTable {
  /** Lines of the table: about how many records there will be. */
  readonly lines: number;
  /** The records in the order of the rows; to be taken once, to the end. */
  readonly records: AsyncIterable<HpaRecord>;
  /** What is said of the table once all records were taken: the first things of each kind, with some of the records, and how many there are. */
  readonly imported: () => ImportedTable;
}

/** A sheet with its headers that is read in blocks, with its place in the text of all. */
interface HeadedSheet {
  readonly one: OneSheet;
  readonly large: LargeSheet;
  readonly from: { readonly line: number; readonly start: number };
  /** Name of the sheet, where several are read. */
  readonly name: string | undefined;
}

function headedOf(all: readonly OneSheet[], source: LargeSource): readonly HeadedSheet[] {
  let [line, start] = [1, 0];
  return source.sheets.flatMap((large, at): HeadedSheet[] => {
    const from = { line, start };
    line += large.lines;
    start += large.length;
    const one = all.find(({ sheet }) => sheet.rows === source.sheets[at]?.first);
    return one ? [{ one, large, from, name: source.sheets.length > 1 ? (large.name ?? "") : undefined }] : [];
  });
}

const withSheet = (rows: readonly SheetRow[], sheet: string): readonly SheetRow[] =>
  rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, sheet })) }));

async function* blocksOf({ large, from, name }: HeadedSheet): AsyncGenerator<RowBlock> {
  for await (const block of large.blocks(from))
    yield name === undefined ? block : { ...block, rows: withSheet(block.rows, name) };
}

/** Blocks of text that an action may stand in. */
const LONGEST_ACTION = 1 << 20;

const joined = (one: RowBlock, next: RowBlock): RowBlock => ({
  rows: [...one.rows, ...next.rows],
  text: {
    text: one.text.text + next.text.text,
    length: one.text.length + next.text.length,
    lines: [...one.text.lines, ...next.text.lines],
  },
});

/** The blocks of a sheet, none of which ends within the rows of an action. */
async function* wholeBlocks(sheet: HeadedSheet): AsyncGenerator<RowBlock> {
  const cutting = createCutting(sheet.one.columns);
  let held: RowBlock | undefined;
  for await (const block of blocksOf(sheet)) {
    const [first] = block.rows;
    const isOne = held && first && held.text.length < LONGEST_ACTION && cutting.mayContinue(first);
    if (held && !isOne) yield held;
    held = held && isOne ? joined(held, block) : block;
    cutting.see(block.rows);
  }
  if (held) yield held;
}

/** So many texts show the language of a document; as many as the detector looks at. */
const MOST_TEXTS = 2_000;

/** What the whole table says of persons and of its language, read once, or twice where a mailbox may be somebody's. */
async function wholeOf(
  all: readonly HeadedSheet[],
  options: TableOptions,
): Promise<{ readonly persons: Persons; readonly language: ReportLanguage }> {
  const reading = createPersonsReading();
  const isExport = all[0]?.one.columns.isExport === true;
  const count = all.reduce((sum, { large }) => sum + large.lines, 0);
  const texts: string[] = [];
  let [line, next] = [0, 0];
  const placeOf = (at: number) => (count <= MOST_TEXTS ? at : Math.floor((at * count) / MOST_TEXTS));
  for (const sheet of all)
    for await (const { rows, text } of blocksOf(sheet)) {
      const { columns } = sheet.one;
      if (!columns.isExport) for (const naming of contactTexts(rows, columns)) reading.read(naming);
      for (const { text: words } of text.lines) {
        if (line === placeOf(next)) {
          texts.push(detached(words.slice(0, 4_000)));
          next += 1;
        }
        line += 1;
      }
    }
  if (reading.endsFirst())
    for (const sheet of all)
      for await (const { rows } of blocksOf(sheet))
        if (!sheet.one.columns.isExport)
          for (const naming of contactTexts(rows, sheet.one.columns)) reading.readAgain(naming);
  const headings = all[0]?.one.columns.language ?? "fr";
  const detected = isExport ? undefined : options.languageOf?.(texts);
  const language: ReportLanguage =
    options.language !== undefined
      ? { tag: options.language, by: "stated" }
      : detected !== undefined
        ? { tag: detected, by: "detected" }
        : { tag: headings, by: "headings" };
  return { persons: reading.persons(), language };
}

/** What holds for all blocks of a table. */
interface WholeReading {
  readonly whole: { readonly persons: Persons; readonly language: ReportLanguage };
  readonly shared: Omit<TableReading, "report" | "cells" | "columns">;
  readonly source: LargeSource;
  readonly bounded: BoundedReport;
  readonly duplicate: ReturnType<typeof duplicateRows>;
}

/** Reads a block, and tells the bounded report of it. */
function readBlock(
  block: RowBlock,
  { one }: HeadedSheet,
  change: RowChange,
  { whole, shared, source, bounded, duplicate }: WholeReading,
): readonly HpaRecord[] {
  const { columns } = one;
  const report = createReport({
    file: shared.options.file,
    source: "table",
    text: block.text,
    whole,
    spansIn: source.format === "csv" && !source.isRepaired ? "file" : "extracted-text",
  });
  const table: TableReading = { ...shared, columns, report, cells: [] };
  const rows = readRows(block.rows, change, one, table).map(duplicate);
  reportCut(block.rows, table);
  markLines([{ rows: block.rows, header: one.header }], table);
  const finished = report.finish({ layout: source.format, records: rows.map((row) => row.report) });
  const records = rows.map(({ record }) => record);
  const notUnderstood = columns.isExport
    ? finished.notUnderstood
    : finished.notUnderstood.map((entry) => ({ ...entry, text: whole.persons.without(entry.text) }));
  bounded.add({
    report: { ...finished, notUnderstood },
    records,
    cells: table.cells,
    issues: issuesByCell(rows, columns),
  });
  return records;
}

/** What the finished report says. */
function importedOf(
  { whole, shared, source, bounded }: WholeReading,
  all: readonly OneSheet[],
  mapping: ColumnMapping | undefined,
): ImportedTable {
  const listed = bounded.records();
  const { totals, encoding, ...told } = bounded.report();
  const noted = new Set(source.encodingNotes.map(({ code }) => code));
  const table = { columns: (all[0] as OneSheet).columns, notes: shared.notes, cells: [...bounded.cells] };
  return {
    records: listed.map(({ record }) => record),
    report: {
      file: whole.persons.without(shared.options.file),
      source: "table",
      layout: source.format,
      spansIn: source.format === "csv" && !source.isRepaired ? "file" : "extracted-text",
      ...(table.columns.isExport ? {} : { language: whole.language }),
      totals,
      records: listed.map(({ report }) => report),
      repeated: [],
      ...told,
      encoding: [...source.encodingNotes, ...encoding.filter(({ code }) => !noted.has(code))],
      table: { ...factsOf(source, all, [], table, mapping), issues: bounded.issues },
    },
  };
}

/** Reads the sheets of a file block by block, one record per row, with a bounded report; refused as a table of any size is, in French. */
export async function readLargeTable(
  source: LargeSource,
  options: TableOptions,
  mapping: ColumnMapping | undefined,
): Promise<LargeTable | ImportedTable> {
  const sheets = source.sheets.map(
    ({
      name,
      first,
      merges,
    }): { name: string | null; rows: readonly SheetRow[]; merges: readonly MergedRange[] } => ({
      name,
      rows: first,
      merges,
    }),
  );
  const found = headedSheets({ ...source, sheets }, options, mapping);
  if ("records" in found) return found;
  const all = headedOf(found.all, source);
  const reading: WholeReading = {
    whole: await wholeOf(all, options),
    shared: {
      options,
      format: source.format,
      notes: createNotes(),
      vocabulary: createVocabulary(),
      hasDecimalPoint: source.separator === ",",
    },
    source,
    bounded: createBoundedReport(),
    duplicate: duplicateRows(),
  };
  const { notes } = reading.shared;
  if (source.isRepaired) notes.add("mojibake-repaired");
  for (const name of source.otherSheets) notes.add("sheet-not-read", undefined, `« ${name} »`);
  async function* records(): AsyncGenerator<HpaRecord> {
    for (const sheet of all) {
      const change = rowChange(sheet.one, sheet.large.lastColumn, LARGEST_STREAM.covered);
      for await (const block of wholeBlocks(sheet)) yield* readBlock(block, sheet, change, reading);
    }
  }
  const lines = all.reduce((sum, { large }) => sum + large.lines, 0);
  return { lines, records: records(), imported: () => importedOf(reading, found.all, mapping) };
}
