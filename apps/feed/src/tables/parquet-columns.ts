import { actionColumns, type Cell, type Column, type ColumnType, recordColumn } from "@openhpa/core/columns";
import type { ParquetWriter } from "hyparquet-writer";
import { itemsOf } from "./column-items.js";
import { GEOMETRY } from "./geo-parquet.js";

/** An element of a Parquet schema, as the writer takes it. */
export type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** How a value of the flat table is stored: the type in the file, and the value that the writer takes for it. */
interface Storage {
  readonly element: Omit<SchemaElement, "name">;
  readonly stored: (cell: Cell) => unknown;
}

const text: Omit<SchemaElement, "name"> = { type: "BYTE_ARRAY", converted_type: "UTF8" };

/** A row a type of column: counts are 64-bit, because the model lets them pass 32 bits; years are numbers, days are dates. */
const storages: Readonly<Record<ColumnType, Storage>> = {
  string: { element: text, stored: (cell) => cell },
  integer: { element: { type: "INT64" }, stored: (cell) => BigInt(cell as number) },
  number: { element: { type: "DOUBLE" }, stored: (cell) => cell },
  boolean: { element: { type: "BOOLEAN" }, stored: (cell) => cell },
  year: { element: { type: "INT32" }, stored: (cell) => Number(cell) },
  date: {
    element: { type: "INT32", converted_type: "DATE" },
    stored: (cell) => new Date(`${cell}T00:00:00Z`),
  },
};

/** A column of the Parquet file: the one of the flat table with the same name. */
export interface ParquetColumn {
  readonly name: string;
  readonly elements: readonly SchemaElement[];
  /** The value for the writer; null for none. */
  readonly stored: (cell: Cell) => unknown;
}

/** A list of the Parquet format (LogicalTypes, "Lists"): three levels, so that every reader sees `list<string>`. */
function listElements(name: string): SchemaElement[] {
  return [
    { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...text },
  ];
}

function parquetColumn(column: Column): ParquetColumn {
  const { name, type, field, required } = column;
  if (field.many)
    return {
      name,
      elements: listElements(name),
      stored: (cell) => (cell === null ? null : [...itemsOf(column, cell)]),
    };
  const { element, stored } = storages[type];
  return {
    name,
    elements: [{ name, repetition_type: required ? "REQUIRED" : "OPTIONAL", ...element }],
    stored: (cell) => (cell === null ? null : stored(cell)),
  };
}

/** The column of the whole record as JSON, which the model lets follow the others; last in the file. */
const wholeRecord: ParquetColumn = {
  name: recordColumn.name,
  elements: [{ name: recordColumn.name, repetition_type: "REQUIRED", ...text }],
  stored: (cell) => cell,
};

/** The chief towns of the territories in WKB, as GeoParquet asks. */
const geometry: ParquetColumn = {
  name: GEOMETRY,
  elements: [{ name: GEOMETRY, repetition_type: "OPTIONAL", type: "BYTE_ARRAY" }],
  stored: (cell) => cell,
};

/** The columns of the Parquet file, in the order of the flat table, then the geometry and the whole record. */
export const parquetColumns: readonly ParquetColumn[] = [
  ...actionColumns.map(parquetColumn),
  geometry,
  wholeRecord,
];

/** The schema of the Parquet file, depth first as the format asks. */
export const parquetSchema: readonly SchemaElement[] = [
  { name: "action", num_children: parquetColumns.length },
  ...parquetColumns.flatMap(({ elements }) => elements),
];
