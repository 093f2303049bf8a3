import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Action, HpaRecord } from "@openhpa/core";
import { beforeAll, expect, test } from "vitest";
import { openDump } from "../ask/open-dump.js";
import type { DumpSummary } from "../build.js";
import { diffDumps } from "../diff/diff-dumps.js";
import { buildSeeds, seedActions } from "../test/seeds.js";
import { verifyDump } from "../verify/verify.js";
import { verifyData } from "../verify/verify-data.js";

const [seed] = seedActions as [Action];
const edition = (key: string, year: string, rest: Partial<Action>): HpaRecord =>
  ({ ...seed, key, edition: year, ...rest }) as HpaRecord;
const after = (record: string) => [{ key: "avant", record }];

/** Three editions in a chain; the one in the middle is withdrawn, and given with all its contents. */
const first = edition("a-2023", "2023", { title: { fr: "Première" }, peopleReached: 20 });
const middle = edition("a-2024", "2024", {
  title: { de: "Zweite", fr: "Deuxième" },
  peopleReached: 1000,
  precededBy: after("a-2023"),
});
const last = edition("a-2025", "2025", {
  title: { fr: "Troisième" },
  peopleReached: 22,
  precededBy: after("a-2024"),
});
const gone: HpaRecord = { ...middle, withdrawn: "2026-02-03", replacedBy: "a-2025" };

let dir: string;
let summary: DumpSummary;
beforeAll(async () => {
  ({ dir, summary } = await buildSeeds([first, gone, last]));
});

const textOf = (path: string) => {
  const bytes = readFileSync(join(dir, path));
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
};

async function asked(sparql: string) {
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const result = opened.dump.query(sparql);
  if (!result.ok) throw new Error(result.error.messages.en);
  return result.value.kind === "select" ? result.value.rows : [];
}

test("a withdrawn record that is given with its contents leaves its title, its day and its successor", () => {
  const lines = textOf("actions.nq.gz").split("\n");
  const own = lines.filter((line) => line.endsWith(" <https://exemple.fr/openhpa/action/a-2024#Record> ."));
  expect(
    own.map((line) => line.replaceAll(/https?:\/\/[^>]*[/#]/g, "").replace(/ <[^<]*$/, "")).sort(),
  ).toEqual(
    [
      "<Record> <isReplacedBy> <Record>",
      "<Record> <type> <Tombstone>",
      "<Record> <primaryTopic> <a-2024>",
      '<Record> <withdrawn> "2026-02-03"^^<date>',
      "<Record> <formerType> <Record>",
      "<Record> <subject> <Action>",
      '<a-2024> <identifier> "a-2024"',
      '<a-2024> <title> "Deuxième"@fr',
      '<a-2024> <title> "Zweite"@de',
    ].sort(),
  );
  expect(summary).toMatchObject({ records: 2, tombstones: 1, graphs: 3 });
  expect(textOf("README.md")).toContain("| fiches retirées, dont restent titre, date et remplaçante | 1 |");
  for (const path of ["actions.nt.gz", "actions.ttl", "actions.trig"])
    expect(textOf(path)).toContain("Zweite");
});

test("it counts in no question and in no cell, and joins no editions", async () => {
  expect(await asked("SELECT (COUNT(*) AS ?n) { ?a a hpa:Action }")).toMatchObject([{ n: { value: "2" } }]);
  expect(await asked("SELECT ?a ?b { ?a hpa:firstEdition ?b }")).toEqual([]);
  const without = await buildSeeds([first, last]);
  const cells = (folder: string) => readFileSync(join(folder, "statistics.parquet"));
  expect(cells(dir).equals(cells(without.dir))).toBe(true);
  expect(summary.classes["https://w3id.org/openhpa/ns#Action"]).toBe(2);
});

test("the dump is verified to the last line, and a second record at the address of a tombstone is refused", async () => {
  expect(await verifyDump(dir)).toMatchObject({ ok: true, problems: [] });
  expect(await verifyData(dir, summary)).toEqual([]);
  await expect(buildSeeds([first, gone, middle])).rejects.toMatchObject({ code: "duplicate-record" });
  await expect(
    buildSeeds([first, gone, { ...gone, title: { fr: "Autre" } } as HpaRecord]),
  ).rejects.toMatchObject({
    code: "duplicate-record",
  });
});

test("a dump of nothing but tombstones can be built", async () => {
  expect((await buildSeeds([gone])).summary).toMatchObject({ records: 0, tombstones: 1 });
});

test("a comparison says that it was withdrawn, and not that each of its fields was taken out", async () => {
  const old = await buildSeeds([first, middle, last]);
  const report = diffDumps(old.dir, dir, { format: "text" });
  let text = "";
  for (let next = await report.next(); ; next = await report.next()) {
    if (next.done) break;
    text += next.value;
  }
  const [about = ""] = /.*\(a-2024\)[\s\S]*?\n\n/.exec(text) ?? [];
  expect(about.trim().split("\n")).toEqual([
    "Action « Deuxième » (a-2024) : retrait annoncé le 2026-02-03",
    "  Retirée le, ajout : 2026-02-03",
    "  Remplacée par, ajout : a-2025",
  ]);
});
