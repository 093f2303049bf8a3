import { expect, test } from "vitest";
import { readCommunes } from "./data-rows.js";
import type { Territory } from "./territory.js";

const departement = (code: string) => ({ code: `departement:${code}` }) as Territory;

/** The commune that a code is an arrondissement of, from a table of that row alone. */
function cityOf(prefix: string, number: number): string | undefined {
  return readCommunes(departement(prefix), `200000000\n${number}AX`)[0]?.partOf;
}

test.each([
  ["75", "commune:75056", [101, 109, 110, 119, 120], [100, 121, 56, 201]],
  ["69", "commune:69123", [381, 385, 389], [380, 390, 123]],
  ["13", "commune:13055", [201, 209, 210, 216], [200, 217, 55, 301]],
  ["44", "", [], [101, 381, 201]],
] as const)("arrondissements of %s are those of its range of codes", (prefix, city, inside, outside) => {
  for (const number of inside) expect(cityOf(prefix, number), String(number)).toBe(city);
  for (const number of outside) expect(cityOf(prefix, number), String(number)).toBeUndefined();
});

test("a row without a number follows the one before it; its letter is its intermunicipality, a dash is none", () => {
  const rows = readCommunes(departement("44"), "200000001 200000002\n1AUn\nBDeux\n9-Neuf\n-Dix");
  expect(rows.map(({ code, epci, name }) => [code, epci, name])).toEqual([
    ["commune:44001", "epci:200000001", "Un"],
    ["commune:44002", "epci:200000002", "Deux"],
    ["commune:44009", undefined, "Neuf"],
    ["commune:44010", undefined, "Dix"],
  ]);
});

test("a département of three digits leaves two to its communes", () => {
  expect(readCommunes(departement("971"), "\n1-Un")[0]?.code).toBe("commune:97101");
});
