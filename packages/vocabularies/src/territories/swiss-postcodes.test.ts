import { expect, test } from "vitest";
import { compileSwissPostcodes } from "../../scripts/compile-swiss-postcodes.js";
import { loadTerritories } from "./index.js";

const territories = await loadTerritories();
const known = Array.from({ length: 9000 }, (_, at) => String(1000 + at)).flatMap((postcode) =>
  territories.withPostcode(postcode).map((commune) => ({ postcode, commune })),
);

/** Towns and postcodes as the post prints them. */
test.each([
  ["1003", "Lausanne", "VD"],
  ["8001", "Zürich", "ZH"],
  ["1204", "Genève", "GE"],
  ["2800", "Delémont", "JU"],
  ["3011", "Bern", "BE"],
  ["9000", "St. Gallen", "SG"],
  ["6500", "Bellinzona", "TI"],
])("%s is in %s, canton %s", (postcode, name, canton) => {
  expect(territories.withPostcode(postcode)).toMatchObject([{ name, canton: `canton:${canton}` }]);
});

test("every Swiss postcode has one Swiss commune, and every canton has some", () => {
  expect(known.length).toBeGreaterThan(3100);
  expect(known.filter(({ commune }) => commune.type !== "commune-ch")).toEqual([]);
  expect(new Set(known.map(({ postcode }) => postcode)).size).toBe(known.length);
  expect(new Set(known.map(({ commune }) => commune.canton)).size).toBe(26);
  expect(territories.withPostcode("9999")).toEqual([]);
  expect(territories.withPostcode("9490")).toEqual([]);
});

test("what is compiled reads back", () => {
  const rows = [
    { zipcode: 1015, city_name: "Lausanne", community_name: "Lac Léman (VD)", canton: "VD" },
    { zipcode: 1003, city_name: "Lausanne", community_name: "Lausanne", canton: "VD" },
    { zipcode: 9490, city_name: "Vaduz", community_name: "Vaduz", canton: "LI" },
    { zipcode: 8001, city_name: "Zürich", community_name: "Zürich", canton: "ZH" },
  ];
  expect(compileSwissPostcodes(rows, territories)).toContain("`10035586\n1015\n8001261`");
});
