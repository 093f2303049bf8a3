import type { Action } from "@openhpa/core";
import { recordColumn } from "@openhpa/core/columns";
import { lineOf } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { ByteWriter, geojsonToWkb, ParquetWriter } from "hyparquet-writer";
import { GEOMETRY, type GeometrySummary, geometrySummary } from "./geo-parquet.js";
import { type Geometry, whereabouts } from "./geometry.js";
import { parquetColumns, parquetSchema } from "./parquet-columns.js";
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

/** A geometry in the types of the writer, which may change what it is given. */
const wkb = ({ type, coordinates }: Geometry): Uint8Array =>
  type === "Point"
    ? geojsonToWkb({ type, coordinates: [...coordinates] })
    : geojsonToWkb({ type, coordinates: coordinates.map((position) => [...position]) });

/** The values of an action for the columns of the file, in their order. */
function valuesOf(
  action: Action,
  json: string,
  territories: TerritoryIndex,
  summary: GeometrySummary,
): readonly unknown[] {
  const row = rowOf(action);
  const { geometry } = whereabouts(action, territories);
  if (geometry) summary.add(geometry);
  return parquetColumns.map(({ name, stored }) => {
    if (name === GEOMETRY) return geometry && wkb(geometry);
    return stored(name === recordColumn.name ? json : (row[name] ?? null));
  });
}

/**
 * The flat table of actions as Parquet, a row group at a time: text, 64-bit counts, doubles, truth values, years as numbers, days as dates,
 * lists as lists of text, `geometry` with the chief towns as GeoParquet 1.1, and `record_json` with the whole record. Snappy; the same bytes for the same actions. Memory holds one row
 * group and the index of the file.
 */
export async function* parquetOf(
  actions: AsyncIterable<Action>,
  territories: TerritoryIndex,
  limits: Partial<RowGroupLimits> = {},
): AsyncGenerator<Uint8Array> {
  const { rows, characters } = { ...usual, ...limits };
  const bytes = new DrainedWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: parquetSchema.map((element) => ({ ...element })),
    createdBy: "openhpa",
  });
  const summary = geometrySummary();
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
    for (const [index, value] of valuesOf(action, json, territories, summary).entries())
      values[index]?.push(value);
    size += json.length;
    if ((values[0]?.length ?? 0) >= rows || size >= characters) yield await writeGroup();
  }
  yield await writeGroup();
  file.kvMetadata = [{ key: "geo", value: summary.metadata() }];
  await file.finish();
  yield bytes.drain();
}
