import { smallTerritories } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import { territoriesOfType, territoryHolders, wideTerritory } from "./territory-holders.js";
import { isStanding, territoryTypeOf } from "./territory-types.js";

const small = smallTerritories();

test.each([
  ["commune:44109", ["departement:44", "region:52", "country:FR"], "region:52"],
  ["commune:2A004", ["departement:2A", "region:94", "country:FR"], "region:94"],
  ["commune:96001", [], undefined],
  ["commune:97411", ["departement:974", "region:04", "country:FR"], "region:04"],
  ["commune:98735", ["departement:987", "country:FR"], undefined],
  ["departement:44", ["region:52", "country:FR"], "region:52"],
  ["region:52", ["country:FR"], "region:52"],
  ["canton:VD", ["country:CH"], "canton:VD"],
  ["country:FR", [], undefined],
  ["commune-ch:5586", [], undefined],
  ["epci:244400404", [], undefined],
  ["44", [], undefined],
  ["region:99", [], "region:99"],
])("%s lies in %j, widely in %s", (code, holders, wide) => {
  expect(territoryHolders(small, code).map((holder) => holder.code)).toEqual(holders);
  expect(wideTerritory(small, code)).toBe(wide);
});

// INSEE, code officiel géographique: 18 régions, 101 départements and the overseas collectivities; ISO 3166-2:CH: 26 cantons.
test("the territories of a type are found whole and in the order of their codes", () => {
  const codes = (type: Parameters<typeof territoriesOfType>[1]) =>
    territoriesOfType(small, type).map(({ code }) => code.slice(code.indexOf(":") + 1));
  expect(codes("country")).toEqual(["CH", "FR"]);
  expect(codes("region").join(" ")).toBe(
    "01 02 03 04 06 11 21 22 23 24 25 26 27 28 31 32 41 42 43 44 52 53 54 72 73 74 75 76 82 83 84 91 93 94",
  );
  expect(codes("canton").join(" ")).toBe(
    "AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH",
  );
  const departements = codes("departement");
  expect(departements.slice(18, 24)).toEqual(["19", "21", "22", "23", "24", "25"]);
  expect(departements.slice(27, 31)).toEqual(["29", "2A", "2B", "30"]);
  expect(departements.filter((code) => code.length === 3).join(" ")).toBe(
    "971 972 973 974 975 976 977 978 984 986 987 988 989",
  );
  expect(departements.filter((code) => code.length === 2)).toHaveLength(96);
});

test.each([
  ["country:FR", "country", true],
  ["region:52", "region", true],
  ["departement:44", "departement", true],
  ["canton:VD", "canton", true],
  ["commune:44109", "commune", false],
  ["epci:244400404", "epci", false],
  ["commune-ch:5586", "commune-ch", false],
])("%s is a %s with a standing page: %j", (code, type, standing) => {
  expect(territoryTypeOf(code)).toBe(type);
  expect(isStanding(code)).toBe(standing);
});
