import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { importTable } from "./import-xlsx.js";
import { options, sheetXml, workbook } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (xml: string, more: Readonly<Record<string, string>> = {}) =>
  workbook({ "xl/worksheets/sheet1.xml": xml, ...more });
const ods = (table: string) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Titre</text:p></table:table-cell></table:table-row>${table}`,
    ),
  });
const repeated = (rows: number, columns: number) =>
  `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row>`;
const read = (bytes: Uint8Array): Promise<ImportedTable> => importTable(bytes, options);

test.each<readonly [string, () => Uint8Array, RegExp]>([
  ["elements in elements without an end", () => sheet(`<worksheet>${"<a>".repeat(500_000)}`), /lisible/],
  [
    "paragraphs in paragraphs of LibreOffice",
    () => ods(`<table:table-row>${"<text:p>".repeat(500_000)}`),
    /lisible/,
  ],
  ["one cell repeated", () => sheet(sheetXml(["title"], cell("A2", "x").repeat(5_000))), /1000 colonnes/],
  ["rows and columns repeated", () => ods(repeated(1_000, 900).repeat(2)), /1000000 cellules/],
  ["columns to the last one", () => sheet(sheetXml(["title"], cell("XFD2", "x"))), /1000 colonnes/],
])("a workbook is refused that has %s", async (_, bytes, words) => {
  const { records, report } = await read(bytes());
  expect(records).toEqual([]);
  expect(report.refused?.message).toMatch(words);
});

const actions = Array.from({ length: 300 }, (_, at) => cell(`A${at + 2}`, `Marcher ${at}`));
const merged = (range: string, count: number) =>
  sheetXml(["title", "summary"], ...actions).replace(
    "</worksheet>",
    `<mergeCells>${`<mergeCell ref="${range}"/>`.repeat(count)}</mergeCells></worksheet>`,
  );

test.each<readonly [string, () => Uint8Array, number]>([
  [
    "a million empty rows and one cell with a style",
    () => {
      const rows = Array.from({ length: 1_048_573 }, (_, at) => `<row r="${at + 3}"/>`).join("");
      const xml = sheetXml(["title"], cell("A2", "Marcher"));
      return sheet(xml.replace("</sheetData>", `${rows}<row r="1048576"><c s="1"/></row></sheetData>`));
    },
    1,
  ],
  [
    "a million strings",
    () => {
      const strings = Array.from({ length: 1_000_000 }, (_, at) => `<si><t>x${at}</t></si>`).join("");
      const xml = sheetXml(["title"], '<c r="A2" t="s"><v>7</v></c>');
      return sheet(xml, { "xl/sharedStrings.xml": `<sst>${strings}</sst>` });
    },
    1,
  ],
  ["merged cells far below its rows", () => sheet(merged("A900:XFD1048576", 100_000)), 300],
])("a workbook is read that has %s", async (_, bytes, count) => {
  expect((await read(bytes())).records).toHaveLength(count);
});
