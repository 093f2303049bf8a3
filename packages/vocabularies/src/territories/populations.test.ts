import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { populationOf } from "./populations.js";
import { readDepartements, readRegions, smallTerritories } from "./small.js";

test("populations are the sums of the communes, for every département and region where somebody lives", () => {
  const communes = createRequire(import.meta.url)(
    "@etalab/decoupage-administratif/data/communes.json",
  ) as readonly {
    readonly type: string;
    readonly departement: string;
    readonly region: string;
    readonly population?: number;
  }[];
  const sumOf = (of: "departement" | "region", code: string) =>
    communes
      .filter((commune) => commune.type === "commune-actuelle" && commune[of] === code)
      .reduce((sum, { population = 0 }) => sum + population, 0);
  for (const { code } of readDepartements())
    expect(populationOf(code) ?? 0, code).toBe(sumOf("departement", code.slice("departement:".length)));
  for (const { code, end } of readRegions())
    if (end === undefined)
      expect(populationOf(code), code).toBe(sumOf("region", code.slice("region:".length)));
  expect(populationOf("country:FR")).toBe(68_952_941);
  // What Insee itself prints for these (https://www.insee.fr/fr/information/8683652).
  expect(populationOf("region:11")).toBe(12_463_067);
  expect(populationOf("region:94")).toBe(355_486);
  expect(populationOf("departement:971")).toBe(384_160);
});

test("the populations of the cantons are 26 and sum up to that of Switzerland, as the Federal Statistical Office has it", () => {
  const all = [...smallTerritories().all()].filter(({ type }) => type === "canton");
  expect(all).toHaveLength(26);
  expect(all.reduce((sum, { code }) => sum + (populationOf(code) ?? Number.NaN), 0)).toBe(8_606_033);
  expect(populationOf("country:CH")).toBe(8_606_033);
});

test("no population is made up", () => {
  for (const code of ["canton:XX", "country:BE", "commune:53130", "departement:984", "region:82"])
    expect(populationOf(code), code).toBeUndefined();
});
