import type { ByteSource } from "./byte-source.js";
import { type OdsSink, odsEvents, type RepeatedRow, repeatedRows } from "./ods-rows.js";
import { LARGEST_STREAM } from "./sheet.js";
import { SheetFault } from "./sheet-fault.js";
import {
  type BareRow,
  createRowCollector,
  createSheetLook,
  type SheetLook,
  type SheetOfStream,
} from "./sheet-stream.js";
import { readPart } from "./xlsx-stream.js";
import type { ZipEntry } from "./zip-directory.js";

/** Cells that are repeated may be as many as these, and some times those that are written. */
const MOST_REPEATED = { anyway: 100_000, times: 16 } as const;

/** Counts cells, those that are written and those that repeat them; throws a {@link SheetFault} where these are far more. */
function createRepeatCount() {
  let [written, repeated] = [0, 0];
  return ({ rows, cells }: RepeatedRow): void => {
    let inRow = 0;
    for (const { columns } of cells) inRow += columns;
    if (inRow > LARGEST_STREAM.columns) throw new SheetFault("too-many-columns");
    written += cells.length;
    repeated += rows * inRow - cells.length;
    if (repeated > MOST_REPEATED.anyway + MOST_REPEATED.times * written)
      throw new SheetFault("too-many-cells");
  };
}

/** The rows of a document as they come, each with the number of its sheet, from 0. */
async function* rowsOf(
  source: ByteSource,
  entry: ZipEntry,
  { table = () => {}, merge = () => {} }: Partial<Pick<OdsSink, "table" | "merge">> = {},
): AsyncGenerator<{ readonly sheet: number; readonly rows: readonly BareRow[] }> {
  const count = createRepeatCount();
  let read: { readonly sheet: number; readonly row: RepeatedRow }[] = [];
  let [sheet, collected] = [-1, -1];
  let collector = createRowCollector();
  const events = odsEvents({
    merge,
    table(name) {
      sheet += 1;
      table(name);
    },
    row: (row) => read.push({ sheet, row }),
  });
  for await (const _ of readPart(source, entry, events)) {
    for (const { sheet: own, row } of read) {
      if (own !== collected) {
        collector.close();
        yield { sheet: collected, rows: collector.take() };
        [collector, collected] = [createRowCollector(), own];
      }
      count(row);
      for (const cells of repeatedRows(row)) for (const cell of cells) collector.put(cell);
      yield { sheet: collected, rows: collector.take() };
    }
    read = [];
  }
  collector.close();
  yield { sheet: collected, rows: collector.take() };
}

async function* rowsOfSheet(
  source: ByteSource,
  entry: ZipEntry,
  wanted: number,
): AsyncGenerator<readonly BareRow[]> {
  for await (const { sheet, rows } of rowsOf(source, entry)) {
    if (sheet > wanted) return;
    if (sheet === wanted) yield rows;
  }
}

/** The sheets of a LibreOffice workbook, all after one look. Throws a {@link SheetFault} or a ZipFault. */
export async function odsStreams(
  source: ByteSource,
  entries: readonly ZipEntry[],
): Promise<readonly SheetOfStream[]> {
  const entry = entries.find(({ name }) => name === "content.xml");
  if (!entry) throw new SheetFault("not-a-workbook");
  const all: { readonly name: string; readonly look: SheetLook }[] = [];
  const sink: Pick<OdsSink, "table" | "merge"> = {
    table(name) {
      if (all.length >= LARGEST_STREAM.sheets) throw new SheetFault("too-many-sheets");
      all.push({ name, look: createSheetLook() });
    },
    merge: (range) => all.at(-1)?.look.merge(range),
  };
  for await (const { sheet, rows } of rowsOf(source, entry, sink)) all[sheet]?.look.rows(rows);
  if (all.length === 0) throw new SheetFault("not-a-workbook");
  return all.map(({ name, look }, wanted) => {
    const stream = { name, rows: () => rowsOfSheet(source, entry, wanted) };
    return { name, isHidden: false, look: async () => look.sheet(stream) };
  });
}
