import type { WorkbookCell } from "./workbook-cell.js";
import {
  closingParts,
  openingParts,
  rowXml,
  type SheetForm,
  sheetEnd,
  sheetPath,
  sheetStart,
  type WorkbookPart,
  type WrittenSheet,
  writtenSheet,
} from "./workbook-xml.js";
import { type ZipPart, zipStream } from "./zip-stream.js";

/** A sheet of a workbook: a header that stays in sight and rows that are taken one at a time. */
export interface WorkbookSheet extends SheetForm {
  readonly rows: AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>;
}

/** Bounds of one sheet; the rows past them go to a further sheet of the same form. */
export interface SheetLimits {
  /** The header included. Source: Microsoft, Excel specifications and limits. */
  readonly rows: number;
  /** Of XML before compression: a zip part without Zip64 ends at 4 GiB. */
  readonly characters: number;
}

/** What Excel takes. */
export const excelLimits: SheetLimits = { rows: 1_048_576, characters: 1_500_000_000 };

type Rows = AsyncIterator<readonly WorkbookCell[]>;

async function* rowsOf(rows: WorkbookSheet["rows"]): AsyncGenerator<readonly WorkbookCell[]> {
  yield* rows;
}

/** Writes rows until they end or the sheet is full; `onEnd` is told the last row's number and whether a row is left. */
async function* sheetXml(
  sheet: WorkbookSheet,
  rows: Rows,
  limits: SheetLimits,
  first: readonly WorkbookCell[] | undefined,
  onEnd: (last: number, left: readonly WorkbookCell[] | undefined) => void,
): AsyncGenerator<string> {
  yield sheetStart(sheet);
  let number = 1;
  let size = 0;
  let row = first ?? (await nextOf(rows));
  while (row && number < limits.rows && size < limits.characters) {
    number += 1;
    const xml = rowXml(sheet, row, number);
    size += xml.length;
    yield xml;
    row = await nextOf(rows);
  }
  onEnd(number, row);
  yield sheetEnd(sheet, number);
}

async function nextOf(rows: Rows): Promise<readonly WorkbookCell[] | undefined> {
  const next = await rows.next();
  return next.done ? undefined : next.value;
}

const zipPart = ({ name, text }: WorkbookPart): ZipPart => ({ name, text: [text] });

async function* workbookParts(sheets: Iterable<WorkbookSheet>, limits: SheetLimits): AsyncGenerator<ZipPart> {
  for (const part of openingParts()) yield zipPart(part);
  const written: WrittenSheet[] = [];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet.rows);
    let left: readonly WorkbookCell[] | undefined;
    let further = 1;
    do {
      let last = 1;
      const text = sheetXml(sheet, rows, limits, left, (number, rest) => {
        last = number;
        left = rest;
      });
      yield { name: sheetPath(written.length + 1), text };
      written.push(writtenSheet(sheet, further, last));
      further += 1;
    } while (left);
  }
  for (const part of closingParts(written)) yield zipPart(part);
}

/**
 * A workbook as it is made: the sheets in their order, a row at a time, with the same bytes for the same cells. Memory holds a piece of
 * the archive and no more. Rows past the limits of a sheet go to `<name> (2)`, `<name> (3)`…; the rows of a sheet are asked for when
 * the sheets before it are complete. Throws a RangeError past 4 GiB. Source: ECMA-376, part 1.
 */
export function workbookStream(
  sheets: Iterable<WorkbookSheet>,
  limits: Partial<SheetLimits> = {},
): AsyncGenerator<Uint8Array> {
  return zipStream(workbookParts(sheets, { ...excelLimits, ...limits }));
}
