import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { HpaRecord } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import { corpus } from "@openhpa/testkit";
import { beforeAll, describe, expect, test } from "vitest";
import { openDump } from "./ask/open-dump.js";
import { buildDump, type DumpSummary } from "./build.js";
import { baseUrl, filesOf, hashesOf, newFolder, seeds } from "./test/seeds.js";
import { verifyDump } from "./verify/verify.js";
import { verifyData } from "./verify/verify-data.js";

const PARTS = 8;
/** Characters of memory for sorting: about two records, so that nearly everything goes through the disk. */
const LITTLE = 60_000;

const records: readonly HpaRecord[] = [...corpus(24), ...seeds];
const shuffled = records.map((_, index) => records[(index * 11) % records.length] as HpaRecord);

const build = async (of: Iterable<HpaRecord> | AsyncIterable<HpaRecord>, options: object = {}) => {
  const dir = join(newFolder(), "dump");
  const summary = await buildDump(of, { out: dir, baseUrl, ...options });
  return { dir, summary };
};
const linesOf = (dir: string, path: string) => {
  const lines = gunzipSync(readFileSync(join(dir, path)))
    .toString()
    .split("\n");
  expect(lines.pop()).toBe("");
  return lines;
};

let single: { readonly dir: string; readonly summary: DumpSummary };
let cut: { readonly dir: string; readonly summary: DumpSummary };
let partSize: number;
beforeAll(async () => {
  single = await build(records);
  const bytes = gunzipSync(readFileSync(join(single.dir, "actions.nq.gz"))).length;
  partSize = Math.ceil(bytes / PARTS);
  cut = await build(records, { partSize });
});

const paths = (form: string) =>
  cut.summary.files
    .map(({ path }) => path)
    .filter((path) => new RegExp(`^actions-\\d{5}\\.${form}\\.gz$`).test(path));

describe("a dump in parts", () => {
  test("has as many parts as its size asks for, and no whole file", () => {
    expect(cut.summary.parts).toBe(PARTS);
    expect(paths("nq")).toHaveLength(PARTS);
    expect(paths("nt")).toHaveLength(PARTS);
    expect(cut.summary.files.map(({ path }) => path)).not.toContain("actions.nq.gz");
    expect(single.summary.parts).toBe(1);
  });

  test("says what the whole dump says: the same hash, version and counts", () => {
    const { files: _, parts: __, ...all } = cut.summary;
    const { files: ___, parts: ____, ...whole } = single.summary;
    expect(all).toEqual(whole);
  });

  test.each(["nq", "nt"])("all its %s parts, sorted, are the whole file; each is sorted", (form) => {
    const parts = paths(form).map((path) => linesOf(cut.dir, path));
    for (const lines of parts) expect(lines).toEqual([...new Set(lines)].sort(compareCodePoints));
    const all = parts.flat().sort(compareCodePoints);
    expect(all).toEqual(linesOf(single.dir, `actions.${form}.gz`));
    if (form === "nq")
      expect(
        createHash("sha256")
          .update(`${all.join("\n")}\n`)
          .digest("hex"),
      ).toBe(cut.summary.rdfc10);
    for (const [part, path] of paths(form).entries())
      expect(cut.summary.files.find((file) => file.path === path)?.quads).toBe(parts[part]?.length);
  });

  test("a record is whole in one part", () => {
    const where = new Map<string, Set<string>>();
    for (const path of paths("nq"))
      for (const line of linesOf(cut.dir, path)) {
        const record = /^<([^#>]+)/.exec(line)?.[1] as string;
        where.set(record, (where.get(record) ?? new Set()).add(path));
      }
    expect(where.size).toBe(records.length);
    for (const [record, found] of where) expect([...found], record).toHaveLength(1);
    expect(new Set([...where.values()].flatMap((found) => [...found])).size).toBeGreaterThan(1);
  });

  test("is opened, verified and verified to the bottom like a whole one", async () => {
    const found = await verifyDump(cut.dir);
    expect(found.problems).toEqual([]);
    expect(found.manifest && (await verifyData(cut.dir, found.manifest))).toEqual([]);
    const [left, right] = [await openDump(cut.dir), await openDump(single.dir)];
    expect(left.ok && right.ok && left.dump.size).toBe(right.ok && right.dump.size);
  });
});

describe("the same records give the same bytes", () => {
  test.each([
    ["whole", {}],
    ["in parts", { isCut: true }],
  ])("%s, in another order, sorted on disk", async (_, { isCut = false }: { isCut?: boolean }) => {
    const again = await build(shuffled, { sortMemory: LITTLE, ...(isCut ? { partSize } : {}) });
    expect(hashesOf(again.dir)).toEqual(hashesOf((isCut ? cut : single).dir));
  });
});

test("what does not fit into memory is sorted in the folder being written, which is clean afterwards", async () => {
  const out = join(newFolder(), "dump");
  let onDisk = 0;
  const beside = () => readdirSync(dirname(out)).filter((name) => /^dump\.new-[0-9a-f]{12}$/.test(name));
  const watched = async function* () {
    for (const record of records) {
      yield record;
      const sorted = beside().flatMap((name) => readdirSync(join(dirname(out), name)));
      onDisk = Math.max(onDisk, sorted.filter((name) => name.startsWith(".sort-")).length);
    }
  };
  await buildDump(watched(), { out, baseUrl, sortMemory: LITTLE });
  expect(onDisk).toBeGreaterThan(0);
  expect([...filesOf(out).keys()].filter((path) => path.includes(".sort-"))).toEqual([]);
});

test("two records with one address are found however far apart they stand, and nothing is written", async () => {
  const out = join(newFolder(), "dump");
  const twice = [...records, { ...(records[0] as HpaRecord), title: { fr: "Autre" } } as HpaRecord];
  await expect(buildDump(twice, { out, baseUrl, sortMemory: LITTLE, partSize })).rejects.toMatchObject({
    code: "duplicate-record",
  });
  expect(readdirSync(join(out, ".."))).toEqual([]);
});

test.each([0, -1, 1.5])("a part size of %d is refused", async (size) => {
  await expect(build(records, { partSize: size })).rejects.toMatchObject({ code: "invalid-option" });
});
