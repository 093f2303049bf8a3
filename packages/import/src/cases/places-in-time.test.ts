import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { type ImportSourceName, importSources } from "../sources.js";

const territories = await loadTerritories();

async function read(source: ImportSourceName, text: string, url?: string) {
  const options = { file: "essai.txt", territories, ...(url === undefined ? {} : { url }) };
  const { records, report } = await importSources[source].read(new TextEncoder().encode(text), options);
  const { coverage, carrier, evidence = [] } = records[0] as Action;
  const about = evidence.filter(({ path }) => path.startsWith("/coverage/territories"));
  return {
    codes: coverage?.territories ?? [],
    address: carrier?.address,
    sure: about.map(({ certainty }) => certainty),
    notes: about.flatMap(({ note }) => note?.fr ?? []).join(" "),
    candidates: report.notUnderstood.flatMap(({ suggestions = [] }) => suggestions),
    contradictions: report.contradictions.length,
  };
}

/** A document of each importer that names a region of before 2016, with a year in which it takes place. */
const documents: Readonly<Partial<Record<ImportSourceName, (year: string, region: string) => string>>> = {
  oscars: (year, region) =>
    `Ateliers d'essai\n${region}\n${year}\nPorteur de l'action : Les Essais, Association\nThème\nPrécarité\n`,
  cjc: (year, region) =>
    `Ateliers d'essai\n\nQui porte l'action ?\n\nLes Essais\n\nDates de l'action :\n\n${year}-2020\n\nAdresse :\n\n1 rue Haute\n\nRégion :\n\n${region}\n`,
  article: (year, region) =>
    `Ateliers d'essai\n\nPublié le 7 juillet ${year}\n\nLe projet se déroule en ${region}.\n`,
  table: (year, region) => `Titre;Porteur;Date de début;Région\nEssai;Centre;${year};${region}\n`,
};

describe.each(Object.entries(documents))("in a document of %s", (name, documentOf) => {
  test.each([
    ["2014", "certain"],
    ["2015", "certain"],
    ["2016", "probable"],
    ["2019", "probable"],
  ])("of %s a region that ended with 2015 is %s, and its successor is named", async (year, certainty) => {
    const found = await read(name as ImportSourceName, documentOf(year, "Rhône-Alpes"));
    expect(found.codes).toEqual(["region:82"]);
    expect(found.sure).toEqual([certainty]);
    expect(found.notes).toContain("Auvergne-Rhône-Alpes (region:84)");
  });

  test("a region of today needs no date and no note", async () => {
    const found = await read(name as ImportSourceName, documentOf("2019", "Bretagne"));
    expect([found.codes, found.sure, found.notes]).toEqual([["region:53"], ["certain"], ""]);
  });
});

describe("communes of a leaflet", () => {
  const leaflet = (years: string) =>
    `# Ateliers d'essai\n\n${years}Le programme concerne deux communes du Maine-et-Loire : Andrezé et Cholet.\n`;
  test("are judged at its period", async () => {
    const then = await read("leaflet", leaflet("2013\n2014\n\n"));
    expect(then.codes).toEqual(["commune:49006", "commune:49099", "departement:49"]);
    expect([...then.sure]).toEqual(["certain", "certain", "certain"]);
    expect(then.notes).toContain("commune:49023");
    const later = await read("leaflet", leaflet("2019\n2020\n\n"));
    expect(later.sure).toContain("probable");
  });
});

describe("a page of the base that contradicts itself", () => {
  const page = (region: string, places: string) =>
    `Ateliers d'essai\n${region}\n2019\nPorteur de l'action : Les Essais, Association\nThème\nPrécarité\n${places}\n`;
  test.each([
    ["Bretagne", "Niveau départemental\nSarthe", ["region:53", "departement:72"]],
    ["Bretagne", "Commune\nLe Mans", ["region:53", "commune:72181"]],
    ["Pays de la Loire", "Niveau départemental\nParis", ["region:52", "departement:75"]],
  ])("%s with %s has candidates and no territory", async (region, places, candidates) => {
    const found = await read("oscars", page(region, places));
    expect(found.codes).toEqual([]);
    for (const code of candidates) expect(found.candidates).toContain(code);
  });

  test("about its département and its commune keeps the region of both", async () => {
    const places = "Niveau départemental\nMayenne\nCommune\nNantes";
    const found = await read("oscars", page("Pays de la Loire", places));
    expect(found.codes).toEqual(["region:52"]);
    expect(found.candidates).toEqual(expect.arrayContaining(["departement:53", "commune:44109"]));
  });

  test("is one whose address names another region", async () => {
    const url = "https://www.oscarsante.org/bretagne/action/detail/99001";
    const found = await read("oscars", page("Pays de la Loire", "Fréquence\nAnnuelle"), url);
    expect(found.codes).toEqual([]);
    expect(found.candidates).toEqual(expect.arrayContaining(["region:52", "region:53"]));
    expect(found.contradictions).toBeGreaterThan(0);
    const same = await read("oscars", page("Bretagne", "Commune\nBrest"), url);
    expect(same.codes).toEqual(["commune:29019", "region:53"]);
  });

  test("keeps a town of the carrier's address in another region as printed", async () => {
    const text = page("Bretagne", "Commune\nBrest").replace(
      "Association\n",
      "Association\n1 rue Haute , 72000 Le Mans\n",
    );
    const found = await read("oscars", text);
    expect(found.address).toMatchObject({ street: "1 rue Haute", postcode: "72000", city: "Le Mans" });
    expect(found.address?.territory).toBeUndefined();
    expect(found.candidates).toContain("commune:72181");
  });
});
