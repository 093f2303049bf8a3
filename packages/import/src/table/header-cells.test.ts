import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { csv, noteCodes, workbook, xlsx } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

const letters = "ABCDEFGH";
/** A sheet of texts, row by row from the first one, with merged ranges. */
const sheetOf = (rows: readonly (readonly string[])[], ...merges: readonly string[]) => {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text, column) => (text === "" ? "" : `<c r="${letters[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`)).join("")}</row>`,
  );
  const ranges = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `<worksheet><sheetData>${cells.join("")}</sheetData><mergeCells>${ranges}</mergeCells></worksheet>`;
};
const read = (rows: readonly (readonly string[])[], ...merges: readonly string[]) =>
  xlsx(workbook({ "xl/worksheets/sheet1.xml": sheetOf(rows, ...merges) }));
const titles = ({ records }: ImportedTable) => records.map((record) => (record as Action).title?.fr);
const messages = ({ report }: ImportedTable) => report.notUnderstood.map(({ message }) => message);

const action = ["Atelier cuisine", "Association Les Semis", "2024-03-01", "2024-06-30"];

describe("headers in two rows", () => {
  test("labels over both rows, and a period over its two ends", async () => {
    const imported = await read(
      [["Titre", "Porteur", "Période"], ["", "", "Début", "Fin"], action],
      ...["A1:A2", "B1:B2", "C1:D1"],
    );
    expect(imported.records).toMatchObject([
      {
        title: { fr: "Atelier cuisine" },
        carrier: { name: "Association Les Semis" },
        period: { start: "2024-03-01", end: "2024-06-30" },
      },
    ]);
    expect(messages(imported)).toEqual([]);
  });

  test("the same without merged cells, in CSV", () => {
    const { records } = csv(`Titre;Porteur;Période;\n;;Début;Fin\n${action.join(";")}\n`);
    expect(records).toMatchObject([{ period: { start: "2024-03-01", end: "2024-06-30" } }]);
  });

  test("`Nom` below a carrier is its name, below a contact it is withheld", async () => {
    const imported = await read(
      [
        ["Action", "Porteur", "", "Contact", ""],
        ["", "Nom", "SIRET", "Nom", "Mail"],
        [
          "Marche",
          "Association Les Semis",
          "73282932000074",
          "Zdenka Quirinal",
          "z.quirinal@exemple.example",
        ],
      ],
      ...["A1:A2", "B1:C1", "D1:E1"],
    );
    expect(imported.records).toMatchObject([
      {
        title: { fr: "Marche" },
        carrier: {
          name: "Association Les Semis",
          identifiers: [{ scheme: "siret", value: "73282932000074" }],
        },
      },
    ]);
    expect(JSON.stringify(imported)).not.toMatch(/quirinal/i);
  });
});

describe("rows that are no actions", () => {
  const header = ["Titre", "Porteur", "Date de début", "Date de fin"];

  test("a title, a section over all columns, headers again, a remark", async () => {
    const rows = [
      ["Tableau de suivi 2024"],
      header,
      ["Axe 1 : bien manger"],
      action,
      header,
      ["Marche", ...action.slice(1)],
      ["* données provisoires"],
    ];
    const imported = await read(rows, "A1:D1", "A3:D3");
    expect(titles(imported)).toEqual(["Atelier cuisine", "Marche"]);
    expect(messages(imported)).toEqual([
      "Ligne 1 : au-dessus des en-têtes, aucune colonne ne dit ce que c'est.",
      "Ligne 3 : la ligne n'a qu'un intitulé, ce n'est pas une action.",
      "Ligne 5 : les en-têtes sont répétés, ce n'est pas une action.",
      "Ligne 7 : un total, une moyenne ou une remarque sur le tableau, ce n'est pas une action.",
    ]);
    expect(noteCodes(imported)).toEqual(
      expect.arrayContaining(["section-row", "repeated-header", "summary-row"]),
    );
  });

  test("a sum beside numbers, whatever it sums up; not a title that begins so, nor a carrier beside it", () => {
    const head = "Titre;Porteur;Public;Nombre de participants";
    const rows = ["Marche;Mairie;Jeunes;12", "Total Mayenne;;;45", ";;;57", "Total respect;Mairie;Jeunes;3"];
    expect(titles(csv([head, ...rows].join("\n")))).toEqual(["Marche", "Total respect"]);
  });
});

describe("several sheets", () => {
  const parts = (...sheets: readonly (readonly [name: string, xml: string])[]) => ({
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${sheets.map(([name], at) => `<sheet name="${name}" r:id="rId${at}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at}" Target="worksheets/s${at}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(sheets.map(([, xml], at) => [`xl/worksheets/s${at}.xml`, xml])),
  });
  const head = ["Titre", "Porteur", "Nombre de participants"];

  test("with titles of actions are all read, each by its own headers; lists and read-me are told", async () => {
    const bytes = workbook(
      parts(
        ["Lisez-moi", sheetOf([["Bonjour"]])],
        ["2023", sheetOf([head, ["Marche", "Mairie", "12"]])],
        ["2024", sheetOf([["Porteur", "Titre"], ["Mairie", "Nage"], ["Mairie", "Saut"], ["TOTAL"]])],
        [
          "Listes",
          sheetOf([
            ["Thème", "Public"],
            ["Nutrition", "Jeunes"],
          ]),
        ],
      ),
    );
    const imported = await xlsx(bytes);
    expect(titles(imported)).toEqual(["Marche", "Nage", "Saut"]);
    expect(imported.report.table).toMatchObject({
      sheet: "2023",
      sheets: [
        { name: "2023", headerRow: 1 },
        { name: "2024", headerRow: 1 },
      ],
    });
    expect(imported.report.table.notes).toContainEqual(
      expect.objectContaining({
        code: "sheet-not-read",
        message: expect.stringMatching(/« Lisez-moi » « Listes »/),
      }),
    );
    expect(messages(imported)).toEqual([expect.stringMatching(/^Feuille « 2024 », ligne 4/)]);
    expect(imported.report.table.cells.map(({ address }) => address)).toContain("2024!B3");
    const [, nage] = imported.records as readonly Action[];
    const { start = 0, end = 0 } = nage?.evidence?.find(({ path }) => path === "/title") ?? {};
    expect(imported.report.lines.find((line) => line.start <= start && end <= line.end)?.text).toContain(
      "Nage",
    );
    expect(titles(await xlsx(bytes, { sheet: "2024" }))).toEqual(["Nage", "Saut"]);
  });

  test("a source is named by its file", async () => {
    for (const file of ["/home/z.quirinal/Suivi.csv", "C:\\Users\\z\\Suivi.csv", "Suivi.csv"]) {
      const [record] = csv("Titre;Porteur\nMarche;Mairie\n", { file }).records;
      expect((record as Action).sources?.[0]?.title).toEqual({ fr: "Suivi.csv" });
    }
  });
});

