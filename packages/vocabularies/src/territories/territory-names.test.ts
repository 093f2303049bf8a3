import { expect, test } from "vitest";
import { cantons } from "./cantons.js";
import { countryOf } from "./countries.js";
import { readEpcis, readFormerCodes, readFormerCommunes } from "./data-rows.js";
import { smallTerritories } from "./small.js";
import type { Territory } from "./territory.js";
import { territoryLabels } from "./territory-labels.js";

const small = smallTerritories();

// English names as the Common Locale Data Repository (ISO 3166-1) and the gazetteer of the European Union print them.
test.each([
  ["region:03", "Guyane", "French Guiana"],
  ["region:04", "La Réunion", "Réunion"],
  ["region:28", "Normandie", "Normandy"],
  ["region:53", "Bretagne", "Brittany"],
  ["region:94", "Corse", "Corsica"],
  ["region:11", "Île-de-France", "Île-de-France"],
  ["departement:973", "Guyane", "French Guiana"],
  ["departement:974", "La Réunion", "Réunion"],
  ["departement:975", "Saint-Pierre-et-Miquelon", "Saint Pierre and Miquelon"],
  ["departement:977", "Saint-Barthélemy", "Saint Barthélemy"],
  ["departement:978", "Saint-Martin", "Saint Martin"],
  ["departement:984", "Terres australes et antarctiques françaises", "French Southern and Antarctic Lands"],
  ["departement:986", "Wallis et Futuna", "Wallis and Futuna"],
  ["departement:987", "Polynésie française", "French Polynesia"],
  ["departement:988", "Nouvelle-Calédonie", "New Caledonia"],
  ["departement:976", "Mayotte", "Mayotte"],
])("%s is « %s », in English “%s”", (code, fr, en) => {
  expect(territoryLabels(small.get(code) as Territory)).toEqual({ fr, en });
});

// Names of the cantons by the Federal Chancellery.
test.each([
  ["ZH", "Zurich", "Zürich", "Zurigo", "Zurich"],
  ["BE", "Berne", "Bern", "Berna", "Bern"],
  ["LU", "Lucerne", "Luzern", "Lucerna", "Lucerne"],
  ["UR", "Uri", "Uri", "Uri", "Uri"],
  ["SZ", "Schwytz", "Schwyz", "Svitto", "Schwyz"],
  ["GL", "Glaris", "Glarus", "Glarona", "Glarus"],
  ["ZG", "Zoug", "Zug", "Zugo", "Zug"],
  ["FR", "Fribourg", "Freiburg", "Friburgo", "Fribourg"],
  ["SO", "Soleure", "Solothurn", "Soletta", "Solothurn"],
  ["BS", "Bâle-Ville", "Basel-Stadt", "Basilea Città", "Basel-City"],
  ["SH", "Schaffhouse", "Schaffhausen", "Sciaffusa", "Schaffhausen"],
  ["SG", "Saint-Gall", "St. Gallen", "San Gallo", "St Gallen"],
  ["GR", "Grisons", "Graubünden", "Grigioni", "Grisons"],
  ["AG", "Argovie", "Aargau", "Argovia", "Aargau"],
  ["TG", "Thurgovie", "Thurgau", "Turgovia", "Thurgau"],
  ["TI", "Tessin", "Tessin", "Ticino", "Ticino"],
  ["VD", "Vaud", "Waadt", "Vaud", "Vaud"],
  ["VS", "Valais", "Wallis", "Vallese", "Valais"],
  ["NE", "Neuchâtel", "Neuenburg", "Neuchâtel", "Neuchâtel"],
  ["GE", "Genève", "Genf", "Ginevra", "Geneva"],
  ["JU", "Jura", "Jura", "Giura", "Jura"],
])("the canton %s has its four names", (letters, fr, de, it, en) => {
  const canton = small.get(`canton:${letters}`) as Territory;
  expect(territoryLabels(canton)).toEqual({ fr, en, de, it });
  const others = [...new Set([de, it, en])].filter((other) => other !== fr);
  expect(canton.otherNames ?? []).toEqual(others);
  expect(cantons).toContainEqual(canton);
});

test("the two countries of the project are themselves, and found in their own languages", () => {
  for (const name of ["Suisse", "Schweiz", "Svizzera", "Svizra", "Switzerland"])
    expect(small.find(name)).toMatchObject([{ code: "country:CH", country: "country:CH" }]);
  expect(small.find("France")).toMatchObject([
    { code: "country:FR", type: "country", country: "country:FR" },
  ]);
  expect(countryOf("country:BE")).toEqual({
    code: "country:BE",
    type: "country",
    name: "Belgique",
    country: "country:BE",
  });
  expect(countryOf("region:FR")).toBeUndefined();
  expect(countryOf("country")).toBeUndefined();
});

test("an intermunicipality lies where all its communes do", () => {
  const commune = (epci: string, departement: string, region?: string) =>
    ({
      epci: `epci:${epci}`,
      departement: `departement:${departement}`,
      region: region && `region:${region}`,
    }) as never;
  const read = readEpcis("200000001Un\n200000002Deux pays\n200000003Trois\n200000004Vide", [
    commune("200000001", "44", "52"),
    commune("200000001", "44", "52"),
    commune("200000002", "44", "52"),
    commune("200000002", "49", "52"),
    commune("200000003", "44", "52"),
    commune("200000003", "35", "53"),
    { code: "commune:44001" } as never,
  ]);
  const of = (code: string, name: string) => ({
    code: `epci:${code}`,
    type: "epci",
    name,
    country: "country:FR",
  });
  expect(read).toEqual([
    { ...of("200000001", "Un"), departement: "departement:44", region: "region:52" },
    { ...of("200000002", "Deux pays"), region: "region:52" },
    of("200000003", "Trois"),
    of("200000004", "Vide"),
  ]);
});

test("a former commune has its name or that of its present one, and no other names", () => {
  const [former, { successor: present }] = [...readFormerCodes()][0] as [string, { successor: string }];
  const now = {
    code: present,
    type: "commune",
    name: "Maintenant",
    otherNames: ["Autre"],
  } as unknown as Territory;
  const read = readFormerCommunes(new Map([[now.code, now]]));
  expect(read.map(({ code }) => code)).toContain(former);
  for (const one of read) {
    expect(one).toMatchObject({ type: "commune", current: present });
    expect(one.otherNames).toBeUndefined();
    expect(one.namedAfterCurrent ?? false).toBe(one.name === "Maintenant");
  }
  expect(readFormerCommunes(new Map())).toEqual([]);
});
