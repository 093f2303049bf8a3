import { gunzipSync } from "node:zlib";
import { addressedRecord, foundNeedles, personalKeyCases, withNeedles } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import type { DumpOptions } from "./data/dump-options.js";
import { buildSeeds, filesOf, seeds } from "./test/seeds.js";

/** Needles in every leaf of every seed, and where they are in the dump that is built from them. */
async function publishedNeedles(turn: number, options: Partial<DumpOptions> = {}) {
  const { records, needles } = withNeedles([...seeds, addressedRecord], turn);
  const files = filesOf((await buildSeeds(records, options)).dir);
  const texts = [...files].map(([path, bytes]) => {
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return [path, (isGzip ? gunzipSync(bytes) : bytes).toString("utf8")] as const;
  });
  return { needles, found: await foundNeedles(texts, needles) };
}

describe("personal data in every leaf of every seed", () => {
  test.each([0, 1])("is in no file of the dump, packed ones included (forms from %i on)", async (turn) => {
    const { needles, found } = await publishedNeedles(turn);
    expect(needles.size).toBeGreaterThan(700);
    expect(found).toEqual([]);
  });

  test("is found where the dump is told to keep it", async () => {
    const { found } = await publishedNeedles(0, { includePersonalData: true });
    for (const file of ["actions.nq.gz", "actions.nt.gz", "actions.trig", "actions.ttl"])
      expect(
        found.some((one) => one.endsWith(` in ${file}`)),
        file,
      ).toBe(true);
  });
});

test.each(
  personalKeyCases,
)("%s: the dump is refused, by the title of the record", async (_, record, needle) => {
  const refusal: unknown = await buildSeeds([record]).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ code: "personal-key", exitCode: 1 });
  const said = JSON.stringify([String(refusal), (refusal as { readonly messages: unknown }).messages]);
  expect(said).toContain("Des adresses en tous lieux");
  expect(said).not.toMatch(needle);
});
