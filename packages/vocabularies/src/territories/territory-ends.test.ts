import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cantonOfCommune } from "./canton-of-commune.js";
import { formerRegionOf } from "./former-region-members.js";
import { formerRegions } from "./former-regions.js";
import { loadTerritories, loadTerritoryCodes, parseTerritoryCode, smallTerritories } from "./index.js";
import { SWISS_USUAL } from "./usual-names.js";

const territories = await loadTerritories();
const codes = (name: string, within = {}) => territories.find(name, within).map(({ code }) => code);

describe("former regions", () => {
  // Code officiel géographique of INSEE of 2015.
  test.each([
    ["Limousin", "region:74", "region:75"],
    ["Nord-Pas-de-Calais", "region:31", "region:32"],
    ["Nord Pas de Calais", "region:31", "region:32"],
    ["Midi-Pyrénées", "region:73", "region:76"],
    ["Rhône-Alpes", "region:82", "region:84"],
    ["Alsace", "region:42", "region:44"],
    ["Haute-Normandie", "region:23", "region:28"],
    ["Picardie", "region:22", "region:32"],
    ["Poitou-Charentes", "region:54", "region:75"],
  ])("%s is %s and nothing else; it ended with 2015 and went into %s", (name, code, successor) => {
    expect(codes(name, { type: "region" })).toEqual([code]);
    expect(smallTerritories().endOf(code)).toEqual({ lastDay: "2015-12-31", successor });
  });

  test("are 16; every département of a region that was merged was in one of them, no other was", () => {
    expect(formerRegions()).toHaveLength(16);
    const merged = new Set(formerRegions().map(({ current }) => current));
    for (const { code, type, region } of smallTerritories().all()) {
      if (type !== "departement") continue;
      const former = formerRegionOf(code);
      expect(former !== undefined, code).toBe(region !== undefined && merged.has(region));
      if (former) expect(smallTerritories().endOf(former)?.successor).toBe(region);
    }
  });

  test("hold the communes of their départements in a search", () => {
    expect(codes("Limoges", { in: "region:74" })).toEqual(["commune:87085"]);
    expect(codes("Limoges", { in: "region:72" })).toEqual([]);
    expect(codes("Haute-Vienne", { in: "region:74" })).toEqual(["departement:87"]);
  });

  test("regions of today have no end; those of 2016 have a start", () => {
    expect(smallTerritories().endOf("region:93")).toBeUndefined();
    expect(smallTerritories().get("region:75")?.start).toBe("2016-01-01");
    expect(smallTerritories().get("region:53")?.start).toBeUndefined();
    expect(smallTerritories().endOf("region:99")).toBeUndefined();
  });
});

describe("former communes", () => {
  // History of communes of INSEE.
  test.each([
    ["commune:49006", "Andrezé", "2015-12-14", "commune:49023"],
    ["commune:93059", "Pierrefitte-sur-Seine", "2024-12-31", "commune:93066"],
    ["commune:75013", "Le Bourget", "1967-12-31", "commune:93013"],
    ["commune:74011", "Annecy-le-Vieux", "2016-12-31", "commune:74010"],
    ["commune:85060", "Château-d'Olonne", "2018-12-31", "commune:85194"],
    ["commune:97127", "Saint-Martin", "2007-07-14", "commune:97801"],
    ["commune:97123", "Saint-Barthélemy", "2007-07-14", "commune:97701"],
  ])("%s, %s, ended on %s and went into %s", (code, name, lastDay, successor) => {
    expect(territories.get(code)?.name).toBe(name);
    expect(territories.endOf(code)).toEqual({ lastDay, successor });
  });

  test("that came back have not ended", () => {
    for (const code of ["commune:14666", "commune:14712", "commune:85165"])
      expect(territories.endOf(code)).toBeUndefined();
  });

  test("names that ended under a code that went on are known with their last day", () => {
    const ended = (name: string) =>
      territories.find(name).map((found) => [found.code, territories.formerNameEnd(found, name)]);
    expect(ended("Châlons-sur-Marne")).toEqual([["commune:51108", "1998-01-03"]]);
    expect(ended("Evry")).toContainEqual(["commune:91228", "2018-12-31"]);
    expect(ended("Moret-sur-Loing")).toEqual([["commune:77316", "2014-12-31"]]);
    expect(ended("Côtes du Nord")).toEqual([["departement:22", "1990-02-26"]]);
    expect(ended("Centre")).toContainEqual(["region:24", "2015-01-16"]);
    expect(ended("Châlons-en-Champagne")).toEqual([["commune:51108", undefined]]);
  });

  test("the codes alone say of every code how it ended", async () => {
    const light = await loadTerritoryCodes();
    let count = 0;
    for (const { code } of territories.all()) {
      if (territories.endOf(code) !== undefined) count += 1;
      expect(light.endOf(code), code).toEqual(territories.endOf(code));
    }
    expect(count).toBeGreaterThan(4_500);
    expect(light.endOf("commune:00000")).toBeUndefined();
  });

  test("every successor is a territory of today", () => {
    for (const { code, current } of territories.all())
      if (current) expect(territories.endOf(current), code).toBeUndefined();
  });
});

