import { detached } from "../detached.js";
import { readSourceText, type SourcePlace } from "../source-text.js";
import { FIRST_ROWS_KEPT, type LargeSheet, type RowBlock } from "./large-source.js";
import type { MergedRange } from "./merged-cells.js";
import { LARGEST_STREAM, type SheetRow } from "./sheet.js";
import { SheetFault } from "./sheet-fault.js";
import type { BareCell } from "./xlsx-cells.js";
import { hasNumberedLines, placedRow } from "./xlsx-sheet.js";

/** The cells of a row of a workbook, at least one. */
export interface BareRow {
  readonly number: number;
  readonly cells: readonly BareCell[];
}

/** A sheet of a workbook, whose rows are read again and again. */
export interface SheetStream {
  readonly name: string;
  /** The rows with content, in their order, as many at once as come. Throws a {@link SheetFault}. */
  readonly rows: () => AsyncIterable<readonly BareRow[]>;
}

/** A row of a sheet is not longer: as one of CSV. */
const LONGEST_ROW = 1_000_000;

/** Collects the cells of a sheet into rows as they come; cells of a row may come in any order, rows may not. */
export function createRowCollector() {
  let ready: BareRow[] = [];
  let open: BareCell[] = [];
  let number = 0;
  let length = 0;
  const close = (): void => {
    if (open.length > 0) ready.push({ number, cells: open });
    open = [];
    length = 0;
  };
  return {
    put(cell: BareCell): void {
      if (cell.row !== number) {
        if (cell.row < number) throw new SheetFault("rows-out-of-order");
        close();
        number = cell.row;
      }
      length += cell.text.length;
      if (Math.max(cell.column + 1, open.length + 1) > LARGEST_STREAM.columns)
        throw new SheetFault("too-many-columns");
      if (length > LONGEST_ROW) throw new SheetFault("line-too-long");
      open.push({ ...cell, text: detached(cell.text) });
    },
    close,
    /** The rows that are complete. */
    take(): readonly BareRow[] {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/** So long are the blocks of text that rows are given in. */
const BLOCK = 1 << 14;

async function* blocksOf(
  stream: SheetStream,
  isNumbered: boolean,
  from: SourcePlace,
): AsyncGenerator<RowBlock> {
  let { line, start } = from;
  let at = start;
  let expected = 1;
  let lines: string[] = [];
  let rows: SheetRow[] = [];
  const taken = (): RowBlock => {
    const block = { rows, text: readSourceText(lines.join(""), { line, start }) };
    line += lines.length;
    start = at;
    lines = [];
    rows = [];
    return block;
  };
  for await (const some of stream.rows())
    for (const row of some) {
      for (; isNumbered && expected < row.number; expected += 1, at += 1) lines.push("\n");
      const placed = placedRow(row.cells, at);
      rows.push({ number: row.number, cells: placed.cells });
      lines.push(`${placed.line}\n`);
      at = placed.end + 1;
      expected = row.number + 1;
      if (at - start > BLOCK) yield taken();
    }
  if (rows.length > 0) yield taken();
}

/** One look over the whole of a sheet, row by row. */
export interface SheetLook {
  /** Throws a {@link SheetFault} for a sheet that is too large, as `merge` does. */
  readonly rows: (some: readonly BareRow[]) => void;
  readonly merge: (range: MergedRange) => void;
  /** The sheet, once all rows were seen; undefined for one without content. */
  readonly sheet: (stream: SheetStream) => LargeSheet | undefined;
}

export function createSheetLook(): SheetLook {
  const merges: MergedRange[] = [];
  const first: SheetRow[] = [];
  let [rows, cells, last, lastColumn, length] = [0, 0, 0, 0, 0];
  return {
    merge(range) {
      if (merges.length >= LARGEST_STREAM.merges) throw new SheetFault("too-many-merges");
      merges.push(range);
    },
    rows(some) {
      for (const row of some) {
        const placed = placedRow(row.cells, length);
        if (first.length < FIRST_ROWS_KEPT) first.push({ number: row.number, cells: placed.cells });
        rows += 1;
        cells += row.cells.length;
        last = row.number;
        length = placed.end + 1;
        lastColumn = Math.max(lastColumn, placed.cells.at(-1)?.column ?? 0);
        if (rows > LARGEST_STREAM.rows) throw new SheetFault("too-many-rows");
        if (cells > LARGEST_STREAM.cells) throw new SheetFault("too-many-cells");
      }
    },
    sheet(stream) {
      if (rows === 0) return undefined;
      const isNumbered = hasNumberedLines(rows, last);
      return {
        name: stream.name,
        merges,
        first,
        lastColumn,
        lines: isNumbered ? last : rows,
        length: length + (isNumbered ? last - rows : 0),
        blocks: (from) => blocksOf(stream, isNumbered, from),
      };
    },
  };
}

/** A sheet of a workbook that is looked at when it is asked for. */
export interface SheetOfStream {
  readonly name: string;
  readonly isHidden: boolean;
  readonly look: () => Promise<LargeSheet | undefined>;
}
