import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { importCjc } from "./import-cjc.js";

const territories = await loadTerritories();

function read(address: string, region: string, period?: string) {
  const lines = [
    ...["Ateliers d'essai", "Qui porte l'action ?", "Les Essais", "Type d'établissement :", "CSAPA"],
    ...(period === undefined ? [] : ["Dates de l'action :", period]),
    ...["Adresse :", ...address.split("|"), "Région :", region],
  ];
  const { records, report } = importCjc(lines.join("\n\n"), { file: "fiche.txt", territories });
  const { carrier, coverage, evidence = [] } = records[0] as Action;
  const sure = (path: string) => evidence.find((item) => item.path === path)?.certainty;
  return {
    address: carrier?.address,
    territory: [carrier?.address?.territory, sure("/carrier/address/territory")],
    coverage: [coverage?.territories, sure("/coverage/territories")],
    notes: evidence.flatMap(({ note }) => note?.fr ?? []),
    candidates: report.notUnderstood.flatMap(({ suggestions = [] }) => suggestions),
  };
}

describe("the address and the region of a fiche", () => {
  it.each([
    ["1 rue Haute|53000 Laval", "Pays de la Loire", "commune:53130", "region:52"],
    ["1 rue Haute|Laval", "Pays de la Loire", "commune:53130", "region:52"],
    ["1 rue Haute|Laval (53)", "Pays de la Loire", "commune:53130", "region:52"],
    ["1 rue Haute|72000 Le Mans|France", "Région Pays de la Loire", "commune:72181", "region:52"],
    ["1 rue Haute|72000 Le Mans|BP 12", "PDL", "commune:72181", "region:52"],
    ["1 rue Haute - 97400 Saint-Denis", "La Réunion", "commune:97411", "region:04"],
    ["Rue Haute 1|CH-1003 Lausanne", "Vaud", "commune-ch:5586", "canton:VD"],
    ["Rue Haute 1|1003 Lausanne|Suisse", "Canton de Vaud", "commune-ch:5586", "canton:VD"],
    ["Tours", "Centre-Val de Loire", "commune:37261", "region:24"],
  ])("%s, %s", (address, region, commune, coverage) => {
    const found = read(address, region);
    expect(found.territory).toEqual([commune, "certain"]);
    expect(found.coverage).toEqual([[coverage], coverage.startsWith("region") ? "certain" : "probable"]);
  });

  it("with two postcodes are two addresses, and no town is chosen", () => {
    const found = read("1 rue Haute|53000 LAVAL|et|3 rue Basse|72000 LE MANS", "Pays de la Loire");
    expect(found.territory).toEqual([undefined, undefined]);
    expect(found.address).toEqual({
      asPrinted: "1 rue Haute\n53000 LAVAL\net\n3 rue Basse\n72000 LE MANS",
    });
  });

  it("are two questions: a filled-in region is not the territory of the address", () => {
    const found = read("Ville-Inventée", "Bretagne");
    expect(found.territory).toEqual([undefined, undefined]);
    expect(found.coverage).toEqual([["region:53"], "certain"]);
  });

  it("that contradict each other leave the commune to a person, with what it may be", () => {
    const found = read("1 rue Haute|13001 Marseille", "Bretagne");
    expect(found.territory).toEqual([undefined, undefined]);
    expect(found.address).toMatchObject({ street: "1 rue Haute", postcode: "13001", city: "Marseille" });
    expect(found.candidates).toContain("commune:13055");
    expect(found.coverage).toEqual([["region:53"], "probable"]);
    expect(read("44000 Rennes", "Bretagne").territory).toEqual([undefined, undefined]);
    expect(read("Laval", "Bretagne").territory).toEqual([undefined, undefined]);
  });

  it("may name several regions, or something else than a region", () => {
    expect(read("", "Bretagne et Pays de la Loire").coverage[0]).toEqual(["region:52", "region:53"]);
    expect(read("", "Jura").coverage[0]).toBeUndefined();
    expect(read("", "Jura").candidates).toEqual(["departement:39", "canton:JU"]);
    expect(read("", "Collectivité européenne d'Alsace").coverage[0]).toEqual([
      "departement:67",
      "departement:68",
    ]);
  });

  it("are judged at the time of the action", () => {
    const then = read("69001 Lyon", "Rhône-Alpes", "2012-2014");
    expect(then.coverage).toEqual([["region:82"], "certain"]);
    expect(then.territory).toEqual(["commune:69123", "certain"]);
    expect(then.notes.join()).toContain("region:84");
    expect(read("69001 Lyon", "Rhône-Alpes", "2019-2021").coverage).toEqual([["region:82"], "probable"]);
    expect(read("69001 Lyon", "Rhône-Alpes").coverage).toEqual([["region:82"], "probable"]);
  });
});
