import { describe, expect, test } from "vitest";
import type { CellContext } from "./cell-reading.js";
import { objectsOf } from "./object-label.js";
import { cellContext } from "./readers.fixture.js";

const made = (className: string, label: string, more: Partial<CellContext> = {}) =>
  objectsOf(className, label, cellContext(more)).objects;

describe("the objects that a label stands for", () => {
  test.each([
    ["Activity", "Un atelier", [{ title: { fr: "Un atelier" } }]],
    ["Part", "Un axe", [{ title: { fr: "Un axe" } }]],
    ["Source", "Un bilan", [{ title: { fr: "Un bilan" } }]],
    ["Step", "Une étape", [{ title: { fr: "Une étape" } }]],
    ["Objective", "Aider", [{ text: { fr: "Aider" } }]],
    ["Statement", "Un dire", [{ text: { fr: "Un dire" } }]],
    ["Programme", "Un programme", [{ label: { fr: "Un programme" } }]],
    ["Place", "Un lieu", [{ name: "Un lieu" }]],
    ["Activity", " \u0000 ", []],
    ["Identifier", "oscars:61839", [{ scheme: "oscars", value: "61839" }]],
    ["Identifier", "OSCARS : 61839", [{ scheme: "oscars", value: "61839" }]],
    ["Identifier", "qwertz:1", []],
    ["Identifier", "oscars", []],
    ["Identifier", "oscars1:1", []],
    ["Missing", "/title: withheld", [{ path: "/title", reason: "withheld" }]],
    ["Missing", "/a: b/c: not-stated", [{ path: "/a: b/c", reason: "not-stated" }]],
    ["Missing", "title: withheld", []],
    ["Missing", "/title: qwertz", []],
    ["Indicator", "Séances: 36", [{ name: { fr: "Séances" }, value: 36 }]],
    ["Indicator", "Séances: -2,5 heures", [{ name: { fr: "Séances" }, value: -2.5, unit: "heures" }]],
    ["Indicator", "Séances: 1e+21 heures", [{ name: { fr: "Séances" }, value: 1e21, unit: "heures" }]],
    ["Indicator", "A: B: 3", [{ name: { fr: "A: B" }, value: 3 }]],
    ["Indicator", "Séances : 36", [{ name: { fr: "Séances" }, value: 36 }]],
    ["Indicator", "Séances:36", [{ name: { fr: "Séances:36" } }]],
    ["Indicator", "Séances", [{ name: { fr: "Séances" } }]],
    ["RelatedRecord", "oscars-61839", [{ record: "oscars-61839" }]],
    ["RelatedRecord", "https://a.fr/x", [{ record: "https://a.fr/x" }]],
    ["RelatedRecord", "https://a.fr/x y", [{ title: { fr: "https://a.fr/x y" } }]],
    ["RelatedRecord", "Bouger (2016)", [{ title: { fr: "Bouger" }, edition: "2016" }]],
    ["RelatedRecord", "Bouger (216)", [{ title: { fr: "Bouger (216)" } }]],
    ["RelatedRecord", "Bouger", [{ title: { fr: "Bouger" } }]],
    ["RelatedRecord", "a--b", [{ title: { fr: "a--b" } }]],
    [
      "Funding",
      "ARS : 1 500 €",
      [{ funder: { name: "ARS" }, amount: 1500, currency: "EUR", asPrinted: "ARS : 1 500 €" }],
    ],
    ["Funding", "Le Nid: 120", [{ funder: { name: "Le Nid" }, amount: 120, asPrinted: "Le Nid: 120" }]],
    ["Funding", "A: B: 12", []],
    [
      "Funding",
      "ARS : beaucoup",
      [{ funder: { name: "ARS" }, note: "beaucoup", asPrinted: "ARS : beaucoup" }],
    ],
    ["Funding", "ARS", [{ funder: { name: "ARS" }, asPrinted: "ARS" }]],
    ["Funding", "NC", []],
    ["Organisation", "Association Xyz (AX)", [{ name: "Association Xyz", alternateNames: ["AX"] }]],
    ["Outcome", "smoc:A1", [{ category: "smoc:A1", stage: "listed-by-source" }]],
    ["Outcome", "qwertz", []],
    ["PlanTag", "Plan local", [{ asPrinted: "Plan local" }]],
    ["PlanTag", "fr-sante-addictions-2007", [{ plan: "fr-sante-addictions-2007" }]],
    ["Audience", "Qwertz", [{ asPrinted: "Qwertz" }]],
  ])("%s: %s", (className, label, objects) => expect(made(className, label)).toEqual(objects));

  test("in an export are what is written, to the letter", () => {
    const isExport = true;
    expect(made("Organisation", "Association Xyz (AX)", { isExport })).toEqual([
      { name: "Association Xyz (AX)" },
    ]);
    expect(made("Funding", "ARS : 1 500 €", { isExport })).toEqual([{ asPrinted: "ARS : 1 500 €" }]);
    expect(made("Audience", "Enfants", { isExport })).toEqual([{ asPrinted: "Enfants" }]);
  });

  test("are in the language of the row", () => {
    expect(made("Activity", "Kurs", { language: "de" })).toEqual([{ title: { de: "Kurs" } }]);
    expect(made("Indicator", "Kurse: 3", { language: "de" })[0]).toMatchObject({ name: { de: "Kurse" } });
    expect(made("RelatedRecord", "Kurs (2016)", { language: "de" })[0]).toMatchObject({
      title: { de: "Kurs" },
    });
  });

  test("of a class without a reader is a bug", () => expect(() => made("Nothing", "x")).toThrow("Nothing"));
});
