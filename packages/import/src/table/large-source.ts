import type { EncodingNote } from "../import-result.js";
import type { SourcePlace, SourceText } from "../source-text.js";
import type { MergedRange } from "./merged-cells.js";
import type { SheetRow } from "./sheet.js";
import type { TableFacts } from "./table-report.js";

/** Rows of a sheet that follow one another, with the lines that they stand in. */
export interface RowBlock {
  readonly rows: readonly SheetRow[];
  readonly text: SourceText;
}

/** A sheet that is read in blocks, with what one look over the whole of it told. */
export interface LargeSheet {
  readonly name: string | null;
  readonly merges: readonly MergedRange[];
  /** The first rows: those in which headers are looked for, and some below. */
  readonly first: readonly SheetRow[];
  readonly lastColumn: number;
  /** Lines of its text, and code points with the line end that parts it from a next sheet. */
  readonly lines: number;
  readonly length: number;
  /** Its rows, from the first; may be asked for several times. Its text begins at a place of the whole. */
  readonly blocks: (from: SourcePlace) => AsyncIterable<RowBlock>;
}

/** The sheets of a file that is read in blocks, and what is known of the file. */
export interface LargeSource {
  readonly sheets: readonly [LargeSheet, ...LargeSheet[]];
  readonly format: TableFacts["format"];
  readonly encoding: TableFacts["encoding"];
  readonly byteOrderMark: boolean;
  readonly separator: TableFacts["separator"];
  readonly encodingNotes: readonly EncodingNote[];
  readonly otherSheets: readonly string[];
  readonly isRepaired: boolean;
}

/** Rows that are kept of the beginning of a sheet. */
export const FIRST_ROWS_KEPT = 40;
