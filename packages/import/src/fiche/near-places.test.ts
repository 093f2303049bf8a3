import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { importFiche } from "./import-fiche.js";

const territories = await loadTerritories();

/** The territories of a fiche with one answer about places, each with its certainty. */
function placesOf(answer: string, carrier: string, label = "Territoire"): readonly string[] {
  const { records, report } = importFiche(
    `Bouger ensemble\n\nPorteur : ${carrier}\n${label} : ${answer}\nPublic : adultes\nObjectif : Bouger\n`,
    { file: "fiche.txt", territories },
  );
  const [record] = records;
  const certainties = record?.evidence
    ?.filter(({ path }) => path === "/coverage/territories")
    .map(({ certainty }) => certainty);
  expect(record?.coverage?.asPrinted, "the words are kept").toBe(answer);
  expect(report.lines.every(({ state }) => state !== "after-cut")).toBe(true);
  return (record?.coverage?.territories ?? []).map((code) => `${code} ${[...new Set(certainties)].join()}`);
}

test.each([
  ["Pays de Craon (Mayenne)", ["departement:53 certain"]],
  ["Pays de Craon (53)", ["departement:53 certain"]],
  ["Pays de Craon (département de la Mayenne)", ["departement:53 certain"]],
  ["Pays de Craon, Mayenne", ["departement:53 probable"]],
  ["Val de Bruche (Bas-Rhin, Grand Est)", ["departement:67 certain"]],
  ["Länggasse (BE)", ["canton:BE certain"]],
  ["La Chiffogne (Montbéliard)", ["commune:25388 probable"]],
  ["Laval, Mayenne (53)", ["commune:53130 probable"]],
  ["Laval, Mayenne", ["commune:53130 probable"]],
  ["QPV du Moulin, Laval (53)", ["commune:53130 certain"]],
  ["Pays de Craon", []],
  ["Pays de Craon (bourg)", []],
])("what holds a place that no list has is its territory: %s", (answer, territories) => {
  expect(placesOf(answer, "Association Les Semeurs")).toEqual(territories);
});

const inStGallen = ["commune-ch:3215 certain", "commune-ch:3427 certain", "commune-ch:3443 certain"];

test.each([
  ["Wil, Gossau und Rorschach", "Pro Senectute Kanton St. Gallen", inStGallen],
  ["Wil, Gossau und Rorschach", "Verein Treffpunkt", []],
  ["Wil SG, Gossau SG und Rorschach SG", "Verein Treffpunkt", inStGallen],
  ["Gossau, Kanton St. Gallen", "Verein Treffpunkt", ["commune-ch:3443 probable"]],
  ["Buchs", "Fachstelle des Kantons Aargau", ["commune-ch:4003 certain"]],
  ["Buchs", "Perspektive Aargau", ["commune-ch:4003 probable"]],
  ["Buchs", "Verein Aargau Zürich", []],
  ["Buchs SG", "Fachstelle des Kantons Aargau", ["commune-ch:3271 certain"]],
  ["Winterthur", "Pro Senectute Kanton St. Gallen", ["commune-ch:230 probable"]],
])("a Swiss name of several communes is the one in the canton that stands near it: %s (%s)", (answer, carrier, codes) => {
  expect([...placesOf(answer, carrier, "Ort")].sort()).toEqual(codes);
  expect([...placesOf(answer, carrier, "Gemeinden")].sort()).toEqual(codes);
});

test("a département of the name of a canton says no canton", () => {
  expect(placesOf("Buchs", "Conseil départemental du Jura")).toEqual([]);
});
