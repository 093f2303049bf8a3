import { type Action, recordColumn } from "@openhpa/core";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { lineOf } from "../staging/record-lines.js";
import { type ParquetColumn, parquetColumns, parquetSchema } from "./parquet-columns.js";
import { rowOf } from "./published-actions.js";

/** Bounds of a row group, which is what memory holds: rows, and UTF-16 units of their JSON. */
export interface RowGroupLimits {
  readonly rows: number;
  readonly characters: number;
}

const usual: RowGroupLimits = { rows: 2_000, characters: 16_000_000 };

/** A buffer that is emptied after each row group, while offsets go on. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

type Values = readonly unknown[][];

/**
 * The flat table of actions as Parquet, a row group at a time: text, 64-bit counts, doubles, truth values, years as numbers, days as dates,
 * lists as lists of text, and `record_json` with the whole record. Snappy; the same bytes for the same actions. Memory holds one row
 * group and the index of the file.
 */
export async function* parquetOf(
  actions: AsyncIterable<Action>,
  limits: Partial<RowGroupLimits> = {},
): AsyncGenerator<Uint8Array> {
  const { rows, characters } = { ...usual, ...limits };
  const bytes = new DrainedWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema.map((element) => ({ ...element })),
    createdBy: "openhpa",
  });
  const emptyValues = (): Values => parquetColumns.map(() => []);
  let values = emptyValues();
  let size = 0;
  const writeGroup = async () => {
    const columnData = parquetColumns.map(({ name }, index) => ({ name, data: values[index] as unknown[] }));
    const count = columnData[0]?.data.length ?? 0;
    if (count > 0) await file.write({ columnData, rowGroupSize: count });
    values = emptyValues();
    size = 0;
    return bytes.drain();
  };
  for await (const action of actions) {
    const json = lineOf(action);
    const row = rowOf(action);
    for (let index = 0; index < parquetColumns.length; index++) {
      const { name, stored } = parquetColumns[index] as ParquetColumn;
      values[index]?.push(stored(name === recordColumn.name ? json : (row[name] ?? null)));
    }
    size += json.length;
    if ((values[0]?.length ?? 0) >= rows || size >= characters) yield await writeGroup();
  }
  yield await writeGroup();
  await file.finish();
  yield bytes.drain();
}
