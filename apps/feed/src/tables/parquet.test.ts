import { type Action, classOf } from "@openhpa/core";
import { actionColumns, type Cell, recordColumn } from "@openhpa/core/columns";
import { cutAtBars } from "@openhpa/import";
import { arbitraryAction } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { whereabouts } from "./geometry.js";
import { parquetColumns } from "./parquet-columns.js";
import { bytesOf, cellOf, distinctActions, parquetOf, seedActions, streamOf } from "./tables.fixture.js";

const seeds = seedActions();
const territories = await loadTerritories();

function fileOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}

/** The reader takes U+FEFF for a byte-order mark at the beginning of every text; other readers keep it. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const parsers = { stringFromBytes: (bytes: Uint8Array) => bytes && decoder.decode(bytes) };

async function readBack(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  return parquetReadObjects({ file: fileOf(bytes), parsers });
}

/** The cell of the flat table that a value of the file stands for. */
function asCell(name: string, value: unknown): Cell {
  const column = actionColumns.find((candidate) => candidate.name === name);
  if (!column || value === null || value === undefined) return (value ?? null) as Cell;
  if (Array.isArray(value)) {
    const items = value.map((item: string) => item.replace(/[\\|]/g, "\\$&"));
    return items.join(classOf(column.field) ? " | " : "|");
  }
  if (column.type === "date") return (value as Date).toISOString().slice(0, 10);
  if (column.type === "year") return String(value).padStart(4, "0");
  return typeof value === "bigint" ? Number(value) : (value as Cell);
}

async function expectSame(given: readonly Action[], bytes: Uint8Array): Promise<void> {
  const rows = await readBack(bytes);
  expect(rows).toHaveLength(given.length);
  for (const [index, record] of given.entries()) {
    const row = rows[index] as Record<string, unknown>;
    expect(Object.keys(row)).toEqual([
      ...actionColumns.map(({ name }) => name),
      "geometry",
      recordColumn.name,
    ]);
    expect(row.geometry ?? null, "geometry").toEqual(whereabouts(record, territories).geometry);
    for (const { name } of actionColumns) expect(asCell(name, row[name]), name).toBe(cellOf(record, name));
    expect(JSON.parse(row[recordColumn.name] as string)).toEqual(record);
  }
}

describe("parquetOf", () => {
  test("holds every cell of the flat table and the whole record: seeds", async () => {
    await expectSame(seeds, await bytesOf(parquetOf(streamOf(seeds), territories)));
  });

  test("and generated actions, in row groups of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        distinctActions(arbitraryAction({ canonical: true }), 5),
        fc.integer({ min: 1, max: 3 }),
        async (given, rows) => {
          await expectSame(given, await bytesOf(parquetOf(streamOf(given), territories, { rows })));
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
  });

  test("is GeoParquet 1.1: the types and the box of its points, no box without any", async () => {
    const geoOf = async (given: readonly Action[]) => {
      const { key_value_metadata: pairs = [] } = parquetMetadata(
        fileOf(await bytesOf(parquetOf(streamOf(given), territories))),
      );
      return JSON.parse(pairs.find(({ key }) => key === "geo")?.value ?? "null");
    };
    const at = (...codes: string[]): Action =>
      ({ type: "Action", key: "a", title: { fr: "A" }, coverage: { territories: codes } }) as Action;
    const described = (geometry_types: string[], bbox?: number[]) => ({
      version: "1.1.0",
      primary_column: "geometry",
      columns: { geometry: { encoding: "WKB", geometry_types, ...(bbox ? { bbox } : {}) } },
    });
    expect(await geoOf([at("country:FR")])).toEqual(described([]));
    expect(await geoOf([at("departement:44")])).toEqual(described(["Point"], [-1.55, 47.22, -1.55, 47.22]));
    expect(await geoOf([at("departement:44", "departement:974", "canton:VD"), at("departement:44")])).toEqual(
      described(["Point", "MultiPoint"], [-1.55, -20.88, 55.45, 47.22]),
    );
  });

  test("has typed columns", async () => {
    const bytes = await bytesOf(parquetOf(streamOf(seeds), territories));
    const { schema } = parquetMetadata(fileOf(bytes));
    const typed = Object.fromEntries(
      schema.map(({ name, type, converted_type }) => [name, [type, converted_type]]),
    );
    expect(typed).toMatchObject({
      key: ["BYTE_ARRAY", "UTF8"],
      edition: ["INT32", undefined],
      people_reached: ["INT64", undefined],
      capacity_value: ["DOUBLE", undefined],
      agreement_exists: ["BOOLEAN", undefined],
      created: ["INT32", "DATE"],
      themes: [undefined, "LIST"],
    });
    const [row] = await readBack(bytes);
    expect(row?.themes).toEqual(seeds[0]?.themes);
  });

  test("cuts lists at the bars between items only", async () => {
    const record = {
      ...(seeds[0] as Action),
      partners: ["A|B", "C\\", " D "].map((name, at) => ({ key: `p${at}`, name })),
    };
    const [row] = await readBack(await bytesOf(parquetOf(streamOf([record]), territories)));
    expect(row?.partners).toEqual(["A|B", "C\\", "D"]);
    expect(cutAtBars(String(cellOf(record, "partners")))).toHaveLength(3);
  });

  test("has the same bytes for the same actions, and is a file without any", async () => {
    expect(await bytesOf(parquetOf(streamOf(seeds), territories))).toEqual(
      await bytesOf(parquetOf(streamOf(seeds), territories)),
    );
    const empty = await bytesOf(parquetOf(streamOf<Action>([]), territories));
    expect(await readBack(empty)).toEqual([]);
    expect(parquetMetadata(fileOf(empty)).schema.length).toBeGreaterThan(parquetColumns.length);
  });

  test("gives out a row group before it asks for the next one", async () => {
    let asked = 0;
    const source = async function* () {
      for (asked = 1; asked <= 60; asked += 1) yield { ...(seeds[0] as Action), key: `a-${asked}` };
    };
    const chunks = parquetOf(source(), territories, { rows: 2 });
    const first = await chunks.next();
    expect(asked).toBeLessThanOrEqual(16);
    const rest = await bytesOf(chunks);
    const bytes = Buffer.concat([first.value as Uint8Array, rest]);
    expect(parquetMetadata(fileOf(bytes)).row_groups.length).toBeGreaterThanOrEqual(8);
    expect(await readBack(bytes)).toHaveLength(60);
  });
});
