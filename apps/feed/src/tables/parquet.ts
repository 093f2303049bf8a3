import type { Action } from "@openhpa/core";
import { recordColumn } from "@openhpa/core/columns";
import { type Assembly, type BlockFile, lineOf } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { ByteWriter, geojsonToWkb, ParquetWriter } from "hyparquet-writer";
import { GEOMETRY, type GeometryFacts, type GeometrySummary, geometrySummary } from "./geo-parquet.js";
import { type Geometry, whereabouts } from "./geometry.js";
import { parquetColumns, parquetSchema } from "./parquet-columns.js";
import { parsePlain, plainText } from "./plain-values.js";
import { publishedAction, rowOf } from "./published-actions.js";

/** Rows of a row group on average. */
const ROWS = 16_384;
/** Bytes of records in a row group, which memory holds: of records of 16 kB there are a thousand. */
const BYTES = { enough: 16_000_000, most: 32_000_000 } as const;
/** Whole records are put into pieces of memory of this size. */
const PIECE = 1 << 20;

/** A buffer that is emptied after each row group, while offsets go on. */
class DrainedWriter extends ByteWriter {
  drain(): Uint8Array {
    const taken = this.getBytes().slice();
    this.index = 0;
    return taken;
  }
}

type Values = readonly unknown[][];

/** Texts as UTF-8 in large pieces of memory, beside the objects of the engine. */
interface TextMemory {
  take(text: string): Uint8Array;
  /** Gives the pieces back, when nobody reads the texts any more. */
  free(): void;
}

/** Takes pieces of memory that lie ready, and others as needed. */
function textMemory(ready: Buffer[]): TextMemory {
  const pieces: Buffer[] = [];
  let piece: Buffer = Buffer.alloc(0);
  let used = 0;
  const next = (bytes: number) => {
    piece = (bytes > PIECE ? undefined : ready.pop()) ?? Buffer.allocUnsafeSlow(Math.max(PIECE, bytes));
    used = 0;
    pieces.push(piece);
  };
  return {
    take(text) {
      const bytes = Buffer.byteLength(text);
      if (used + bytes > piece.length) next(bytes);
      piece.write(text, used);
      used += bytes;
      return piece.subarray(used - bytes, used);
    },
    free() {
      ready.push(...pieces.filter(({ length }) => length === PIECE));
    },
  };
}

/** A geometry in the types of the writer, which may change what it is given. */
const wkb = ({ type, coordinates }: Geometry): Uint8Array =>
  type === "Point"
    ? geojsonToWkb({ type, coordinates: [...coordinates] })
    : geojsonToWkb({ type, coordinates: coordinates.map((position) => [...position]) });

/** The values of an action for the columns of the file, in their order. */
function valuesOf(
  action: Action,
  json: Uint8Array,
  territories: TerritoryIndex,
  summary: GeometrySummary,
): readonly unknown[] {
  const row = rowOf(action);
  const { geometry } = whereabouts(action, territories);
  if (geometry) summary.add(geometry);
  return parquetColumns.map(({ name, stored }) => {
    if (name === GEOMETRY) return geometry && wkb(geometry);
    return name === recordColumn.name ? json : stored(row[name] ?? null);
  });
}

/** How whole records are written: each is another one, and nobody looks for one between two others. */
const wholeRecord = { encoding: "PLAIN", statistics: false } as const;

type RowGroup = ParquetWriter["row_groups"][number];

/** What is kept of a row group: its place in the footer, as its offsets are counted from its own beginning, and its geometries. */
interface GroupMeta {
  readonly rows: number;
  /** The row group as {@link plainText}: it holds numbers that JSON has not. */
  readonly group: string;
  readonly geometries: GeometryFacts;
}

const fileWriter = (writer: DrainedWriter) =>
  new ParquetWriter({
    writer,
    schema: parquetSchema.map((element) => ({ ...element })),
    createdBy: "openhpa",
  });

/** Bytes of the magic number that a writer begins with. */
const MAGIC = 4;

/** A row group whose bytes begin at an offset of the file. */
function movedTo({ group }: GroupMeta, offset: number): RowGroup {
  const row = parsePlain(group) as RowGroup;
  const by = BigInt(offset - MAGIC);
  for (const { meta_data: meta } of row.columns) {
    if (!meta) continue;
    meta.data_page_offset += by;
    if (meta.dictionary_page_offset !== undefined) meta.dictionary_page_offset += by;
  }
  return row;
}

/**
 * The flat table of actions as Parquet: text, 64-bit counts, doubles, truth values, years as numbers, days as dates, lists as lists of
 * text, `geometry` with the chief towns as GeoParquet 1.1, and `record_json` with the whole record. Snappy; the same bytes for the same
 * actions. Memory holds one row group and the index of the file.
 */
export function parquetFile(territories: TerritoryIndex, every: number = ROWS): BlockFile {
  const ready: Buffer[] = [];
  const file: BlockFile<GroupMeta | null> = {
    path: "actions.parquet",
    every,
    bytes: BYTES,
    begin() {
      const values: Values = parquetColumns.map(() => []);
      const memory = textMemory(ready);
      const summary = geometrySummary();
      return {
        add(record) {
          const action = publishedAction(record);
          if (!action) return;
          for (const [index, value] of valuesOf(
            action,
            memory.take(lineOf(action)),
            territories,
            summary,
          ).entries())
            values[index]?.push(value);
        },
        async finish() {
          const columnData = parquetColumns.map(({ name }, index) => ({
            name,
            data: values[index] as unknown[],
            offsetIndex: false,
            ...(name === recordColumn.name ? wholeRecord : {}),
          }));
          const rows = columnData[0]?.data.length ?? 0;
          if (rows === 0) return { content: new Uint8Array(), meta: null };
          const bytes = new DrainedWriter();
          const writer = fileWriter(bytes);
          await writer.write({ columnData, rowGroupSize: rows });
          const group = plainText(writer.row_groups[0]);
          memory.free();
          const meta = { rows, group, geometries: summary.facts() };
          return { content: bytes.drain().subarray(MAGIC), meta };
        },
      };
    },
    assemble: assembleGroups,
  };
  return file as BlockFile;
}

function assembleGroups(): Assembly<GroupMeta | null> {
  const bytes = new DrainedWriter();
  const writer = fileWriter(bytes);
  const summary = geometrySummary();
  const groups: { readonly meta: GroupMeta; readonly offset: number }[] = [];
  let head = bytes.drain();
  const taken = () => {
    const content = head;
    head = new Uint8Array();
    return content;
  };
  return {
    before({ meta }, offset) {
      const group = meta as GroupMeta;
      const before = taken();
      groups.push({ meta: group, offset: offset + before.length });
      summary.merge(group.geometries);
      return before;
    },
    end() {
      for (const { meta, offset } of groups) {
        writer.row_groups.push(movedTo(meta, offset));
        writer.num_rows += BigInt(meta.rows);
      }
      writer.kvMetadata = [{ key: "geo", value: summary.metadata() }];
      writer.finish();
      return Buffer.concat([taken(), bytes.drain()]);
    },
  };
}
