import type { Cell } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { parquetWriteBuffer } from "hyparquet-writer";
import { cubeCode, cubeDimensions, tableName } from "./cube-terms.js";

type Column = Parameters<typeof parquetWriteBuffer>[0]["columnData"][number];

const text = (name: string, data: readonly string[]): Column => ({
  name,
  data: [...data],
  type: "STRING",
  nullable: false,
});
const whole = (name: string, data: readonly number[]): Column => ({
  name,
  data: Int32Array.from(data),
  type: "INT32",
  nullable: false,
});

/**
 * The rows of a cube as Parquet: the name of the table, a code and a French label in each dimension, counts, `people` (null where it is not published) and why, and the file of the question
 * that gives the row. The same bytes for the same cells.
 */
export function cubeParquet(cells: readonly Cell[], territories: TerritoryIndex): Uint8Array {
  const tables = cells.map(({ dimensions }) => tableName(dimensions));
  const columnData: Column[] = [
    text("table", tables),
    ...cubeDimensions.flatMap((dimension) => {
      const codes = cells.map((cell) => cell[dimension]);
      const labels = codes.map((code) => cubeCode(dimension, code, territories).label.fr);
      return [text(dimension, codes), text(`${dimension}_label`, labels)];
    }),
    whole(
      "actions",
      cells.map(({ actions }) => actions),
    ),
    whole(
      "editions",
      cells.map(({ editions }) => editions),
    ),
    whole(
      "known",
      cells.map(({ known }) => known),
    ),
    { name: "people", data: cells.map(({ people }) => people ?? null), type: "DOUBLE", nullable: true },
    text(
      "people_status",
      cells.map(({ peopleStatus }) => peopleStatus),
    ),
    text(
      "question",
      tables.map((table) => `statistics/${table}.rq`),
    ),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
