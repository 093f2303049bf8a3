import type { Action } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { csv } from "./table.fixture.js";

function row(header: string, cells: string) {
  const { records, report } = csv(`Titre;${header}\nEssai;${cells}\n`);
  const { carrier, coverage, evidence = [] } = records[0] as Action;
  return {
    evidence,
    address: carrier?.address,
    codes: coverage?.territories ?? [],
    sure: (path: string) => evidence.find((item) => item.path === path)?.certainty,
    candidates: report.notUnderstood.flatMap(({ suggestions = [] }) => suggestions),
    valid: report.records[0]?.ok,
  };
}

describe("a row that contradicts itself", () => {
  test.each([
    ["Région;Département;Commune", "Bretagne;44;Nantes", "region:53 departement:44 commune:44109"],
    ["Région;Commune", "Bretagne;Nantes", "region:53 commune:44109"],
    ["Département;Commune", "Sarthe;Nantes", "departement:72 commune:44109"],
    ["Canton;Commune", "VD;Fribourg", "canton:VD commune-ch:2196"],
    ["Canton;Commune", "VD;Nantes", "canton:VD commune:44109"],
    ["Région;coverage_territories", "Bretagne;Métropole de Lyon", "region:53 epci:200046977"],
    [
      "Région;Département",
      "Bretagne;Collectivité européenne d'Alsace",
      "region:53 departement:67 departement:68",
    ],
    ["Région;Département", "Rhône-Alpes;Cantal", "region:82 departement:15"],
    ["Commune;Code postal", "Nantes;72000", "commune:44109"],
    ["Commune;CP", "Lausanne;57000", "commune-ch:5586"],
    ["Commune;NPA", "Lausanne;8001", "commune-ch:5586"],
    ["Commune;NPA", "Lausanne;CH-8001", "commune-ch:5586"],
    ["Commune;Pays", "Nantes;Suisse", "commune:44109"],
    ["Commune;Départements d'intervention", "Nantes;Sarthe", "commune:44109"],
    ["Région;Départements d'intervention", "Bretagne;Sarthe", "region:53"],
  ])("%s: %s is not read, and has its candidates", (header, cells, candidates) => {
    const found = row(header, cells);
    expect(found.codes).toEqual([]);
    for (const code of candidates.split(" ")) expect(found.candidates).toContain(code);
    expect(found.valid).toBe(true);
  });

  test("in one of several territories loses that one alone", () => {
    expect(row("Région;Commune", "Pays de la Loire;Nantes, Rennes").codes).toEqual([
      "commune:44109",
      "region:52",
    ]);
    expect(row("Région;Commune", "Pays de la Loire, Bretagne;Nantes, Rennes").codes).toHaveLength(4);
  });
});

describe("what other headers state", () => {
  test.each([
    ["Commune;Code postal", "Laval;53000", "commune:53130", "certain"],
    ["Commune;Code postal", "Saint-Denis;93200", "commune:93066", "certain"],
    ["Commune;Code postal", "72181;72000", "commune:72181", "certain"],
    ["Commune;NPA", "Lausanne;1003", "commune-ch:5586", "probable"],
    ["Commune;Départements d'intervention", "Saint-Denis;La Réunion", "commune:97411", "certain"],
    ["coverage_territories;Région", "Nantes Métropole;Pays de la Loire", "epci:244400404", undefined],
  ])("%s: %s gives %s, %s", (header, cells, code, sure) => {
    const found = row(header, cells);
    expect(found.codes).toContain(code);
    if (sure) expect(found.sure("/coverage/territories")).toBe(sure);
  });
});

