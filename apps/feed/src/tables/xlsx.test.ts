import type { Action } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { importTable, LONGEST_CELL } from "@openhpa/import";
import { arbitraryAction, hostile } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { unzipSync } from "fflate";
import readXlsxFile, { readSheet } from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { CUT_MARK } from "./people-cell.js";
import { bytesOf, counted, distinctActions, seedActions, streamOf, xlsxOf } from "./tables.fixture.js";

const seeds = seedActions();
const seed = seeds[0] as Action;
const territories = await loadTerritories();
const at = (name: string) => actionColumns.findIndex((column) => column.name === name);

/** The letters of a column of a sheet, counted from 1: A to Z, then AA. */
const lettersOf = (column: number): string =>
  column === 0
    ? ""
    : lettersOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
const lastColumn = lettersOf(actionColumns.length);

const write = (given: readonly Action[]) => bytesOf(xlsxOf(streamOf(given), territories));
const bufferOf = (bytes: Uint8Array) => new Uint8Array(bytes).buffer as ArrayBuffer;
const partOf = (bytes: Uint8Array, name: string) =>
  new TextDecoder().decode(unzipSync(bytes)[name] ?? new Uint8Array());
async function rowsOf(bytes: Uint8Array, sheet: string) {
  return readSheet(bufferOf(bytes), sheet, { trim: false });
}

