import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeedOptions } from "@openhpa/feed";
import { addressedRecord, foundNeedles, personalKeyCases, withNeedles } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { builtFeed, seedRecords } from "./testing/feed-fixture.js";
import { textOf } from "./testing/packed-text.js";

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
    const kinds = ["json", "jsonld", "ttl", "html", "csv", "xlsx", "parquet", "ndjson.gz", "bin"];
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
