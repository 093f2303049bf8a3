import { gunzipSync } from "node:zlib";
import type { Action, HpaRecord } from "@openhpa/core";
import { type BlockFile, blockContent, outputsFrom } from "@openhpa/publish";
import { jsonLdToQuads, toJsonLd } from "@openhpa/rdf";
import { canonicalNQuads, validSeeds } from "@openhpa/testkit";
import type { Quad } from "n3";
import { describe, expect, test } from "vitest";
import { dataTable } from "../testing/data-table.fixture.js";
import { bytesOf, streamOf } from "./tables.fixture.js";

const base = "https://donnees.example.org/prevention";
const seeds = validSeeds().map(({ record }) => record);
const withdrawn: HpaRecord = {
  type: "Action",
  key: "retiree",
  title: { fr: "Retirée" },
  withdrawn: "2026-01-02",
};

const files = outputsFrom(dataTable(base), "records");

function fileAt(path: string): BlockFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no data file ${path}`);
  return file;
}

async function written(path: string, records: readonly HpaRecord[]): Promise<Uint8Array> {
  return bytesOf(blockContent(fileAt(path), streamOf(records)));
}
const text = async (path: string, records: readonly HpaRecord[]) =>
  new TextDecoder().decode(await written(path, records));

describe("the data files", () => {
  test("hold those that re-users open under the paths that they know, none of them twice", () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(
      expect.arrayContaining([
        "actions.csv",
        "actions.xlsx",
        "actions.parquet",
        "actions.geojson",
        "actions.ndjson.gz",
        "actions.jsonld",
      ]),
    );
  });

  test("each stand at the one place that its row names, as a distribution of the actions", () => {
    for (const { path, places } of files) {
      expect(places.map((place) => place.path)).toEqual([path]);
      expect(places[0]?.distribution?.dataset, path).toBe("actions");
    }
  });

  test.each(
    files.map(({ path }) => path),
  )("%s has the same bytes for the same records, and is written without any", async (path) => {
    expect(Buffer.from(await written(path, seeds)).equals(await written(path, seeds))).toBe(true);
    expect((await written(path, [])).length).toBeGreaterThan(0);
  });

  test.each([
    "actions.csv",
    "actions.xlsx",
    "actions.parquet",
    "actions.geojson",
  ])("%s holds neither registries nor withdrawn records", async (path) => {
    const actions = seeds.filter((record): record is Action => record.type === "Action");
    expect(seeds.length).toBeGreaterThan(actions.length);
    const all = await written(path, [...seeds, withdrawn]);
    expect(Buffer.from(all).equals(await written(path, actions))).toBe(true);
  });

  test("actions.ndjson.gz holds every record, one a line", async () => {
    const records = [...seeds, withdrawn];
    const lines = gunzipSync(await written("actions.ndjson.gz", records))
      .toString("utf8")
      .split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(records);
  });

  test("actions.jsonld says what the documents of all records say together (RDFC-1.0)", async () => {
    const records = [...seeds, withdrawn];
    const whole = await jsonLdToQuads(JSON.parse(await text("actions.jsonld", records)));
    const parts: Quad[] = [];
    for (const record of records)
      parts.push(...((await jsonLdToQuads(toJsonLd(record, { base }))) as Quad[]));
    expect(parts.length).toBeGreaterThan(500);
    expect(await canonicalNQuads(whole as Quad[])).toBe(await canonicalNQuads(parts));
  });

  test.each([
    "actions.csv",
    "actions.geojson",
    "actions.jsonld",
  ])("%s writes some records before it reads many more", async (path) => {
    let asked = 0;
    const source = async function* () {
      for (const at of Array(1_500).keys()) {
        asked += 1;
        yield { ...(seeds[1] as HpaRecord), key: `a-${at}` };
      }
    };
    let pieces = 0;
    for await (const _ of blockContent(fileAt(path), source())) {
      pieces += 1;
      expect(asked).toBeLessThanOrEqual(512 * pieces);
    }
    expect(asked).toBe(1_500);
  });
});
