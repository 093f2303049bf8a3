import type { HpaRecord } from "@openhpa/core";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importCsv } from "./import-csv.js";
import { importLargeTable } from "./import-large-table.js";
import { importTable } from "./import-xlsx.js";
import { inPieces, options, readLarge, sheetXml, workbook } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

type Cells = readonly string[];
type Merge = readonly [top: number, left: number, bottom: number, right: number];

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const address = (row: number, column: number) => `${String.fromCharCode(65 + column)}${row}`;

/** A sheet of shared strings, with its merged cells after the rows, as Excel writes them. */
function officeSheet(rows: readonly Cells[], strings: Map<string, number>, merges: readonly Merge[]): string {
  const number = (text: string) => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text);
  };
  const row = (cells: Cells, at: number) => {
    const own = cells.map((text, column) =>
      text === "" ? "" : `<c r="${address(at + 1, column)}" t="s"><v>${number(text)}</v></c>`,
    );
    return `<row r="${at + 1}">${own.join("")}</row>`;
  };
  const ranges = merges.map(
    ([top, left, bottom, right]) => `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`,
  );
  return `<worksheet><sheetData>${rows.map(row).join("")}</sheetData><mergeCells>${ranges.join("")}</mergeCells></worksheet>`;
}

const office = (sheets: readonly (readonly Cells[])[], merges: readonly Merge[] = []): Uint8Array => {
  const strings = new Map<string, number>();
  const xml = sheets.map((rows) => officeSheet(rows, strings, merges));
  const shared = [...strings.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("");
  return workbook({
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${xml.map((_, at) => `<sheet name="Feuil${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${xml.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${shared}</sst>`,
    ...Object.fromEntries(xml.map((one, at) => [`xl/worksheets/sheet${at + 1}.xml`, one])),
  });
};

const libre = (sheets: readonly (readonly Cells[])[], merges: readonly Merge[] = []): Uint8Array => {
  const cell = (text: string, row: number, column: number) => {
    const range = merges.find(([top, left]) => top === row && left === column);
    const spans = range
      ? ` table:number-rows-spanned="${range[2] - range[0] + 1}" table:number-columns-spanned="${range[3] - range[1] + 1}"`
      : "";
    if (text === "") return "<table:table-cell/>";
    const lines = text.split("\n").map((line) => `<text:p>${escaped(line)}</text:p>`);
    return `<table:table-cell office:value-type="string"${spans}>${lines.join("")}</table:table-cell>`;
  };
  const row = (cells: Cells, at: number) =>
    `<table:table-row>${cells.map((text, column) => cell(text, at + 1, column)).join("")}</table:table-row>`;
  const tables = sheets.map(
    (rows, at) => `<table:table table:name="Feuil${at + 1}">${rows.map(row).join("")}</table:table>`,
  );
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:body><office:spreadsheet>${tables.join("")}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
};

const csvOf = (rows: readonly Cells[]) =>
  rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(";")).join("\n");

const HEADERS: Cells = ["Titre", "Porteur", "Public", "Commune", "Date de début", "Contact", "Observation"];
const some: readonly Cells[] = [
  [
    "Atelier « Bouger »",
    "Association Vivre au Val",
    "Enfants",
    "Laval",
    "03/02/2019",
    "Accueil",
    "Zdenka Quirinal",
  ],
  ["Deux\nlignes", "Idem", "Adultes", "Nantes", "22 mai", "Zdenka Quirinal", 'Un "mot" 😀'],
  ["TOTAL", "", "", "", "", "", "12"],
  ["", "", "", "", "", "", ""],
  HEADERS,
  ["Cuisiner", "Les Semis", "inconnu", "nulle part", "2019", "", "pas & de <souci>"],
];
const merges: readonly Merge[] = [[2, 1, 4, 1]];

/** What a table is, but for its format and what counts in its file. */
function saidOf({ report }: ImportedTable) {
  const { notes, columns, headerRow } = report.table;
  return {
    notes,
    columns,
    headerRow,
    states: report.table.cells.map(({ address: at, state }) => [at, state]),
    notUnderstood: report.notUnderstood.map(({ message }) => message),
    personalData: report.personalData.map(({ kind, path }) => [kind, path]),
  };
}

/** Records without the places in their file. */
const plain = (records: readonly HpaRecord[]): unknown =>
  JSON.parse(JSON.stringify(records), (name, value) =>
    name === "start" || name === "end" || name === "note" ? undefined : value,
  );

describe("a workbook that is read row by row", () => {
  test.each([
    ["of Office", office],
    ["of LibreOffice", libre],
  ])(
    "%s: any rows, merged cells, several sheets give what they give when it is read whole",
    async (_, write) => {
      const rows = fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(
          fc.array(rows, { minLength: 1, maxLength: 3 }),
          fc.boolean(),
          async (sheets, isMerged) => {
            const bytes = write(
              sheets.map((own) => [["Bilan"], [], HEADERS, ...own]),
              isMerged ? merges.map(([a, b, c, d]): Merge => [a + 2, b, c + 2, d]) : [],
            );
            const whole = await importTable(bytes, options);
            const { records, imported } = await readLarge(inPieces(bytes, 500));
            expect(whole.report.refused).toBeUndefined();
            expect(records).toEqual(whole.records);
            expect(saidOf(imported).notes).toEqual(saidOf(whole).notes);
            expect(imported.report.notUnderstood).toEqual(whole.report.notUnderstood);
            expect(imported.report.table.sheets).toEqual(whole.report.table.sheets);
            expect(imported.report.table.columns).toEqual(whole.report.table.columns);
            expect(imported.report.totals).toMatchObject({ personalData: whole.report.personalData.length });
          },
        ),
        { numRuns: 12 },
      );
    },
    60_000,
  );

  test("the same table as CSV, as workbooks read whole and as workbooks read row by row", async () => {
    const rows = [HEADERS, ...some];
    const csv = importCsv(strToU8(csvOf(rows)), options);
    expect(csv.records.length).toBeGreaterThan(2);
    for (const bytes of [office([rows]), libre([rows])]) {
      const whole = await importTable(bytes, options);
      const { records, imported } = await readLarge(inPieces(bytes));
      expect(plain(whole.records)).toEqual(plain(csv.records));
      expect(plain(records)).toEqual(plain(csv.records));
      expect(saidOf(whole)).toEqual(saidOf(csv));
      expect(saidOf(imported).notUnderstood).toEqual(saidOf(csv).notUnderstood);
      expect(JSON.stringify(imported)).not.toContain("Quirinal");
    }
  });

  test.each([
    ["of Office", office],
    ["of LibreOffice", libre],
  ])("%s: more rows than a table that is read whole has", async (_, write) => {
    const rows = Array.from({ length: 20_001 }, (__, at) => [`Marcher ${at}`, "2019"]);
    const bytes = write([[["Titre", "Année"], ...rows]]);
    expect((await importTable(bytes, options)).report.refused?.message).toMatch(/20000 lignes/);
    const read = await importLargeTable(inPieces(bytes, 65_536), options);
    expect("lines" in read && read.lines).toBe(20_002);
    for await (const record of read.records) {
      expect(record).toMatchObject({ title: { fr: "Marcher 0" } });
      break;
    }
  });

  test("the sheet that the options name is read, and there is none of another name", async () => {
    const bytes = office([
      [HEADERS, ...some],
      [["Titre"], ["Nager"]],
    ]);
    const { records } = await readLarge(inPieces(bytes), { ...options, sheet: "Feuil2" });
    expect(records).toMatchObject([{ title: { fr: "Nager" } }]);
    const { imported } = await readLarge(inPieces(bytes), { ...options, sheet: "Bilan" });
    expect(imported.report.refused?.message).toMatch(/« Feuil1 », « Feuil2 »/);
  });
});

const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (xml: string) => workbook({ "xl/worksheets/sheet1.xml": xml });
const damaged = (bytes: Uint8Array) => bytes.map((byte, at) => (at > 200 && at < 400 ? byte ^ 0xff : byte));
const odsRow = (rows: number, columns: number) =>
  `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>x</text:p></table:table-cell></table:table-row>`;
const ods = (rows: string) =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<a><table:table table:name="A"><table:table-row><table:table-cell office:value-type="string"><text:p>Titre</text:p></table:table-cell></table:table-row>${rows}`,
    ),
  });

test.each<readonly [string, () => Uint8Array, RegExp]>([
  ["nothing in its sheets", () => sheet("<worksheet/>"), /vide/],
  ["no headers", () => sheet(sheetXml(["a", "b"])), /en-têtes/],
  ["elements in elements", () => sheet(`<worksheet>${"<a>".repeat(300)}`), /lisible/],
  ["far more in it than its bytes", () => sheet(`<worksheet>${" ".repeat(60_000_000)}`), /zip bombe|bombe/],
  ["one cell repeated", () => sheet(sheetXml(["title"], inline("A2", "x").repeat(2_000))), /1000 colonnes/],
  ["columns to the last one", () => sheet(sheetXml(["title"], inline("XFD2", "x"))), /1000 colonnes/],
  [
    "a row without an end",
    () => sheet(sheetXml(["title"], inline("A2", "x".repeat(1_000_001)))),
    /million de caractères/,
  ],
  [
    "rows that go back",
    () => sheet(sheetXml(["title"], inline("A9", "x"), inline("A3", "y"))),
    /dans leur ordre/,
  ],
  [
    "merged cells without an end",
    () =>
      sheet(`<worksheet><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(250_001)}</mergeCells></worksheet>`),
    /250000 plages/,
  ],
  ["rows and columns repeated", () => ods(odsRow(1_000, 900)), /cellules remplies/],
  ["sheets without an end", () => ods("</table:table><table:table>".repeat(501)), /500 feuilles/],
  ["bytes that are damaged", () => damaged(sheet(sheetXml(["title"], inline("A2", "Marcher")))), /lisible/],
  ["its end missing", () => sheet(sheetXml(["title"])).subarray(0, -40), /lisible/],
])("a workbook that is read row by row is refused before its first record: %s", async (_, bytes, words) => {
  const read = await importLargeTable(inPieces(bytes(), 65_536), options);
  expect("report" in read && read.report.refused?.message).toMatch(words);
});
