import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FeedOptions } from "@openhpa/feed";
import { addressedRecord, foundNeedles, personalKeyCases, withNeedles } from "@openhpa/testkit";
import { unzipSync } from "fflate";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { builtFeed, seedRecords } from "./testing/feed-fixture.js";

const beginsWith = (bytes: Uint8Array, signs: string) =>
  Buffer.from(bytes.subarray(0, signs.length)).toString("latin1") === signs;

/** Everything that a file says, packed or not. */
async function textOf(bytes: Uint8Array): Promise<string> {
  if (beginsWith(bytes, "\u001f\u008b")) return textOf(gunzipSync(bytes));
  if (beginsWith(bytes, "PK\u0003\u0004")) {
    const parts = Object.entries(unzipSync(bytes));
    return (await Promise.all(parts.map(async ([name, part]) => `${name}\n${await textOf(part)}`))).join(
      "\n",
    );
  }
  if (!beginsWith(bytes, "PAR1")) return Buffer.from(bytes).toString("utf8");
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

/** Needles in every leaf of every seed, and where they are in the feed that is built from them. */
async function publishedNeedles(turn: number, options: Partial<FeedOptions> = {}) {
  const { records, needles } = withNeedles([...(await seedRecords()), addressedRecord], turn);
  const feed = await builtFeed(records, options);
  const files = async function* () {
    for (const path of feed.paths) yield [path, await textOf(await readFile(join(feed.dir, path)))] as const;
  };
  const found = await foundNeedles(files(), needles);
  await feed.remove();
  return { needles, found };
}

describe("personal data in every leaf of every seed", () => {
  test.each([0, 1])("is in no file of the feed, packed ones included (forms from %i on)", async (turn) => {
    const { needles, found } = await publishedNeedles(turn);
    expect(needles.size).toBeGreaterThan(700);
    expect(found).toEqual([]);
  });

  test("is found in every kind of file where the feed is told to keep it", async () => {
    const { found } = await publishedNeedles(0, { includePersonalData: true });
    const kinds = ["json", "jsonld", "ttl", "html", "csv", "xlsx", "parquet", "ndjson.gz", "pf_fragment"];
    for (const kind of kinds)
      expect(
        found.filter((one) => one.endsWith(`.${kind}`)),
        kind,
      ).not.toEqual([]);
  });
});

test.each(
  personalKeyCases,
)("%s: the feed is refused, by the title of the record", async (_, record, needle) => {
  const refusal: unknown = await builtFeed([record]).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "personal-key", exitCode: 1 });
  const said = JSON.stringify([String(refusal), (refusal as { readonly messages: unknown }).messages]);
  expect(said).toContain("Des adresses en tous lieux");
  expect(said).not.toMatch(needle);
});
