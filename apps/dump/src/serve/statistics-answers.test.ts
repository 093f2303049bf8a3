import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Manifest } from "../data/manifest.js";
import { parseManifest } from "../data/manifest.js";
import { buildSeeds, seeds } from "../test/seeds.js";
import { variedRecords } from "../test/varied-corpus.js";
import { readStatistics, type StatisticsAnswers } from "./statistics-answers.js";

interface Results {
  readonly head: { readonly vars: readonly string[] };
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
}

let manifest: Manifest;
let statistics: StatisticsAnswers;

beforeAll(async () => {
  const { dir } = await buildSeeds([...seeds, ...variedRecords(20)]);
  manifest = parseManifest(readFileSync(join(dir, "manifest.json"), "utf8")) as Manifest;
  statistics = await readStatistics(dir, manifest);
});

test.each([
  "fr",
  "en",
] as const)("each drawing of the statistics has rows with the columns that it draws (%s)", (language) => {
  const examples = statistics.examples(language);
  expect(examples.length).toBeGreaterThan(5);
  for (const { id, view, rows, cite } of examples) {
    const { head, results } = statistics.rows(id.slice("statistics-".length), language) as Results;
    const drawn =
      view?.kind === "map"
        ? [view.departement, view.number]
        : view?.kind === "chart"
          ? [view.label, view.number]
          : [];
    expect(drawn.length).toBe(2);
    for (const column of drawn) expect(head.vars).toContain(column);
    expect(results.bindings.length).toBeGreaterThan(0);
    for (const row of results.bindings)
      for (const column of Object.keys(row)) expect(head.vars).toContain(column);
    expect(rows).toBe(`statistics/${id.slice("statistics-".length)}?lang=${language}`);
    expect(cite).toContain(`version ${manifest.version}`);
    expect(cite).toMatch(/statistics\.ttl\.gz#question-[a-z-]+$/);
  }
});

test("a total is told in words and is no point of a line; a name that is not there has no rows", () => {
  const { results } = statistics.rows("year", "fr") as Results;
  for (const row of results.bindings) expect(row.année?.value).toMatch(/^\d{4}$/);
  expect(statistics.examples("fr")[0]?.limits).toMatch(/^Actions en tout : \d+, dont \d+ sans année\./);
  expect(statistics.rows("commune", "fr")).toBeUndefined();
});

test("a dump without statistics shows none", async () => {
  const none = await readStatistics("nowhere", { ...manifest, files: [] });
  expect(none.examples("fr")).toEqual([]);
});