describe("headers that people print for places", () => {
  test.each([
    ["Porteur;Ville;Code postal", "CCAS;Laval;53000", "commune:53130", "probable"],
    ["Porteur;Ort;PLZ;Canton", "CCAS;Zürich;8001;ZH", "commune-ch:261", "probable"],
    ["Porteur;EPCI", "CCAS;Nantes Métropole", "epci:244400404", "certain"],
    ["Canton;Porteur", "VD VS GE;CCAS", "canton:VS", "certain"],
    ["Département;Porteur", "44 49 53;CCAS", "departement:49", "certain"],
    ["Région;Porteur", "Haute et Basse Normandie;CCAS", "region:23", "probable"],
  ])("%s: %s gives %s, %s", (header, cells, code, sure) => {
    const found = row(header, cells);
    expect(found.codes).toContain(code);
    expect(found.evidence.filter(({ path }) => path === "/coverage/territories")[0]?.certainty).toBe(sure);
  });

  test.each([
    ["Porteur;Ville;Code postal", "CCAS;Nantes;72000"],
    ["Porteur;Ville;Adresse", "CCAS;Laval;1 rue Haute"],
    ["Porteur;Canton", "CCAS;Appenzell"],
    ["Porteur;Canton", "CCAS;Bâle"],
  ])("%s: %s gives nothing", (header, cells) => {
    expect(row(header, cells).codes).toEqual([]);
  });

  test("a column of communes says it before one of towns", () => {
    expect(row("Porteur;Commune;Ville", "CCAS;Nantes;Laval").codes).toEqual(["commune:44109"]);
  });
});

describe("the address of a row", () => {
  const city = "Porteur;carrier_address_city;carrier_address_postcode";
  test.each([
    [city, "Centre;Laval;53000", "commune:53130", "certain"],
    [city, "Centre;LE MANS CEDEX 2;72000", "commune:72181", "certain"],
    [city, "Centre;Lausanne;CH-1003", "commune-ch:5586", "certain"],
    [city, "Centre;Tours;", "commune:37261", "probable"],
    [city, "Centre;;72000", "commune:72181", "probable"],
    [city, "Centre;;01170", undefined, undefined],
    [city, "Centre;Rennes;44000", undefined, undefined],
    [`${city};Région`, "Centre;Laval;;Pays de la Loire", "commune:53130", "certain"],
    [`${city};Région`, "Centre;Laval;;Bretagne", undefined, undefined],
    [`${city};Région`, "Centre;Laval;53000;Bretagne", "commune:53130", "certain"],
    [`${city};Canton`, "Centre;Lausanne;1003;VD", "commune-ch:5586", "probable"],
    [`${city};Canton`, "Centre;Laval;53000;VD", undefined, undefined],
    ["Porteur;carrier_address_as_printed", "Centre;1 rue Haute, 53000 Laval", "commune:53130", "certain"],
    ["Porteur;carrier_address_as_printed", "Centre;1 rue Haute", undefined, undefined],
    [`${city};carrier_address_territory`, "Centre;Laval;53000;commune:53130", "commune:53130", "certain"],
  ])("%s: %s gives %s, %s", (header, cells, commune, sure) => {
    const found = row(header, cells);
    expect(found.address?.territory).toBe(commune);
    expect(found.sure("/carrier/address/territory")).toBe(sure);
    expect(found.valid).toBe(true);
  });

  test("lists a town that is not where its postcode is", () => {
    expect(row(city, "Centre;Rennes;44000").candidates).toContain("commune:35238");
  });
});

test("what a territory that ended is today stands in the evidence", () => {
  const notes = (header: string, cells: string) =>
    row(header, cells).evidence.flatMap(({ path, note }) =>
      path === "/coverage/territories" ? note?.fr : [],
    );
  expect(notes("Date de début;Région", "2014;Rhône-Alpes").join()).toContain("region:84");
  expect(notes("Date de début;Commune", "2014;commune:85060").join()).toContain("commune:85194");
  expect(notes("Date de début;Code INSEE;Commune", "2024;93059;93059").join()).toContain("commune:93066");
  expect(notes("Date de début;Région", "2014;Limousin, Rhône-Alpes").join()).toMatch(/region:75.*region:84/);
  expect(notes("Date de début;Région", "2014;Bretagne")).toEqual([undefined]);
});
