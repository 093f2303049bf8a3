import type { Territory, TerritoryIndex } from "@openhpa/vocabularies";
import { smallTerritories } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import { countryOf, spatialOf, temporalOf } from "./coverage.js";
import { node, texts } from "./nodes.js";

const small = smallTerritories();

test.each([
  ["country:FR", "FR"],
  ["country:CH", "CH"],
  ["country:BE", undefined],
  ["canton:VD", "CH"],
  ["commune-ch:5586", "CH"],
  ["region:01", undefined],
  ["region:06", undefined],
  ["region:11", "FR"],
  ["region:94", "FR"],
  ["departement:96", undefined],
  ["departement:95", "FR"],
  ["departement:971", undefined],
  ["departement:987", undefined],
  ["departement:2A", "FR"],
  ["commune:44109", "FR"],
  ["commune:97411", undefined],
  ["commune:98735", undefined],
  ["commune:79191", "FR"],
  ["epci:244400404", undefined],
  ["44", undefined],
])("%s lies in the box of %s", (code, country) => {
  expect(countryOf(code, small)).toBe(country);
});

test.each([
  ["departement:44", "FR"],
  ["departement:974", undefined],
  [undefined, undefined],
] as const)("an intermunicipality in %s lies in the box of %s", (departement, country) => {
  const epci = { code: "epci:244400404", departement } as unknown as Territory;
  const index = { ...small, get: () => epci } as TerritoryIndex;
  expect(countryOf(epci.code, index)).toBe(country);
});

// Extreme points by IGN and swisstopo, rounded outwards to a tenth of a degree: each lies inside, and would not one tenth further in.
const extremes = {
  FR: { west: -5.15, south: 41.33, east: 9.56, north: 51.09 },
  CH: { west: 5.96, south: 45.82, east: 10.49, north: 47.81 },
};
test.each([
  "FR",
  "CH",
] as const)("the box of %s holds its extreme points, and no tenth of a degree more", (country) => {
  const [location, ...more] = spatialOf(new Set([country]));
  const { "@type": type, "@value": text } = location?.["dcat:bbox"] as Record<string, string>;
  expect([more, location?.["@type"], type]).toEqual([[], "dct:Location", "geosparql:wktLiteral"]);
  const corners = /^POLYGON\(\((.*)\)\)$/
    .exec(text ?? "")?.[1]
    ?.split(", ")
    .map((pair) => pair.split(" ").map(Number));
  const [[west, south], [east], [, north]] = corners as [
    [number, number],
    [number, number],
    [number, number],
  ];
  expect(corners).toEqual([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);
  const points = extremes[country];
  for (const gap of [points.west - west, points.south - south, east - points.east, north - points.north]) {
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(0.1);
  }
});

test("France stands before Switzerland, and no country gives no place", () => {
  expect(spatialOf(new Set(["CH", "FR"])).map((place) => JSON.stringify(place).includes("-5.2"))).toEqual([
    true,
    false,
  ]);
  expect(spatialOf(new Set())).toEqual([]);
});

test("a period has the ends that are known, and none without a start", () => {
  const day = (value: string) => ({ "@type": "xsd:date", "@value": value });
  expect(temporalOf(undefined, "2020-01-01")).toBeUndefined();
  expect(temporalOf("2019-01-01", undefined)).toEqual({
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": day("2019-01-01"),
  });
  expect(temporalOf("2019-01-01", "2020-01-01")).toMatchObject({ "dcat:endDate": day("2020-01-01") });
});

test("a node has no property without a value, and keeps what only looks empty", () => {
  expect(node({ a: undefined, b: [], c: "", d: 0, e: ["x"], f: false })).toEqual({
    c: "",
    d: 0,
    e: ["x"],
    f: false,
  });
  expect(texts("f")).toEqual([{ "@language": "fr", "@value": "f" }]);
  expect(texts("f", "e")).toEqual([
    { "@language": "fr", "@value": "f" },
    { "@language": "en", "@value": "e" },
  ]);
});
