import { readSourceText, type SourcePlace } from "../source-text.js";
import type { ByteSource } from "./byte-source.js";
import type { HeaderMeaning } from "./column-names.js";
import { type CsvBlock, csvBlocks } from "./csv-rows.js";
import { codePointCounter, SEPARATOR_LINE, separatorOf, sheetRow } from "./csv-sheet.js";
import { notesOf } from "./import-csv.js";
import { FIRST_ROWS_KEPT, type LargeSheet, type LargeSource, type RowBlock } from "./large-source.js";
import { LARGEST_STREAM, type SheetRow } from "./sheet.js";
import type { RefusalReason } from "./table-refusal.js";
import { type TextStream, textStream } from "./text-stream.js";

/** A block of rows at its place in the file. */
function placedBlock(
  { text, rows }: CsvBlock,
  from: SourcePlace,
  isSkipped: (row: number) => boolean,
): RowBlock {
  const source = readSourceText(text, from);
  const count = codePointCounter(text);
  const spanOf = (start: number, end: number) => ({
    start: from.start + count(start),
    end: from.start + count(end),
  });
  const read = rows.flatMap((row): SheetRow[] => {
    const one = sheetRow(row, spanOf);
    return one.cells.length === 0 || isSkipped(row.number) ? [] : [one];
  });
  return { rows: read, text: source };
}

async function* blocksOf(
  stream: TextStream,
  separator: NonNullable<LargeSource["separator"]>,
  isCut: boolean | undefined,
  from: SourcePlace,
): AsyncGenerator<RowBlock & { readonly fault?: "columns" | "line" }> {
  const hasSeparatorLine = SEPARATOR_LINE.test(stream.head);
  let { line, start } = from;
  for await (const block of csvBlocks(stream.pieces(), {
    separator,
    columns: LARGEST_STREAM.columns,
    isCut,
  })) {
    const fault = block.rows.at(-1)?.fault;
    if (fault) {
      yield { rows: [], text: readSourceText("", { line, start }), fault };
      return;
    }
    const placed = placedBlock(block, { line, start }, (row) => row === 1 && hasSeparatorLine);
    line += placed.text.lines.length;
    start += placed.text.length;
    yield placed;
  }
}

/** A CSV file that is read in blocks, after one look over the whole of it; or why it is not read. */
export async function largeCsv(
  source: ByteSource,
  meaning: (header: string) => HeaderMeaning,
  isCut: boolean | undefined,
): Promise<LargeSource | RefusalReason> {
  const stream = await textStream(source);
  if (typeof stream === "string") return stream;
  const separator = separatorOf(stream.head, meaning);
  const blocks = (from: SourcePlace) => blocksOf(stream, separator, isCut, from);
  const first: SheetRow[] = [];
  let [rows, cells, lastColumn, lines, length] = [0, 0, 0, 0, 0];
  for await (const block of blocks({ line: 1, start: 0 })) {
    if (block.fault) return block.fault === "line" ? "line-too-long" : "too-many-columns";
    if (first.length < FIRST_ROWS_KEPT) first.push(...block.rows.slice(0, FIRST_ROWS_KEPT - first.length));
    rows += block.rows.length;
    lines += block.text.lines.length;
    length += block.text.length;
    for (const row of block.rows) {
      cells += row.cells.length;
      lastColumn = Math.max(lastColumn, row.cells.at(-1)?.column ?? 0);
    }
    if (rows > LARGEST_STREAM.rows) return "too-many-rows";
    if (cells > LARGEST_STREAM.cells) return "too-many-cells";
  }
  const sheet: LargeSheet = { name: null, merges: [], first, lastColumn, lines, length, blocks };
  const { encoding, byteOrderMark, isRepaired, repairs } = stream;
  return {
    sheets: [sheet],
    format: "csv",
    encoding,
    byteOrderMark,
    separator,
    encodingNotes: notesOf({ byteOrderMark, encoding, repairs: isRepaired ? repairs : undefined }),
    otherSheets: [],
    isRepaired,
  };
}
