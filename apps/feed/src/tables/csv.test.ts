import type { Action } from "@openhpa/core";
import { actionColumns, territoryColumns, toRow } from "@openhpa/core/columns";
import { exportCsv } from "@openhpa/import";
import { hostile } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { rowsOfCsv } from "./csv-rows.fixture.js";
import {
  bytesOf,
  csvOf,
  excelCsvOf,
  seedActions,
  streamOf,
  territoryCsvOf,
  textOf,
} from "./tables.fixture.js";

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

describe("excelCsvOf", () => {
  const read = async (given: readonly Action[]): Promise<Record<string, string>[]> =>
    parse(await textOf(excelCsvOf(streamOf(given))), {
      bom: true,
      delimiter: ";",
      record_delimiter: "\r\n",
      columns: true,
    });

  test("has the cells of the table with a decimal comma, for a reader of French settings", async () => {
    const record: Action = {
      ...(seed as Action),
      title: { fr: "Un; deux" },
      capacity: { value: 2.5 },
      coverage: { territories: ["commune:44109"] },
    };
    const bytes = await bytesOf(excelCsvOf(streamOf([record])));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await read([record])).toMatchObject([
      {
        title: "Un; deux",
        capacity_value: "2,5",
        latitude: "47,22",
        longitude: "-1,55",
        code_commune: "44109",
      },
    ]);
    const rows = await read(seeds);
    expect(rows.map(({ title }) => title)).toEqual(seeds.map((action) => toRow(action).title));
  });

  test("lets no cell begin like a formula", async () => {
    for (const cell of Object.values((await read([hostile(seed as Action)]))[0] ?? {}))
      expect(/^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:[.,]\d+)?$/.test(cell)).toBe(false);
  });

  test("has the bytes of an export of the table importer for a spreadsheet", async () => {
    const given = Array.from({ length: 70 }, (_, index) => ({ ...seed, key: `a-${index}` }) as Action);
    const theirs = Buffer.from(exportCsv(given, { withRecord: false, forSpreadsheet: true }));
    expect(Buffer.from(await bytesOf(excelCsvOf(streamOf(given)))).equals(theirs)).toBe(true);
  });
});

describe("territoryCsvOf", () => {
  test("has a row for each action and territory, with its name and where it lies", async () => {
    const territories = await loadTerritories();
    const at = (key: string, ...codes: string[]) =>
      ({ type: "Action", key, title: { fr: key }, coverage: { territories: codes } }) as Action;
    const given = [at("a", "commune:44109", "canton:VD", "epci:244400404"), at("b"), at("c", "country:FR")];
    const [header, ...rows] = rowsOfCsv(await textOf(territoryCsvOf(streamOf(given), territories)));
    expect(header).toEqual(territoryColumns.map(({ name }) => name));
    expect(rows.map((row) => row.join(","))).toEqual([
      "a,commune:44109,commune,44109,Nantes,44109,44,52,,47.22,-1.55,departement,Nantes",
      "a,canton:VD,canton,VD,Vaud,,,,VD,46.52,6.63,canton,Lausanne",
      "a,epci:244400404,epci,244400404,Nantes Métropole,,44,52,,47.22,-1.55,departement,Nantes",
      "c,country:FR,country,FR,France,,,,,,,,",
    ]);
  });
});
