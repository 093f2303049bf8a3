import type { Action } from "@openhpa/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importCsv } from "./import-csv.js";
import { csv, inPieces, options, readLarge, sheetXml, states, workbook, xlsx } from "./table.fixture.js";
import type { ImportedTable } from "./table-report.js";

const actions = ({ records }: ImportedTable) => records as readonly Action[];
const said = (imported: ImportedTable) =>
  actions(imported).map(({ title, funders = [], partners = [], objectives = [], coverage }) => ({
    title: title?.fr,
    funders: funders.map(({ funder, amount }) => [funder?.name, amount]),
    partners: partners.map(({ name }) => name),
    objectives: objectives.map(({ text }) => text.fr),
    territories: coverage?.territories ?? [],
  }));
const only = (imported: ImportedTable) => {
  const all = said(imported);
  expect(all).toHaveLength(1);
  return all[0];
};

describe("an action that is written in several rows", () => {
  test("each funder has the amount of its own row, and none is the sum of others", () => {
    const imported = csv(
      "Titre;Porteur;Financeur;Montant\nBouger;Les Semis;ARS;3000 €\nBouger;Les Semis;CPAM;2000 €\nManger;Les Semis;ARS;500 €\n",
    );
    expect(said(imported)).toMatchObject([
      {
        title: "Bouger",
        funders: [
          ["ARS", 3000],
          ["CPAM", 2000],
        ],
      },
      { title: "Manger" },
    ]);
    expect(JSON.stringify(imported.records)).not.toContain("5000");
    expect(imported.report.records.every(({ ok }) => ok)).toBe(true);
  });

  test("one sum that all rows repeat may be of all: it is kept as printed, once", () => {
    const [action] = actions(
      csv("Titre;Porteur;Financeur;Montant\nBouger;Les Semis;ARS;3000 €\nBouger;Les Semis;CPAM;3000 €\n"),
    );
    expect(action).toMatchObject({ fundingAsPrinted: "3000 €" });
    expect(action?.funders?.map(({ amount }) => amount)).toEqual([undefined, undefined]);
  });

  test("rows without a title go on with the action above, probably; the evidence is each row's", () => {
    const imported = csv(
      "Titre;Porteur;Partenaires;Objectifs\nBouger;Les Semis;CPAM;Marcher plus\n;;Ville de Laval;Manger mieux\n;;Mutualité;\n",
    );
    expect(only(imported)).toMatchObject({
      partners: ["CPAM", "Ville de Laval", "Mutualité"],
      objectives: ["Marcher plus", "Manger mieux"],
    });
    expect(states(imported)).toMatchObject({ C2: "field", C3: "field", D3: "field", C4: "field" });
    const cells = imported.report.table.cells.filter(({ address }) => /^C/.test(address));
    expect(cells.map(({ certainty }) => certainty)).toEqual([undefined, "certain", "probable", "probable"]);
    const quotes = actions(imported)[0]?.evidence?.map(({ quote }) => quote);
    expect(quotes).toEqual(expect.arrayContaining(["CPAM", "Ville de Laval", "Mutualité"]));
  });

  test("rows with the same number, and places of one column", () => {
    expect(
      only(csv("Identifiant;Titre;Commune\nA-1;Bouger;Nantes\nA-1;Bouger;Angers\nA-1;;Rennes\n"))
        ?.territories,
    ).toEqual(["commune:35238", "commune:44109", "commune:49007"]);
  });

  test("rows under a merged title", async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = sheetXml(
      ["Titre", "Public", "Partenaires"],
      cell("A2", "Bouger") + cell("B2", "Enfants") + cell("C2", "CPAM"),
      cell("C3", "Ville de Laval"),
    ).replace("</worksheet>", '<mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>');
    expect(only(await xlsx(workbook({ "xl/worksheets/sheet1.xml": sheet })))?.partners).toEqual([
      "CPAM",
      "Ville de Laval",
    ]);
  });

  test.each([
    [
      "another year",
      "Titre;Porteur;Année;Financeur\nBouger;Les Semis;2019;ARS\nBouger;Les Semis;2020;CPAM\n",
    ],
    ["another carrier", "Titre;Porteur;Financeur\nBouger;Les Semis;ARS\nBouger;Vivre au Val;CPAM\n"],
    ["no carrier and no number", "Titre;Financeur\nBouger;ARS\nBouger;CPAM\n"],
    [
      "another number",
      "Identifiant;Titre;Porteur;Financeur\n1;Bouger;Les Semis;ARS\n2;Bouger;Les Semis;CPAM\n",
    ],
    [
      "something else under an unknown header",
      "Titre;Porteur;Financeur;Zzz\nBouger;Les Semis;ARS;a\nBouger;Les Semis;CPAM;b\n",
    ],
    ["nothing new", "Titre;Porteur;Financeur\nBouger;Les Semis;ARS\nBouger;Les Semis;ARS\n"],
    ["a row between", "Titre;Porteur;Financeur\nBouger;Les Semis;ARS\n;;\nBouger;Les Semis;CPAM\n"],
    [
      "another whole sum",
      "Titre;Porteur;Financeur;Budget total\nBouger;Les Semis;ARS;1 €\nBouger;Les Semis;CPAM;2 €\n",
    ],
    [
      "two other places",
      "Titre;Porteur;Commune;Département\nBouger;Les Semis;Nantes;Loire-Atlantique\nBouger;Les Semis;Angers;Maine-et-Loire\n",
    ],
    ["a carrier without a title", "Titre;Porteur;Financeur\nBouger;Les Semis;ARS\n;Les Semis;CPAM\n"],
  ])("rows that something speaks against stay two, and the report asks: %s", (name, text) => {
    const { records, report } = csv(text);
    expect(records).toHaveLength(2);
    const isAsked = report.records.some(({ ok }) => !ok);
    expect(isAsked).toBe(!/year|number$/.test(name) || name === "no carrier and no number");
  });

  test("sums and remarks between the rows are none of them", () => {
    const imported = csv(
      "Titre;Porteur;Financeur;Montant\nBouger;Les Semis;ARS;10 €\n;;CPAM;20 €\n;;Total;30 €\n;;;30 €\n",
    );
    expect(only(imported)?.funders).toEqual([
      ["ARS", 10],
      ["CPAM", 20],
    ]);
    expect(imported.report.notUnderstood).toHaveLength(2);
  });

  test("are the same in a table that is read row by row, wherever its blocks end", async () => {
    const rows = [
      "Bouger;Les Semis;ARS;10 €;",
      "Bouger;Les Semis;CPAM;20 €;",
      ";;Ville de Laval;;",
      ";;Ville de Nantes;5 €;",
      "Manger;Les Semis;ARS;1 €;",
      ";;;40 €;",
    ];
    const long = "Vu et revu. ".repeat(300);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...rows), { minLength: 8, maxLength: 40 }),
        fc.boolean(),
        async (chosen, isLong) => {
          const text = `Titre;Porteur;Financeur;Montant;Observation\n${chosen.map((row) => `${row}${isLong && !row.startsWith(";") ? long : ""}\n`).join("")}`;
          const bytes = new TextEncoder().encode(text);
          const whole = importCsv(bytes, options);
          const { records, imported } = await readLarge(inPieces(bytes, 5_000));
          expect(records).toEqual(whole.records);
          expect(imported.report.totals?.notUnderstood).toBe(whole.report.notUnderstood.length);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