describe("Swiss communes", () => {
  test.each([
    ["Lausanne", "commune-ch:5586", "canton:VD"],
    ["Biel", "commune-ch:371", "canton:BE"],
    ["Bienne", "commune-ch:371", "canton:BE"],
    ["Biel/Bienne", "commune-ch:371", "canton:BE"],
    ["Sitten", "commune-ch:6266", "canton:VS"],
    ["Genf", "commune-ch:6621", "canton:GE"],
    ["Delémont", "commune-ch:6711", "canton:JU"],
    ["Blonay - Saint-Légier", "commune-ch:5892", "canton:VD"],
    ["La Chaux-de-Fonds", "commune-ch:6421", "canton:NE"],
    ["Bussigny-près-Lausanne", "commune-ch:5624", "canton:VD"],
    ["Crans", "commune-ch:5713", "canton:VD"],
    ["St Gallen", "commune-ch:3203", "canton:SG"],
  ])("%s is %s in %s", (name, code, canton) => {
    expect(codes(name, { type: "commune-ch", in: canton })).toEqual([code]);
    expect(territories.ancestors(code).map((holder) => holder.code)).toEqual([canton, "country:CH"]);
  });

  test("a number that ended has an end and no successor", () => {
    expect(territories.endOf("commune-ch:5881")).toEqual({ lastDay: "2021-12-31" });
    expect(territories.endOf("commune-ch:700")).toEqual({ lastDay: "2025-12-31" });
    expect(territories.endOf("commune-ch:5586")).toBeUndefined();
  });

  test("a number without a name in the source is known and has none", () => {
    expect(territories.get("commune-ch:6831")).toMatchObject({ isUnnamed: true, name: "6831" });
    expect(territories.find("6831")).toEqual([]);
  });

  test("2,695 numbers, 2,110 of them of 2026, each in the range of its canton", () => {
    const all = [...territories.all()].filter(({ type }) => type === "commune-ch");
    expect(all).toHaveLength(2695);
    expect(all.filter(({ end }) => end === undefined)).toHaveLength(2110);
    for (const { code, canton } of all)
      expect(cantonOfCommune(Number(parseTerritoryCode(code)?.code)), code).toBe(canton);
    expect(cantonOfCommune(7001)).toBeUndefined();
    expect(territories.isCompleteFor("commune-ch")).toBe(true);
  });

  test("every row of the names in other languages is about a commune of that number and name", () => {
    for (const row of SWISS_USUAL.split("\n")) {
      const [, number, name] = /^(\d+) ([^:]+): .+$/.exec(row) ?? [];
      expect(territories.get(`commune-ch:${number}`)).toMatchObject({ name });
    }
  });

  const list = new URL("../../../../../shared/data/swiss-communes.csv", import.meta.url);
  test.skipIf(!existsSync(list))(
    "compiling the list again gives the committed bytes (skipped without ../shared)",
    async () => {
      const { compileSwissCommunes } = await import("../../scripts/compile-swiss-communes.js");
      const committed = readFileSync(new URL("communes-ch.data.ts", import.meta.url), "utf8");
      expect(compileSwissCommunes(readFileSync(list, "utf8")) === committed).toBe(true);
    },
  );
});

describe("postcodes", () => {
  test.each([
    ["75013", ["commune:75113"]],
    ["72000", ["commune:72181"]],
    ["13015", ["commune:13215"]],
    ["20000", ["commune:2A004"]],
    ["97400", ["commune:97411"]],
    ["99999", []],
    ["7200", []],
  ])("%s is used in %j", (postcode, expected) => {
    expect(territories.withPostcode(postcode).map(({ code }) => code)).toEqual(expected);
  });

  test("the small index knows none", () => {
    expect(smallTerritories().withPostcode("72000")).toEqual([]);
  });
});

describe("ways of writing a name", () => {
  test.each([
    ...[
      "Paris 13e Arrondissement",
      "Paris 13ème arrondissement",
      "Paris 13ème",
      "Paris 13",
      "PARIS 13EME",
    ].map((name) => [name, "commune:75113"]),
    ...["Paris XIIIe", "Paris (13e)", "Paris 13ᵉ", "13e arrondissement de Paris", "Paris, 13e arr."].map(
      (name) => [name, "commune:75113"],
    ),
    ...["Paris 1er", "Paris 1er arrondissement", "Paris 01", "Paris Ier"].map((name) => [
      name,
      "commune:75101",
    ]),
    ...["Lyon 3", "Lyon 3e Arrondissement", "Lyon 03", "LYON 3EME", "Lyon IIIe"].map((name) => [
      name,
      "commune:69383",
    ]),
    ...["Marseille 15e", "Marseille 15ème arrondissement"].map((name) => [name, "commune:13215"]),
    ["Havre (Le)", "commune:76351"],
    ["Rochelle (La)", "commune:17300 commune:70450"],
    ["La Roche s/ Yon", "commune:85191"],
    ["La Roche s/Yon", "commune:85191"],
    ["Sables d’Olonne (Les)", "commune:85194"],
    ["Œuilly", "commune:02565 commune:51410"],
    ["Oeuilly", "commune:02565 commune:51410"],
    ["St Etienne", ""],
  ] as [string, string][])("%s is %s", (name, expected) => {
    if (expected) expect(codes(name, { in: "country:FR" }).join(" ")).toBe(expected);
    else expect(codes(name)).toContain("commune:42218");
  });

  test.each([
    "Paris 21",
    "Paris 0",
    "Lyon 10",
    "Marseille 17",
    "Paris 130",
    "Paris IIXe",
    "Nantes 3",
  ])("%s is nothing", (name) => expect(codes(name)).toEqual([]));

  test.each([
    ["PACA", "region", "region:93"],
    ["IDF", "region", "region:11"],
    ["AURA", "region", "region:84"],
    ["ARA", "region", "region:84"],
    ["HdF", "region", "region:32"],
    ["GE", "region", "region:44"],
    ["GE", "canton", "canton:GE"],
    ["Réunion", "region", "region:04"],
    ["VD", "canton", "canton:VD"],
    ["Grischun", "canton", "canton:GR"],
    ["Wallis", "canton", "canton:VS"],
    ["Métropole de Lyon", "epci", "epci:200046977"],
  ] as const)("%s under %s is %s", (name, type, code) => expect(codes(name, { type })).toEqual([code]));
});
