import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type TerritoryTypeNotation, territoryType } from "../schemes/territory-type.js";
import { countryOf } from "./countries.js";
import {
  loadTerritories,
  loadTerritoryCodes,
  parseTerritoryCode,
  smallTerritories,
  type Territory,
  type TerritoryIndex,
  territoryCodePattern,
} from "./index.js";
import { territoryLabels } from "./territory-labels.js";

describe("parseTerritoryCode", () => {
  test.each([
    ["commune:44109", "commune", "44109"],
    ["commune:2A004", "commune", "2A004"],
    ["departement:01", "departement", "01"],
    ["departement:2A", "departement", "2A"],
    ["departement:976", "departement", "976"],
    ["region:52", "region", "52"],
    ["epci:244400404", "epci", "244400404"],
    ["canton:VD", "canton", "VD"],
    ["commune-ch:5586", "commune-ch", "5586"],
    ["country:FR", "country", "FR"],
  ])("reads %s", (printed, type, code) => {
    expect(parseTerritoryCode(printed)).toEqual({ type, code });
  });

  test.each([
    "44",
    "44109",
    "2A",
    "departement:1",
    "departement:20",
    "commune:4410",
    "region:044",
    "canton:Vaud",
    "",
    "commune: 44109",
    "commune:44109\n",
  ])("refuses %j", (printed) => {
    expect(parseTerritoryCode(printed)).toBeUndefined();
    expect(new RegExp(territoryCodePattern).test(printed)).toBe(false);
  });
});

describe("smallTerritories", () => {
  const small = smallTerritories();

  test("knows that 44 is a département and another region", () => {
    expect(small.get("departement:44")?.name).toBe("Loire-Atlantique");
    expect(small.get("region:44")?.name).toBe("Grand Est");
    expect(small.has("44")).toBe(false);
  });

  test("finds the départements of an action under every printed spelling", () => {
    for (const name of ["Maine et Loire", "Maine-et-Loire", "MAINE ET LOIRE"]) {
      expect(small.find(name, { in: "region:52" }).map(({ code }) => code)).toEqual(["departement:49"]);
    }
    expect(small.find("Val d’Oise").map(({ code }) => code)).toEqual(["departement:95"]);
  });

  test("holds the 26 cantons in four languages", () => {
    const cantons = ["Genève", "Genf", "Ginevra", "Geneva"].map((name) => small.find(name)[0]?.code);
    expect(new Set(cantons)).toEqual(new Set(["canton:GE"]));
    expect(small.find("Jura").map(({ code }) => code)).toEqual(["departement:39", "canton:JU"]);
    expect(small.find("Saint-Gall", { type: "canton" })).toHaveLength(1);
    expect(small.ancestors("canton:VD").map(({ code }) => code)).toEqual(["country:CH"]);
  });

  test("gives every territory once", () => {
    const codes = [...small.all()].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(["country:FR", "region:52", "departement:2A", "canton:VD"]));
  });

  test("leads from a département to its country", () => {
    expect(small.ancestors("departement:53").map(({ name }) => name)).toEqual(["Pays de la Loire", "France"]);
    expect(small.ancestors("departement:987").map(({ name }) => name)).toEqual(["France"]);
    expect(small.ancestors("country:FR")).toEqual([]);
  });
});

