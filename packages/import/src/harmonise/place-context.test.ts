import { smallTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { countryOfPlace, type PlaceContext } from "./place-context.js";

const territories = smallTerritories();

test.each<[Omit<PlaceContext, "territories">, string | undefined]>([
  [{}, undefined],
  [{ country: "country:CH" }, "CH"],
  [{ country: "country:BE" }, "BE"],
  [{ cantons: ["canton:JU"] }, "CH"],
  [{ region: "region:52" }, "FR"],
  [{ departements: ["departement:39"] }, "FR"],
  [{ postcode: "72000" }, "FR"],
  [{ postcode: "F-74000" }, "FR"],
  [{ postcode: "CH-1003" }, "CH"],
  [{ postcode: "CH 1003" }, "CH"],
  [{ postcode: "1003" }, undefined],
  [{ cantons: [], departements: [] }, undefined],
  [{ cantons: ["canton:JU"], departements: ["departement:39"] }, undefined],
  [{ country: "country:FR", postcode: "CH-1003" }, undefined],
  [{ country: "country:FR", postcode: "39000" }, "FR"],
])("the country of %j is %s", (stated, country) => {
  expect(countryOfPlace({ territories, ...stated })).toBe(country);
});
