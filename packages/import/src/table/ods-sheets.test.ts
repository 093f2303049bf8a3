import type { Action } from "@openhpa/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importCsv } from "./import-csv.js";
import { importOds, importTable } from "./import-xlsx.js";
import { concat, csv, noteCodes, options, states } from "./table.fixture.js";

const MIME = "application/vnd.oasis.opendocument.spreadsheet";
const text = (value: string, more = "") =>
  `<table:table-cell office:value-type="string"${more}><text:p>${value}</text:p></table:table-cell>`;
const blank = (count = 1) => `<table:table-cell table:number-columns-repeated="${count}"/>`;
const row = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const ods = (...tables: readonly string[]) =>
  zipSync({
    mimetype: [strToU8(MIME), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
const sheet = (name: string, ...rows: readonly string[]) =>
  `<table:table table:name="${name}">${rows.join("")}</table:table>`;
const header = row(text("Titre") + text("Porteur") + text("Date de début") + text("Nombre de participants"));

describe("a LibreOffice workbook", () => {
  const bytes = ods(
    sheet(
      "2024",
      row(
        text("Suivi 2024", ' table:number-columns-spanned="4"') +
          '<table:covered-table-cell table:number-columns-repeated="3"/>',
      ),
      row(blank(4), ' table:number-rows-repeated="2"'),
      header,
      row(
        text("Marche") +
          text("Association Les Semis", ' table:number-rows-spanned="2"') +
          '<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>01/03/24</text:p></table:table-cell>' +
          '<table:table-cell office:value-type="float" office:value="45"><text:p>45</text:p><office:annotation><text:p>Zdenka</text:p></office:annotation></table:table-cell>',
      ),
      row(
        `${text("Nage")}<table:covered-table-cell/>${blank()}<table:table-cell table:formula="of:=1" office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>`,
      ),
      row(blank(4), ' table:number-rows-repeated="1048000"'),
    ),
    sheet("Listes", row(text("Thème")), row(text("Nutrition"))),
  );

  test("is read as one of Office: rows, dates, numbers, merged cells, formulas", async () => {
    const imported = await importOds(bytes, { ...options, file: "suivi.ods" });
    expect(imported.records).toMatchObject([
      {
        title: { fr: "Marche" },
        carrier: { name: "Association Les Semis" },
        period: { start: "2024-03-01" },
        peopleReached: 45,
      },
      { title: { fr: "Nage" }, carrier: { name: "Association Les Semis" }, peopleReached: 12 },
    ]);
    expect(imported.report.table).toMatchObject({ format: "ods", sheet: "2024", headerRow: 4 });
    expect(states(imported)).toMatchObject({ A1: "not-understood", A5: "field", B6: "field" });
    expect(noteCodes(imported)).toEqual(
      expect.arrayContaining(["merged-cells", "formula-result", "sheet-not-read"]),
    );
    expect(JSON.stringify(imported)).not.toContain("Zdenka");
  });

  test("is told from others by its first bytes", async () => {
    expect((await importTable(bytes, options)).report.table.format).toBe("ods");
    expect((await importOds(strToU8("Titre;Porteur"), options)).report.refused).toBeDefined();
    expect((await importOds(zipSync({ "a.txt": strToU8("x") }), options)).report.refused).toBeDefined();
  });

  test("that claims huge rows and columns costs nothing", async () => {
    const claimed = row(
      text("Marche", ' table:number-columns-repeated="16384"'),
      ' table:number-rows-repeated="1048576"',
    );
    const { report } = await importOds(ods(sheet("A", header, claimed)), options);
    expect(report.refused?.message).toMatch(/trop|plus de/);
  });
});

describe("an encoding that is neither UTF-8 nor Windows-1252", () => {
  const bytesOf = (printed: string, signs: Readonly<Record<string, number>>) =>
    Uint8Array.from([...printed], (sign) => signs[sign] ?? sign.charCodeAt(0));
  const table = "Titre;Porteur\nPrévention précoce;Médiathèque du Mené\nDépistage;Pôle santé\n";

  test.each([
    ["CP850", { é: 0x82, è: 0x8a, ô: 0x93 }],
    ["Mac Roman", { é: 0x8e, è: 0x8f, ô: 0x99 }],
  ])("%s is refused with what to do", (_, signs) => {
    const { records, report } = importCsv(bytesOf(table, signs), options);
    expect(records).toEqual([]);
    expect(report.refused?.message).toMatch(/CSV UTF-8/);
  });

  test("Windows-1252 is read, with its quotes, dashes and points", () => {
    const windows = bytesOf(`${table}L’été… en fête–suite;Mairie\n`, { "’": 0x92, "…": 0x85, "–": 0x96 });
    const { records } = importCsv(windows, options);
    expect((records as readonly Action[]).map(({ title }) => title?.fr)).toContain("Prévention précoce");
    const plain = importCsv(
      concat(
        strToU8("Titre;Porteur\nA…b–c;Mairie\n").filter((byte) => byte < 0x80),
        Uint8Array.of(0x85),
      ),
      options,
    );
    expect(plain.report.refused).toBeUndefined();
    expect(csv(table).records).toHaveLength(2);
  });
});
