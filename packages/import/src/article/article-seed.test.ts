import { readdirSync, readFileSync } from "node:fs";
import type { Action } from "@openhpa/core";
import { describeShared, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { compared, unaccounted, unexplained } from "../leaflet/accounted-lines.fixture.js";
import { describeOwnRecord, otherPages } from "../own-record.fixture.js";
import { article } from "./article.fixture.js";
import { importArticle } from "./import-article.js";

/** Why the record of the article is not what a person made of it. A row that explains nothing fails. */
const reasons = {
  "/summary/fr": "a summary is written by a person",
  "/context/fr": "running text; the sentences are listed",
  "/needsAssessment/fr": "running text; the sentences are listed",
  "/themes/**": "named in prose only",
  "/substances/**": "named in prose only",
  "/actionTypes/**": "inferred from prose by a person",
  "/settings/**": "the kinds of structure that the project is about; nothing says that it takes place there",
  "/audiences/**": "named in prose only",
  "/tools/**": "named in prose only",
  "/coverage/level": "inferred by a person",
  "/period/**": "the first step is not said to be the beginning",
  "/objectives/0/kind": "not printed",
  "/objectives/0/text/fr": "the person's words; the import keeps the printed ones",
  "/evaluation/indicators/0/kind": "not printed",
  "/evaluation/indicators/0/name/fr": "the person adds what was answered",
  "/hasPart/*/actionTypes/**": "inferred by a person",
  "/hasPart/*/themes/**": "inferred by a person",
  "/hasPart/*/note/fr": "a remark of the person",
  "/hasPart/*/activities/**": "the sessions are steps of the whole; which days are whose is not printed",
  "/steps/*/title/fr": "titles are given by a person; entries of a list have their printed words",
  "/steps/*/description/fr": "the person's words; the import keeps the printed sentence",
  "/steps/*/note/fr": "remarks of the person, and where the year of a date comes from",
  "/steps/[45]/period/*": "the person keeps the announced month here and puts the days in the groups",
  "/missing/**": "that an article does not state something is said by a person who read all of it",
  "/sources/0/note/fr": "a remark of the person",
  "/sources/0/sha256": "given by the caller",
} as const;

describeOwnRecord({
  name: "article",
  text: article,
  read: importArticle,
  reasons: {
    "/summary/fr": "a summary is written by a person",
    "/steps/0/title/fr": "titles are given by a person",
    "/themes/**": "named in prose only",
  },
});

describeShared("the article of the seeds", (folder) => {
  const file = readdirSync(new URL("seeds/", folder)).find((name) => name.startsWith("003_")) ?? "";
  const text = readFileSync(new URL(`seeds/${file}`, folder), "utf8");
  const seed = validSeeds().find(({ record }) => record.key.startsWith("renforcer-"))?.record as Action;

  test("imports to what the hand-made record says, field by field, but for the differences listed here", async () => {
    const { records } = importArticle(text, { file, territories: await loadTerritories(), language: "fr" });
    const dated = seed.steps?.filter(({ period }) => period !== undefined);
    expect(seed.steps?.length, "one step of the hand-made record has no date: it is listed").toBe(8);
    const { differences, same } = compared(records[0] ?? {}, { ...seed, steps: dated });
    expect(unexplained(differences, reasons)).toEqual({ unexplained: [], stale: [] });
    expect(same).toBe(34);
  });

  test("every line is accounted for once, and what is left of it is listed", async () => {
    const imported = importArticle(text, { file, territories: await loadTerritories(), language: "fr" });
    expect(unaccounted(text, imported)).toEqual([]);
    expect(imported.report.records).toMatchObject([{ ok: true }]);
    expect(imported.report.contradictions).toEqual([]);
    const whole = imported.report.lines.filter(({ state }) => state === "not-understood");
    expect(whole.map(({ number }) => number)).toEqual([9]);
    expect([...new Set(imported.report.notUnderstood.map(({ line }) => line))]).toEqual([9, 11, 15, 26]);
  });
});

test.each(otherPages())("$name imports as an article, every line accounted for", async ({ name, text }) => {
  const imported = importArticle(text, { file: name, territories: await loadTerritories(), language: "fr" });
  expect(unaccounted(text, imported)).toEqual([]);
  expect(imported.report.records).toMatchObject([{ ok: true }]);
  expect(imported.records[0]?.title.fr).toBe(text.split("\n")[0]);
});
