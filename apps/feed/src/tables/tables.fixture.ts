import { readdirSync, readFileSync } from "node:fs";
import { type Action, compareCodePoints, type HpaRecord } from "@openhpa/core";
import { toRow } from "@openhpa/core/columns";
import { blockContent } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import fc from "fast-check";
import { csvFile, excelCsvFile, territoryCsvFile } from "./csv.js";
import { geoJsonFile } from "./geojson.js";
import { parquetFile } from "./parquet.js";
import { type XlsxLimits, xlsxFile } from "./xlsx.js";

const encoder = new TextEncoder();

/** Values as they come, one at a time. */
export async function* streamOf<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

/** All bytes of a file that is made in pieces. */
export async function bytesOf(chunks: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
  return Buffer.concat(parts);
}

/** The text of a file that is made in pieces. */
export async function textOf(chunks: AsyncIterable<string | Uint8Array>): Promise<string> {
  return new TextDecoder().decode(await bytesOf(chunks));
}

const seeds = new URL("../../../../seeds/valid/", import.meta.url);

/** The actions among the seeds, by file name. */
export function seedActions(): Action[] {
  const names = readdirSync(seeds).filter((name) => name.endsWith(".json"));
  return names
    .sort(compareCodePoints)
    .map((name) => JSON.parse(readFileSync(new URL(name, seeds), "utf8")) as HpaRecord)
    .filter((record): record is Action => record.type === "Action");
}

/** Some generated actions in force with keys of their own. */
export function distinctActions(action: fc.Arbitrary<HpaRecord>, maxLength: number): fc.Arbitrary<Action[]> {
  return fc
    .array(action as fc.Arbitrary<Action>, { minLength: 1, maxLength })
    .map((all) => [...new Map(all.map(({ withdrawn: _, ...record }) => [record.key, record])).values()]);
}

/** A cell of the flat table of an action. */
export function cellOf(record: Action, name: string) {
  return toRow(record)[name] ?? null;
}

/** Counts how many records are handed out, and so how far ahead a writer reads. */
export async function* counted(
  record: HpaRecord,
  times: number,
  onRecord: (index: number) => void,
): AsyncGenerator<HpaRecord> {
  for (let index = 0; index < times; index++) {
    onRecord(index);
    yield { ...record, key: `${record.key}-${index}` };
  }
}

type Records = AsyncIterable<HpaRecord>;

/** The files of some actions, as a build writes them. */
export const csvOf = (actions: Records) => blockContent(csvFile, actions);
export const excelCsvOf = (actions: Records) => blockContent(excelCsvFile, actions);
export const territoryCsvOf = (actions: Records, territories: TerritoryIndex) =>
  blockContent(territoryCsvFile(territories), actions);
export const geoJsonOf = (actions: Records, base: string, territories: TerritoryIndex) =>
  blockContent(geoJsonFile(base, territories), actions);
export const xlsxOf = (actions: Records, territories: TerritoryIndex, limits?: XlsxLimits) =>
  blockContent(xlsxFile(territories, limits), actions);
/** `rows` are those of a row group on average. */
export const parquetOf = (
  actions: Records,
  territories: TerritoryIndex,
  { rows }: { readonly rows?: number } = {},
) => blockContent(parquetFile(territories, rows), actions);
