import { frequency, theme } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { parseAudiences } from "./audience-label.js";
import { isRead, matchConcept, matchConceptList } from "./concept-label.js";
import { matchPlan } from "./plan-label.js";
import { matchTerritoryList } from "./territory-list.js";
import { matchTerritory } from "./territory-name.js";

const territories = await loadTerritories();

describe("place names", () => {
  it("are decided by the département, then by the region, else by being the only one", () => {
    const read = (name: string, context: { region?: string; departements?: string[] } = {}) => {
      const found = matchTerritory(name, "commune", { territories, ...context });
      return isRead(found) ? [found.value, found.certainty] : found.suggestions.length;
    };
    expect(read("Evron", { departements: ["departement:53"] })).toEqual(["commune:53097", "certain"]);
    expect(read("Évron", { region: "region:52" })).toEqual(["commune:53097", "certain"]);
    expect(read("Marseille")).toEqual(["commune:13055", "probable"]);
    expect(read("Marseille", { region: "region:52" })).toBe(1);
    expect(read("Saint-Denis")).toBeGreaterThan(1);
    expect(read("Ville-Inventée")).toBe(0);
  });

  it("of a list keep their offsets; `et` joins two known names", () => {
    const printed = "Loire-Atlantique, Maine et Loire, Mayenne et Sarthe, Nulle-Part";
    const { readings, unknown } = matchTerritoryList(printed, "departement", { territories });
    expect(readings.map(({ value, start, end }) => [value, printed.slice(start, end)])).toEqual([
      ["departement:44", "Loire-Atlantique"],
      ["departement:49", "Maine et Loire"],
      ["departement:53", "Mayenne"],
      ["departement:72", "Sarthe"],
    ]);
    expect(unknown).toMatchObject([{ text: "Nulle-Part" }]);
  });

  it("hold no comma, so that lists of them can be cut there", () => {
    const found = territories.find("Nantes, Angers");
    expect(found).toEqual([]);
  });
});

describe("labels", () => {
  it("are read whole, exact or in normalised form, and only suggested otherwise", () => {
    expect(matchConcept(frequency, " RÉPÉTITIVE ")).toMatchObject({ value: "recurring", start: 1, end: 11 });
    expect(matchConcept(frequency, "Répétitif")).toMatchObject({
      text: "Répétitif",
      suggestions: ["recurring"],
    });
    const { readings, unknown } = matchConceptList(
      theme,
      "Sexualité (contraception, IVG) Cancers, Bien-être",
    );
    expect(readings.map(({ value }) => value)).toEqual(["sexuality", "cancers"]);
    expect(unknown).toMatchObject([{ text: "Bien-être" }]);
  });

  it("of audiences are cut only where every piece is a label", () => {
    const read = (printed: string) =>
      parseAudiences(printed).map(({ value, certainty }) => [value.asPrinted, certainty]);
    expect(read("détenus et professionnels")).toEqual([
      ["détenus", "certain"],
      ["professionnels", "certain"],
    ]);
    expect(read("Personnes détenues ou sous main de justice")).toHaveLength(1);
    expect(read("parents et voisins")).toEqual([["parents et voisins", "uncertain"]]);
    expect(read(" ")).toEqual([]);
  });

  it("of plans are uncertain outside the plan's years", () => {
    const label = "ADDICTIONS - La prise en charge et la prévention des addictions";
    expect(matchPlan(label, [2010])).toMatchObject({
      certainty: "certain",
      value: { plan: "fr-sante-addictions-2007" },
    });
    expect(matchPlan(label, [2019])).toMatchObject({
      certainty: "uncertain",
      value: { outside: [2007, 2011] },
    });
    const certainties = [2006, 2007, 2011, 2012].map((year) => {
      const found = matchPlan(label, [year]);
      return isRead(found) && [found.certainty, found.value.outside];
    });
    expect(certainties).toEqual([
      ["uncertain", [2007, 2011]],
      ["certain", undefined],
      ["certain", undefined],
      ["uncertain", [2007, 2011]],
    ]);
    expect(matchPlan(label, [2011, 2012])).toMatchObject({ certainty: "uncertain" });
    expect(matchPlan(label, [])).toMatchObject({ certainty: "certain" });
    expect(isRead(matchPlan("Plan inventé", [2019]))).toBe(false);
  });
});