test("a number over several rows is probable for each of them", async () => {
  const head = ["Titre", "Porteur", "Nombre de participants"];
  const { records } = await read([head, ["Marche", "Mairie", "40"], ["Nage", "Mairie"]], "C2:C3");
  expect(records).toMatchObject([{ peopleReached: 40 }, { peopleReached: 40 }]);
  for (const record of records as readonly Action[])
    expect(record.evidence).toContainEqual(
      expect.objectContaining({ path: "/peopleReached", certainty: "probable" }),
    );
});

describe("a line above the headers", () => {
  test.each([
    "Suivi",
    "Suivi des actions CLS 2024",
    "Porteur",
  ])("that says %s in its first cell alone names the table, and no column", async (banner) => {
    const imported = await csv(
      `${banner};;;\nIntitulé;Porteur;Public;Dates\nParcours mémoire;CLIC;Séniors;2024`,
    );
    expect(titles(imported)).toEqual(["Parcours mémoire"]);
    expect(messages(imported).join()).toContain("au-dessus des en-têtes");
  });

  test("that drew a table in Markdown is no action", async () => {
    const imported = await csv("| Intitulé | Porteur |\n|---|:---:|\n| Marche | CLIC |\n");
    expect(titles(imported)).toEqual(["Marche"]);
  });
});
