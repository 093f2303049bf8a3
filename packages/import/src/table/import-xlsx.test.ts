import type { Action } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/universal";
import { exportXlsx } from "./export-xlsx.js";
import { importTable } from "./import-xlsx.js";
import { noteCodes, options, sheetXml, states, workbook, xlsx } from "./table.fixture.js";

const seeds = validSeeds().flatMap(({ record }) => (record.type === "Action" ? [record] : []));
const cell = (address: string, value: string, more = "") => `<c r="${address}"${more}><v>${value}</v></c>`;
const text = (address: string, value: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("a workbook", () => {
  it("has numbers, dates, booleans and formulas of its own", async () => {
    const header = [
      "key",
      "title",
      "people_reached",
      "period_start",
      "created",
      "agreement_exists",
      "edition",
      "observation",
    ];
    const row =
      text("A2", "a") +
      '<c r="B2" t="str"><f>1</f><v>Calculé</v></c>' +
      cell("C2", "128") +
      cell("D2", "43830", ' s="1"') +
      cell("E2", "43830", ' s="2"') +
      cell("F2", "1", ' t="b"') +
      cell("G2", "2019") +
      cell("H2", "#REF!", ' t="e"');
    const imported = await xlsx(workbook({ "xl/worksheets/sheet1.xml": sheetXml(header, row) }));
    expect(imported.records).toMatchObject([
      {
        title: { fr: "Calculé" },
        peopleReached: 128,
        period: { start: "2019-12-31" },
        created: "2019-12-31",
        agreement: { exists: true },
        edition: "2019",
      },
    ]);
    expect(noteCodes(imported)).toEqual(["formula-result", "error-value"]);
    expect(states(imported).H2).toBe("not-understood");
    expect(imported.report.notUnderstood[0]?.message).toBe(
      "H2 (« observation ») : « #REF! » : le tableur signale une erreur.",
    );
  });

  it("shows what became of 22.5, of long numbers and of a date stored as a number", async () => {
    const header = ["key", "title", "capacity_value", "period_start", "carrier_name"];
    const row =
      text("A2", "a") +
      text("B2", "A") +
      cell("C2", "43607", ' s="2"') +
      cell("D2", "43830") +
      cell("E2", "12345678901234500");
    const imported = await xlsx(workbook({ "xl/worksheets/sheet1.xml": sheetXml(header, row) }));
    expect(noteCodes(imported)).toEqual(["digits-lost", "excel-date", "date-serial"]);
    expect(imported.report.notUnderstood).toMatchObject([
      { path: "/capacity/value", suggestions: ["22.5"] },
      { path: "/carrier/name", message: expect.stringContaining("ce n'est pas un nom") },
    ]);
    expect((imported.records[0] as Action).period?.start).toBe("2019-12-31");
  });

  it("reads the first sheet with known headers and names the others", async () => {
    const bytes = workbook({
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="Lisez-moi" r:id="rId1"/><sheet name="Fiches" r:id="rId2"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels":
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet1.xml": sheetXml(["Bonjour", "à tous"]),
      "xl/worksheets/sheet2.xml": sheetXml(["key", "title"], text("A2", "a") + text("B2", "A")),
    });
    const imported = await xlsx(bytes);
    expect(imported.report.table.sheet).toBe("Fiches");
    expect(imported.report.table.notes).toMatchObject([
      { code: "sheet-not-read", message: expect.stringContaining("« Lisez-moi »") },
    ]);
    expect((await xlsx(bytes, { sheet: "Absente" })).report.refused?.message).toContain(
      "« Lisez-moi », « Fiches »",
    );
  });

  it("of another writer is read, and another reader reads ours", async () => {
    const blob = await writeExcelFile([
      [{ value: "key" }, { value: "title" }, { value: "people_reached" }, { value: "created" }],
      [
        { value: "a" },
        { value: "Été & <hiver>" },
        { value: 12 },
        { value: new Date(Date.UTC(2019, 11, 31)), format: "dd/mm/yyyy" },
      ],
    ]).toBlob();
    const theirs = new Uint8Array(await blob.arrayBuffer());
    expect((await xlsx(theirs)).records).toMatchObject([
      { key: "a", title: { fr: "Été & <hiver>" }, peopleReached: 12, created: "2019-12-31" },
    ]);
    const ours = await exportXlsx(seeds);
    const [header, ...rows] = await readSheet(ours.buffer as ArrayBuffer, { trim: false });
    const at = header?.indexOf("key") ?? -1;
    expect(rows.map((row) => row[at])).toEqual(seeds.map(({ key }) => key));
    const reached = header?.indexOf("people_reached") ?? -1;
    expect(rows.map((row) => row[reached] ?? undefined)).toEqual(
      seeds.map(({ peopleReached }) => peopleReached),
    );
  });

  it("is told from a CSV by its first bytes", async () => {
    expect((await importTable(await exportXlsx(seeds), options)).records).toHaveLength(seeds.length);
    expect((await importTable(new TextEncoder().encode("title\nA\n"), options)).records).toHaveLength(1);
  });

  it("that is another archive is refused", async () => {
    const { report } = await xlsx(zipSync({ "word/document.xml": new Uint8Array(3) }));
    expect(report.refused?.message).toContain("n'est pas un classeur XLSX lisible");
  });
});