describe("loadTerritories", () => {
  let all: TerritoryIndex;
  beforeAll(async () => {
    all = await loadTerritories();
  });

  test.each([
    ["Nantes", "departement:44", "commune:44109"],
    ["Angers", "departement:49", "commune:49007"],
    ["Cholet", "departement:49", "commune:49099"],
    ["Évron", "departement:53", "commune:53097"],
    ["Evron", "region:52", "commune:53097"],
    ["Laval", "departement:53", "commune:53130"],
    ["Le Mans", "region:52", "commune:72181"],
    ["Créteil", "departement:94", "commune:94028"],
    ["Alfortville", "departement:94", "commune:94002"],
    ["Maisons-Alfort", "departement:94", "commune:94046"],
    ["Bonneuil-sur-Marne", "departement:94", "commune:94011"],
    ["Limeil-Brévannes", "departement:94", "commune:94044"],
    ["Limeil-Brevannes", "region:11", "commune:94044"],
    ["TOURS", "departement:37", "commune:37261"],
  ])("%s in %s is %s", (name, within, code) => {
    const [found, ...others] = all.find(name, { type: "commune", in: within });
    expect(found?.code).toBe(code);
    expect(found?.current).toBeUndefined();
    expect(others).toEqual([]);
  });

  test("leads from a commune to its intermunicipality, département, region and country", () => {
    expect(all.ancestors("commune:44109").map(({ type }) => type)).toEqual([
      "epci",
      "departement",
      "region",
      "country",
    ]);
    expect(all.ancestors("commune:44109")[0]?.name).toContain("Nantes Métropole");
  });

  test("leads from a former commune to the present one", () => {
    const former = all.get("commune:53065");
    expect(former).toMatchObject({ current: "commune:53097" });
    expect(all.ancestors("commune:53065")[0]?.name).toBe("Évron");
  });

  test("finds a name merged under the code of the present commune", () => {
    expect(all.find("Arbignieu").map(({ code, name }) => [code, name])).toEqual([
      ["commune:01015", "Arboys en Bugey"],
    ]);
  });

  test("puts municipal arrondissements in their city", () => {
    expect(all.ancestors("commune:75111")[0]?.name).toBe("Paris");
    expect(all.find("Paris Cedex 11", { type: "commune" }).map(({ code }) => code)).toEqual([
      "commune:75056",
    ]);
  });

  test("reads St as Saint", () => {
    expect(all.find("St Nazaire", { in: "departement:44" }).map(({ code }) => code)).toEqual([
      "commune:44184",
    ]);
  });

  test("holds what smallTerritories holds, and is loaded once", async () => {
    expect(await loadTerritories()).toBe(all);
    expect(all.get("canton:VD")).toMatchObject(smallTerritories().get("canton:VD") as Territory);
    expect(all.get("departement:2A")?.region).toBe("region:94");
  });
});

test("the codes alone say of every code and every type what the whole index says", async () => {
  const [index, codes] = await Promise.all([loadTerritories(), loadTerritoryCodes()]);
  const known = Array.from(index.all(), ({ code }) => code);
  expect(known.length).toBeGreaterThan(36_000);
  expect(known.filter((code) => !codes.has(code))).toEqual([]);
  for (const { notation } of territoryType.concepts.values())
    expect(codes.isCompleteFor(notation as TerritoryTypeNotation)).toBe(
      index.isCompleteFor(notation as TerritoryTypeNotation),
    );
  const bare = fc.oneof(fc.nat({ max: 99_999 }), fc.nat({ max: 999_999_999 }));
  const types = [...territoryType.notations];
  fc.assert(
    fc.property(fc.constantFrom(...types), bare, fc.constantFrom(2, 5, 9), (type, number, length) => {
      const code = `${type}:${String(number).padStart(length, "0")}`;
      expect(codes.has(code)).toBe(index.has(code));
    }),
    { numRuns: 5000 },
  );
});

describe("territoryLabels", () => {
  const small = smallTerritories();
  const labels = (code: string) => territoryLabels((small.get(code) ?? countryOf(code)) as Territory);

  test.each([
    ["country:CH", { fr: "Suisse", en: "Switzerland", de: "Schweiz", it: "Svizzera" }],
    [
      "country:EU",
      { fr: "Union européenne", en: "European Union", de: "Europäische Union", it: "Unione europea" },
    ],
    ["canton:GE", { fr: "Genève", en: "Geneva", de: "Genf", it: "Ginevra" }],
    ["region:53", { fr: "Bretagne", en: "Brittany" }],
    ["departement:44", { fr: "Loire-Atlantique", en: "Loire-Atlantique" }],
  ])("%s", (code, expected) => {
    expect(labels(code)).toEqual(expected);
  });

  test("every territory has a French and an English name, its French name being its own", () => {
    for (const territory of small.all()) {
      const { fr, en } = territoryLabels(territory);
      expect([fr, en.length > 0]).toEqual([territory.name, true]);
    }
  });

  test("no country has an unknown code", () => {
    expect(countryOf("country:ZZ")).toBeUndefined();
    expect(countryOf("canton:GE")).toBeUndefined();
  });
});
