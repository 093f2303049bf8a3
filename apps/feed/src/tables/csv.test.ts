import { type Action, actionColumns } from "@openhpa/core";
import { exportCsv } from "@openhpa/import";
import { describe, expect, test } from "vitest";
import { hostile } from "../testing/hostile-record.js";
import { csvOf } from "./csv.js";
import { rowsOfCsv } from "./csv-rows.fixture.js";
import { seedActions, streamOf, textOf } from "./tables.fixture.js";

const [seed, ...others] = seedActions();
const seeds = [seed as Action, ...others];
const column = (name: string) => actionColumns.findIndex((candidate) => candidate.name === name);

describe("csvOf", () => {
  test("writes the columns of the table schema and one row an action", async () => {
    const [header, ...rows] = rowsOfCsv(await textOf(csvOf(streamOf(seeds))));
    expect(header).toEqual(actionColumns.map(({ name }) => name));
    expect(rows).toHaveLength(seeds.length);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row).toHaveLength(actionColumns.length);
    expect(rows.map((row) => row[column("title")])).toContain("Interventions dans le milieu de la justice");
  });

  test("keeps quotes, commas, line ends and false apart from empty", async () => {
    const record: Action = {
      ...(seed as Action),
      title: { fr: 'Un "titre",\nsur deux lignes' },
      agreement: { exists: false },
      observation: { fr: "retour\rseul" },
    };
    delete (record as Partial<Action>).peopleReached;
    const [, row] = rowsOfCsv(await textOf(csvOf(streamOf([record]))));
    expect(row?.[column("title")]).toBe('Un "titre",\nsur deux lignes');
    expect(row?.[column("observation")]).toBe("retour\rseul");
    expect(row?.[column("agreement_exists")]).toBe("false");
    expect(row?.[column("people_reached")]).toBe("");
  });

  test("lets no cell begin like a formula, and leaves plain numbers alone", async () => {
    const record = hostile(seed as Action);
    const [, row = []] = rowsOfCsv(await textOf(csvOf(streamOf([record]))));
    expect(row[column("title")]).toMatch(/^'=cmd/);
    for (const cell of row)
      expect(/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)).toBe(false);
    const [, plain = []] = rowsOfCsv(await textOf(csvOf(streamOf(seeds))));
    expect(plain[column("carrier_phone_e164")]).not.toMatch(/^'/);
  });

  test("has the bytes of an export of the table importer without its lossless column", async () => {
    const ours = await textOf(csvOf(streamOf(seeds)));
    expect(ours).toBe(new TextDecoder().decode(exportCsv(seeds, { withRecord: false })));
  });
});
