import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvBlocks, csvRows } from "./csv-rows.js";
import { importCsv } from "./import-csv.js";
import { importLargeTable } from "./import-large-table.js";
import { inPieces, options, readLarge, windows1252 } from "./table.fixture.js";

const HEADERS = "Titre;Porteur;Partenaires;Public;Commune;Date de début;Contact;Mail;Observation";
const rows = [
  "Atelier « Bouger »;Association Vivre au Val;CPAM | Ville de Laval;Enfants;Laval;03/02/2019;Zdenka Quirinal;zdenka.quirinal@exemple.fr;Vu avec Zdenka Quirinal",
  '"Deux\nlignes";Idem;;Adultes;Nantes;22 mai;Accueil;contact@exemple.fr;"Un ""mot"""',
  "TOTAL;;;;;;;;12",
  ";;;;;;;;",
  HEADERS,
  "Cuisiner;Les Semis;Zdenka;inconnu;nulle part;2019;;;pas de souci",
];
const texts: Readonly<Record<string, Uint8Array>> = {
  "rows of every kind": new TextEncoder().encode(`Bilan\n\n${HEADERS}\r\n${rows.join("\r\n")}\r\n`),
  "Windows-1252": windows1252(`${HEADERS}\n${rows.join("\n").replaceAll("«", '"').replaceAll("»", '"')}`),
  "accents that were wrongly decoded": new TextEncoder().encode(
    new TextDecoder("latin1").decode(new TextEncoder().encode(`Titre;Porteur\nÉté à vélo;Les Semés\n`)),
  ),
  "a byte-order mark and a line of Excel": new TextEncoder().encode(`\uFEFFsep=;\nTitre;Porteur\nA 😀;B\n`),
  "a stray quote": new TextEncoder().encode(`Titre;Porteur\n"A;B\nC;D\nE;F\n`),
  "a file that ends in a cell": new TextEncoder().encode(`Titre;Porteur\nA;B\nC;"D`),
};

describe("a table that is read in blocks", () => {
  test.each(
    Object.entries(texts),
  )("gives the same records as one that is read whole: %s", async (_, bytes) => {
    const whole = importCsv(bytes, options);
    const { records, imported } = await readLarge(inPieces(bytes));
    expect(records).toEqual(whole.records);
    expect(records.length).toBeGreaterThan(0);
    expect(imported.report.totals).toMatchObject({
      records: whole.records.length,
      notUnderstood: whole.report.notUnderstood.length,
      personalData: whole.report.personalData.length,
    });
    expect(imported.report.table.notes).toEqual(whole.report.table.notes);
    expect(imported.report.table.columns).toEqual(whole.report.table.columns);
    expect(imported.report.encoding).toEqual(whole.report.encoding);
    expect(imported.report.truncated).toEqual(whole.report.truncated);
    expect(imported.report.notUnderstood).toEqual(whole.report.notUnderstood);
  });

  test("any rows in any order give the same records", async () => {
    const some = fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(some, fc.integer({ min: 1, max: 400 }), async (chosen, length) => {
        const bytes = new TextEncoder().encode(`${HEADERS}\n${chosen.join("\n")}\n`);
        const { records } = await readLarge(inPieces(bytes, length));
        expect(records).toEqual(importCsv(bytes, options).records);
      }),
      { numRuns: 25 },
    );
  });

  test("over many blocks: same records, same places, a report that says how much there is", async () => {
    const long = "Vu et revu. ".repeat(400);
    const many = Array.from({ length: 150 }, (_, at) => `${rows[0]} ${at} ${long}\n${rows[1]}`);
    const bytes = new TextEncoder().encode(`${HEADERS}\n${many.join("\n")}\n`);
    const whole = importCsv(bytes, options);
    const { records, imported } = await readLarge(inPieces(bytes, 65_536));
    expect(records).toHaveLength(300);
    expect(JSON.stringify(records)).toBe(JSON.stringify(whole.records));
    const { report } = imported;
    expect(report.totals?.records).toBe(300);
    expect(report.totals?.invalid).toBe(whole.report.records.filter(({ ok }) => !ok).length);
    expect(report.totals?.personalData).toBe(whole.report.personalData.length);
    expect(JSON.stringify(report).length).toBeLessThan(400_000);
    expect(JSON.stringify(imported)).not.toContain("Quirinal");
  }, 60_000);

  test.each([
    ["nothing", "", /vide/],
    ["no headers", "a;b\nc;d\n", /en-têtes/],
    ["no titles", "Porteur;Commune\nA;Laval\n", /titre des actions/],
    ["a row without an end", `Titre\n${"a".repeat(1_100_000)}`, /million de caractères/],
    ["columns without an end", `Titre${";a".repeat(2_000)}\n`, /1000 colonnes/],
  ])("is refused before its first record: %s", async (_, text, words) => {
    const read = await importLargeTable(inPieces(new TextEncoder().encode(text), 65_536), options);
    expect("report" in read && read.report.refused?.message).toMatch(words);
  });
});

test("a text is cut into the same rows in blocks and whole", async () => {
  const text = `a,"b\n${"x".repeat(90)}",c\n`.repeat(60_000);
  const found: string[][] = [];
  async function* pieces() {
    for (let at = 0; at < text.length; at += 100_000) yield text.slice(at, at + 100_000);
  }
  for await (const { rows: some } of csvBlocks(pieces(), { separator: ",", columns: 9 }))
    for (const { cells } of some) found.push(cells.map((cell) => cell.text));
  expect(found).toEqual(
    [...csvRows(text, { separator: ",", columns: 9 })].map(({ cells }) => cells.map((cell) => cell.text)),
  );
});
