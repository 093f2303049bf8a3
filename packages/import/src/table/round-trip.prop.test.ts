import { type Action, canonicalize } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { arbitraryAction, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportCsv } from "./export-csv.js";
import { exportXlsx } from "./export-xlsx.js";
import { importCsv } from "./import-csv.js";
import { csv, options, xlsx } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

const records = fc
  .array(arbitraryAction() as fc.Arbitrary<Action>, { minLength: 1, maxLength: 3 })
  .map((all) => [...new Map(all.map((record) => [record.key, record])).values()]);
const seeds = validSeeds().flatMap(({ record }) => (record.type === "Action" ? [record] : []));

function expectSame(imported: ImportedTable, given: readonly Action[]): void {
  expect(imported.report.refused).toBeUndefined();
  expect(imported.records.map((record) => JSON.stringify(record))).toEqual(
    given.map((record) => JSON.stringify(canonicalize(record))),
  );
  expect(imported.report.notUnderstood).toEqual([]);
  const states = new Set(imported.report.table.cells.map(({ state }) => state));
  expect([...states].sort()).toEqual(["header", "unchanged"]);
}

describe("an export comes back identical", () => {
  it("CSV, with commas or for a spreadsheet", () => {
    fc.assert(
      fc.property(records, fc.boolean(), (given, forSpreadsheet) => {
        expectSame(importCsv(exportCsv(given, { forSpreadsheet }), options), given);
      }),
      { numRuns: 120 },
    );
  });

  it("XLSX", async () => {
    await fc.assert(
      fc.asyncProperty(records, async (given) => expectSame(await xlsx(await exportXlsx(given)), given)),
      { numRuns: 40 },
    );
  });

  it.each(seeds)("the seed $key, in both formats", async (seed) => {
    expectSame(importCsv(exportCsv([seed]), options), [seed]);
    expectSame(await xlsx(await exportXlsx([seed])), [seed]);
  });
});

describe("without the lossless column", () => {
  it("what the flat columns carry comes back: a table that was imported is exported and imported unchanged", () => {
    fc.assert(
      fc.property(records, (given) => {
        const flat = importCsv(exportCsv(given, { withRecord: false }), options).records as Action[];
        const bytes = exportCsv(flat, { withRecord: false });
        const again = importCsv(bytes, options);
        expect(again.records).toEqual(flat);
        expect(new TextDecoder().decode(exportCsv(again.records as Action[], { withRecord: false }))).toBe(
          new TextDecoder().decode(bytes),
        );
      }),
      { numRuns: 120 },
    );
  });

  it("plain fields of a record come back from both formats", async () => {
    const record: Action = {
      type: "Action",
      key: "essai",
      title: { en: "Trial", fr: "=Essai; « deux »" },
      summary: { fr: "Une ligne\nune autre, avec \"guillemets\" et 'apostrophes'" },
      language: "fr",
      edition: "2019",
      themes: ["addictive-behaviours", "psychosocial-skills"],
      capacity: { value: 0.1 + 0.2, unit: "séances" },
      carrier: { key: "porteur", name: "Porteur", alternateNames: ["A|B", "C\\"] },
      agreement: { exists: false },
      peopleReached: 12871,
      coverage: { territories: ["commune:44109", "departement:44"] },
      period: { start: "2019", end: "2020~" },
    };
    const flat = { withRecord: false } as const;
    expect(importCsv(exportCsv([record], flat), options).records).toEqual([canonicalize(record)]);
    expect(importCsv(exportCsv([record], { ...flat, forSpreadsheet: true }), options).records).toEqual([
      canonicalize(record),
    ]);
    expect((await xlsx(await exportXlsx([record], flat))).records).toEqual([canonicalize(record)]);
  });
});

it("an export has the columns of the table schema, then the lossless one; the same records give the same bytes", async () => {
  const [header = ""] = new TextDecoder().decode(exportCsv(seeds)).split("\r\n");
  expect(header.split(",").slice(0, actionColumns.length)).toEqual(actionColumns.map(({ name }) => name));
  expect(header.split(",")[actionColumns.length]).toBe("record_json");
  expect(await exportXlsx(seeds)).toEqual(await exportXlsx(seeds));
  expect(csv(new TextDecoder().decode(exportCsv([]))).records).toEqual([]);
});
