import type { IssueCode, Severity } from "@openhpa/core";
import type { CertaintyNotation } from "@openhpa/vocabularies";
import type { Imported, ImportOptions, ImportReport } from "../import-result.js";
import type { Span } from "../source-text.js";

/** How a foreign table is to be read: their headers to our columns, and values that hold for every row. */
export interface ColumnMapping {
  /** Their header to the name of our column; null for a column that is left out on purpose. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Our column to the cell that every row would have. */
  readonly constants?: Readonly<Record<string, string>>;
}

export interface TableOptions extends ImportOptions {
  /** The content of a mapping file, `{ "columns": { "<header>": "<our column>" }, "constants"?: { "<our column>": "<cell>" } }`; checked. */
  readonly mapping?: unknown;
  /** Name of the sheet of a workbook; by default the first one with a header row. */
  readonly sheet?: string | undefined;
}

/** What was noticed about the cells of a table; the value is kept, repaired or left out as the note of the code says. */
export type TableNoteCode =
  | "decimal-comma"
  | "french-date"
  | "date-serial"
  | "excel-date"
  | "scientific-notation"
  | "digits-lost"
  | "leading-zero"
  | "untyped-territory"
  | "apostrophe-removed"
  | "mojibake-repaired"
  | "stray-quote"
  | "cell-without-header"
  | "formula-result"
  | "error-value"
  | "conflicting-columns"
  | "edited"
  | "evidence-dropped"
  | "record-kept"
  | "record-not-read"
  | "key-derived"
  | "sheet-not-read"
  | "merged-cells"
  | "summary-row"
  | "repeated-header"
  | "section-row"
  | "row-number"
  | "submission"
  | "postcode";

/** One thing that was noticed, with the cells where it was (the first ones; `count` tells how many). */
export interface TableNote {
  readonly code: TableNoteCode;
  readonly count: number;
  /** Addresses such as `B7`; empty where no cell is meant. */
  readonly addresses: readonly string[];
  /** In French. */
  readonly message: string;
}

/** A column of the source and what it became. */
export interface ReportColumn {
  /** Letter of the column, `B`. */
  readonly letter: string;
  readonly header: string;
  /** Our column, `record_json`, null where it is not known, or `ignored` where the mapping leaves it out. */
  readonly column: string | null;
  readonly how: "name" | "label" | "mapping" | "record" | "ignored" | "unknown";
  readonly suggestion?: string;
  /** Name of its sheet, where several of a workbook are read. */
  readonly sheet?: string;
}

/** What a cell became; cells without text are not listed. */
export type CellState =
  | "header"
  | "field"
  | "unchanged"
  | "edited"
  | "ignored"
  | "withheld"
  | "blank"
  | "not-understood";

/** One cell, accounted for once. */
export interface ReportCell extends Span {
  /** `B7`. */
  readonly address: string;
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly state: CellState;
  /** Key of the record. */
  readonly record?: string;
  /** Path of the record that rests on the cell. */
  readonly path?: string;
  readonly certainty?: CertaintyNotation;
}

/** An issue of validation, at the cell that it is about. */
export interface CellIssue {
  readonly record: string;
  readonly row: number;
  /** Absent where the table has no column for the field. */
  readonly address?: string;
  readonly header?: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly pointer: string;
  /** In French. */
  readonly message: string;
}

/** What was detected about a table and what each of its cells became. */
export interface TableFacts {
  readonly format: "csv" | "xlsx" | "ods";
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly byteOrderMark: boolean;
  readonly separator: "," | ";" | "\t" | "|" | null;
  readonly sheet: string | null;
  /** The sheets that were read, where there are several: the first is `sheet`. */
  readonly sheets?: readonly { readonly name: string; readonly headerRow: number }[];
  /** Number of the row with the headers. */
  readonly headerRow: number | null;
  /** True for a table with every column of ours: it is read to the letter, and nothing is deduced. */
  readonly isExport: boolean;
  readonly columns: readonly ReportColumn[];
  /** Our columns that a constant of the mapping fills. */
  readonly constants: Readonly<Record<string, string>>;
  readonly notes: readonly TableNote[];
  readonly cells: readonly ReportCell[];
  readonly issues: readonly CellIssue[];
}

export interface TableReport extends ImportReport {
  readonly table: TableFacts;
}

/** The records of a table, in the order of its rows. */
export interface ImportedTable extends Imported {
  readonly report: TableReport;
}
