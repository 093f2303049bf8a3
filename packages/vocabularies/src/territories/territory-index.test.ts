import { expect, test } from "vitest";
import type { Territory } from "./territory.js";
import { parseTerritoryCode } from "./territory.js";
import { createTerritoryIndex } from "./territory-index.js";

const make = (code: string, name: string, rest: object = {}) =>
  ({ code, type: code.slice(0, code.indexOf(":")), name, country: "country:FR", ...rest }) as Territory;

const france = make("country:FR", "France");
const region = make("region:52", "Pays de la Loire");
const departement = make("departement:44", "Loire-Atlantique", { region: region.code });
const epci = make("epci:244400404", "Nantes Métropole", {
  departement: departement.code,
  region: region.code,
});
const city = make("commune:44001", "Saint-Ëtre", {
  epci: epci.code,
  departement: departement.code,
  region: region.code,
  otherNames: ["Ville"],
});
const former = make("commune:44002", "L’Île", { current: city.code, departement: departement.code });
const part = make("commune:44003", "Ste Anne", { partOf: city.code, epci: epci.code, current: former.code });
const unnamed = make("commune:44004", "Saint-Ëtre", { current: city.code, namedAfterCurrent: true });
const present = make("commune:44005", "L'Ile");
const index = createTerritoryIndex([former, unnamed, part, city, present, epci, departement, region, france]);

test("the holders of a territory are the nearest first, itself not among them", () => {
  const ancestors = (code: string) => index.ancestors(code).map(({ code: holder }) => holder);
  expect(ancestors(city.code)).toEqual([epci.code, departement.code, region.code, france.code]);
  expect(ancestors(part.code)).toEqual([city.code, former.code, epci.code, france.code]);
  expect(ancestors(former.code)).toEqual([city.code, departement.code, france.code]);
  expect(ancestors(france.code)).toEqual([]);
  expect(ancestors("commune:99999")).toEqual([]);
});

test.each([
  ["saint etre", [city.code]],
  ["ST-ETRE", [city.code]],
  ["St Etre CEDEX", [city.code]],
  ["Saint-Ëtre Cedex 12", [city.code]],
  ["Saint-Ëtre cedex x", []],
  ["Saint-Ëtre12", []],
  ["Ville", [city.code]],
  ["Sainte Anne", [part.code]],
  ["Saint Anne", []],
  ["Stetre", []],
  ["l ile", [present.code, former.code]],
])("%j names %j", (name, codes) => {
  expect(index.find(name).map(({ code }) => code)).toEqual(codes);
});

test("a search keeps to its type and to what lies in its holder, the holder itself included", () => {
  const codes = (...search: Parameters<typeof index.find>) => index.find(...search).map(({ code }) => code);
  expect(codes("Ville", { type: "commune" })).toEqual([city.code]);
  expect(codes("Ville", { type: "epci" })).toEqual([]);
  for (const holder of [epci, departement, region, france, city])
    expect(codes("Ville", { in: holder.code }), holder.code).toEqual([city.code]);
  expect(codes("Ville", { in: "departement:49" })).toEqual([]);
  expect(codes("l'île", { in: city.code })).toEqual([former.code]);
});

test("every type that is there is complete, countries never", () => {
  expect(["commune", "epci", "region"].map((type) => index.isCompleteFor(type as never))).toEqual([
    true,
    true,
    true,
  ]);
  expect(["canton", "country"].map((type) => index.isCompleteFor(type as never))).toEqual([false, false]);
});

// The forms of INSEE's code officiel géographique, ISO 3166-1 and -2, and the commune numbers of the Swiss Federal Statistical Office.
test.each([
  [
    "departement",
    "01 09 10 19 21 29 2A 2B 30 89 90 95 971 978 984 989",
    "00 20 2C 2D 96 97 98 99 970 979 983 990 1 100",
  ],
  ["commune", "01001 2A004 2B033 97411 99999", "1001 2C004 A2004 010010 0100 2AA04"],
  ["region", "01 94 52", "1 001 2A"],
  ["epci", "244400404", "24440040 2444004040 24440040A"],
  ["canton", "VD", "V VDX vd 12"],
  ["country", "FR", "F FRA fr 33"],
  ["commune-ch", "1 9 10 999 9999", "0 01 10000 A"],
])("codes of the type %s", (type, accepted, refused) => {
  for (const code of accepted.split(" "))
    expect(parseTerritoryCode(`${type}:${code}`), code).toEqual({ type, code });
  for (const code of refused.split(" ")) expect(parseTerritoryCode(`${type}:${code}`), code).toBeUndefined();
});

test.each([
  "x:44",
  "communes:44109",
  "xcommune:44109",
  ":44",
  "commune:44109x",
  "Commune:44109",
])("%j is no typed code", (code) => {
  expect(parseTerritoryCode(code)).toBeUndefined();
});