describe("xlsxOf", () => {
  test("has a row an action under French titles, a dictionary of every column, and notes", async () => {
    const bytes = await write(seeds);
    const sheets = await readXlsxFile(bufferOf(bytes));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Actions", "Dictionnaire", "Lisez-moi"]);
    const [header, ...rows] = await rowsOf(bytes, "Actions");
    expect(header).toEqual(actionColumns.map(({ label }) => label.fr));
    expect(rows.map((row) => row[at("key")])).toEqual(seeds.map(({ key }) => key));
    const [, ...entries] = await rowsOf(bytes, "Dictionnaire");
    expect(entries.map(([, name]) => name)).toEqual(actionColumns.map(({ name }) => name));
    const themes = entries.find(([, name]) => name === "themes");
    expect(themes?.[4]).toContain("Conduites addictives (addictive-behaviours)");
    const notes = await rowsOf(bytes, "Lisez-moi");
    expect(notes.at(-1)).toEqual(["Textes coupés", "Aucun."]);
  });

  test("says concepts and territories by name, lists an item a line, and keeps numbers, days and truth values", async () => {
    const record: Action = {
      ...seed,
      themes: ["addictive-behaviours", "psychosocial-skills"],
      coverage: { territories: ["canton:VD", "commune:44109", "country:FR", "departement:44"] },
      status: "completed",
      edition: "2019",
      peopleReached: 128,
      capacity: { value: 2.5 },
      agreement: { exists: false },
      period: { start: "2019-12-31", end: "2020" },
      created: "2026-11-21",
      partners: [
        { key: "a", name: "A|B" },
        { key: "c", name: "C" },
      ],
    };
    const [, row = []] = await rowsOf(await write([record]), "Actions");
    const cell = (name: string) => row[at(name)];
    expect(cell("themes")).toBe("Conduites addictives\nCompétences psychosociales");
    expect(cell("coverage_territories")).toBe("Vaud (VD)\nNantes (44109)\nFrance\nLoire-Atlantique (44)");
    expect(cell("status")).toBe("Terminée");
    expect([cell("edition"), cell("people_reached"), cell("capacity_value")]).toEqual([2019, 128, 2.5]);
    expect(cell("agreement_exists")).toBe(false);
    expect(cell("period_start")).toEqual(new Date(Date.UTC(2019, 11, 31)));
    expect(cell("period_end")).toBe("2020");
    expect(cell("created")).toEqual(new Date(Date.UTC(2026, 10, 21)));
    expect(cell("partners")).toBe("A|B\nC");
  });

  test("lets no text be a formula", async () => {
    const bytes = await write([hostile(seed)]);
    const [, row = []] = await rowsOf(bytes, "Actions");
    expect(row[at("title")]).toMatch(/^'=cmd/);
    for (const text of row)
      expect(typeof text === "string" && /^[=+\-@\t\r]/.test(text) && !/^\+?\d+$/.test(text)).toBe(false);
    expect(partOf(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });

  test("freezes and filters the header, and has no clock in it", async () => {
    const bytes = await write(seeds);
    const sheet = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2"');
    expect(sheet).toContain(`<autoFilter ref="A1:${lastColumn}${seeds.length + 1}"/>`);
    expect(partOf(bytes, "xl/workbook.xml")).toContain(`'Actions'!$A$1:$${lastColumn}$${seeds.length + 1}`);
    expect(await write(seeds)).toEqual(bytes);
    expect(partOf(await write([]), "xl/worksheets/sheet1.xml")).toContain(
      `<autoFilter ref="A1:${lastColumn}1"/>`,
    );
  });

  test("cuts a text that is longer than a cell, marks it, and says so in the notes", async () => {
    const long = "🚲é".repeat(LONGEST_CELL);
    const bytes = await write([{ ...seed, key: "longue", summary: { fr: long } }]);
    const [, row = []] = await rowsOf(bytes, "Actions");
    const summary = String(row[at("summary")]);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_CELL);
    expect(summary.endsWith(CUT_MARK)).toBe(true);
    expect(long.startsWith(summary.slice(0, -CUT_MARK.length))).toBe(true);
    expect(/\p{Cs}/u.test(summary)).toBe(false);
    const notes = await rowsOf(bytes, "Lisez-moi");
    expect(notes.at(-1)).toEqual(["longue", expect.stringContaining(`Résumé : ${long.length} caractères`)]);
  });

  test("goes on in a further sheet, and loses no row", async () => {
    const source = counted(seed, 25, () => undefined) as AsyncGenerator<Action>;
    const bytes = await bytesOf(xlsxOf(source, territories, { rows: 11, every: 1 }));
    const sheets = await readXlsxFile(bufferOf(bytes));
    const further = sheets.map(({ sheet }) => sheet).filter((name) => name.startsWith("Actions"));
    expect(further).toEqual(["Actions", "Actions (2)", "Actions (3)"]);
    const keys: unknown[] = [];
    for (const name of further) {
      const [header, ...rows] = await rowsOf(bytes, name);
      expect(header?.[at("key")]).toBe(actionColumns[at("key")]?.label.fr);
      keys.push(...rows.map((row) => row[at("key")]));
    }
    expect(keys).toEqual(Array.from({ length: 25 }, (_, index) => `${seed.key}-${index}`));
  });

  test("comes in pieces: it does not read all records before it writes", async () => {
    let asked = 0;
    const source = counted(seed, 200, () => {
      asked += 1;
    }) as AsyncGenerator<Action>;
    const chunks = xlsxOf(source, territories, { every: 16 });
    for (let size = 0; size < 6_000; ) size += ((await chunks.next()).value as Uint8Array).length;
    expect(asked).toBeLessThan(150);
    await chunks.return(undefined);
  });

  test("is read by the table importer through its French titles", async () => {
    const { records, report } = await importTable(await write(seeds), { file: "actions.xlsx", territories });
    expect(report.refused).toBeUndefined();
    expect(records.map(({ key }) => key)).toEqual(seeds.map(({ key }) => key));
    for (const [index, { themes, coverage, edition, created }] of seeds.entries()) {
      const back = records[index] as Action;
      expect([back.themes, back.edition, back.created]).toEqual([themes, edition, created]);
      expect([...(back.coverage?.territories ?? [])].sort()).toEqual(
        [...(coverage?.territories ?? [])].sort(),
      );
    }
  });

  test("is a workbook for generated actions too", async () => {
    await fc.assert(
      fc.asyncProperty(distinctActions(arbitraryAction({ canonical: true }), 3), async (given) => {
        const [, ...rows] = await rowsOf(await write(given), "Actions");
        expect(rows.map((row) => row[at("key")])).toEqual(given.map(({ key }) => key));
      }),
      { numRuns: 15 },
    );
  });
});
