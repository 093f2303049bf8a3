import { readdirSync, readFileSync } from "node:fs";
import { describeShared, validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { describeOwnRecord, otherPages } from "../own-record.fixture.js";
import { compared, unaccounted, unexplained } from "./accounted-lines.fixture.js";
import { importLeaflet } from "./import-leaflet.js";
import { leaflet } from "./leaflet.fixture.js";

/** Why the record of the leaflet is not what a person made of it. A row that explains nothing fails. */
const reasons = {
  "/summary/fr": "a summary is written by a person",
  "/context/fr": "running text; the sentences are listed",
  "/themes/**": "no list of themes is printed",
  "/substances/**": "named in prose only",
  "/actionTypes/**": "inferred from prose by a person",
  "/settings/**": "inferred from prose by a person",
  "/audiences/**": "named in prose and in titles only",
  "/objectives/**": "drawn from two running sentences by a person; the sentences are listed",
  "/places/**": "two services named in prose; the sentence is listed",
  "/funders/**": "EQUAL is named in prose, without the word funder",
  "/plans/**": "EQUAL is named in prose",
  "/programmes/**": "named inside an activity",
  "/status": "needs the day of today",
  "/carrier/mission/fr": "the person's words; the import keeps the printed ones",
  "/partners/[01]/name": "printed in capitals, which hide cases",
  "/partners/*/note/fr": "remarks of a person",
  "/partners/12/structureType": "the kind stands in the middle of the name",
  "/hasPart/*/actionTypes/**": "inferred from prose by a person",
  "/hasPart/*/audiences/**": "named in titles and prose only",
  "/hasPart/*/settings/**": "inferred from prose by a person",
  "/hasPart/*/substances/**": "named in prose only",
  "/hasPart/*/needsAssessment/fr": "the person's words; the import keeps the printed ones",
  "/hasPart/*/activities/*/description/fr": "the person's words; the import keeps the printed ones",
  "/hasPart/*/activities/*/title/fr": "a title is given by a person; one paragraph is one activity",
  "/hasPart/*/objectives/*/text/fr": "printed with a full stop, the third in other words",
  "/hasPart/*/objectives/*/means/fr": "the person's words; the import keeps the printed ones",
  "/hasPart/*/objectives/*/note/fr": "a remark on the objective that is printed three times",
  "/hasPart/*/expectedResults/*/text/fr": "one paragraph is one result; a person cut it in several",
  "/hasPart/2/note/fr": "the person quotes the beginning of the title and adds a remark",
  "/missing/**": "that a leaflet does not state something is said by a person who read all of it",
  "/sources/0/note/fr": "a remark of the person; the import tells the dead link",
  "/sources/0/publisher": "not printed",
  "/sources/0/sha256": "given by the caller",
} as const;

describeOwnRecord({
  name: "leaflet",
  text: leaflet,
  read: importLeaflet,
  reasons: {
    "/summary/fr": "a summary is written by a person",
    "/partners/[01]/name": "printed in capitals, which hide cases",
    "/sources/0/note/fr": "the import tells the dead link",
  },
});

describeShared("the leaflet of the seeds", (folder) => {
  const file = readdirSync(new URL("seeds/", folder)).find((name) => name.startsWith("002_")) ?? "";
  const text = readFileSync(new URL(`seeds/${file}`, folder), "utf8");
  const handMade = validSeeds().find(({ record }) => record.key.startsWith("equal-"))?.record;

  test("imports to what the hand-made record says, field by field, but for the differences listed here", async () => {
    const { records } = importLeaflet(text, { file, territories: await loadTerritories(), language: "fr" });
    const { differences, same } = compared(records[0] ?? {}, handMade ?? {});
    expect(unexplained(differences, reasons)).toEqual({ unexplained: [], stale: [] });
    expect(same).toBe(76);
  });

  test("every line is accounted for once, and what is left of it is listed", async () => {
    const imported = importLeaflet(text, { file, territories: await loadTerritories(), language: "fr" });
    expect(unaccounted(text, imported)).toEqual([]);
    expect(imported.report.records).toMatchObject([{ ok: true }]);
    const whole = imported.report.lines.filter(({ state }) => state === "not-understood");
    expect(whole.map(({ number }) => number)).toEqual([89, 91, 95, 96]);
    const parts = imported.report.notUnderstood.map(({ line }) => line);
    expect([...new Set(parts)]).toEqual([8, 85, 87, 89, 91, 93, 95, 96]);
  });
});

test.each(otherPages())("$name imports as a leaflet, every line accounted for", async ({ name, text }) => {
  const imported = importLeaflet(text, {
    file: name,
    territories: await loadTerritories(),
    truncated: true,
    language: "fr",
  });
  expect(unaccounted(text, imported)).toEqual([]);
  expect(imported.report.records).toMatchObject([{ ok: true }]);
  const [record] = imported.records;
  expect(record?.title.fr).toBe(text.split("\n")[0]);
});
