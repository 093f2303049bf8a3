import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { choices, conceptIri, findConcept, label, lookupLabel, schemes, splitPrintedList } from "./index.js";
import { loadTerritories } from "./territories/index.js";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example of the README says what the code gives", async () => {
  const territories = await loadTerritories();
  const results = [
    lookupLabel(schemes.theme, "CONDUITES ADDICTIVES").match?.concept.notation,
    conceptIri(schemes.smoc, "A1"),
    findConcept(schemes.plan, "fr-pnns-4")?.plan?.startYear,
    findConcept(schemes.smoc, "smoc:A4")?.notation,
    label(schemes.theme, "precarity", "en"),
    choices(schemes["audience-level"], "en")[0]?.label,
    splitPrintedList(schemes.theme, "Sexualité (contraception, IVG), Précarité").segments.length,
    territories.find("Evron", { in: "region:52" })[0]?.code,
  ];
  const printed = [...readme.matchAll(/; \/\/ (.+)$/gm)].map(([, value]) => JSON.parse(value ?? ""));
  expect(printed).toEqual(results);
});

test("the README lists every scheme with its number of concepts", () => {
  const table = Object.values(schemes).map(
    ({ name, title, notations }) => `| \`${name}\` | ${title.fr} | ${title.en} | ${notations.length} |`,
  );
  const listed = readme.split("\n").filter((line) => line.startsWith("| `"));
  expect(listed).toEqual(table);
});
