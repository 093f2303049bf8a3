import { describe, expect, it } from "vitest";
import { actionColumns, toRow } from "./columns.js";
import type { Action } from "./generated/types.js";

const record: Action = {
  type: "Action",
  key: "essai",
  identifiers: [{ scheme: "oscars", value: "61839" }],
  title: { de: "Versuch", fr: "Essai", en: "Trial" },
  summary: { de: "Nur auf Deutsch" },
  objectives: [
    { key: "a", text: { fr: "Réduire\nles risques" } },
    { key: "b", text: { fr: "Avec | une barre" } },
  ],
  themes: ["addictive-behaviours", "psychosocial-skills"],
  carrier: { key: "c", name: "Porteur", alternateNames: ["P|Q", "R"], parent: { key: "d", name: "Siège" } },
  partners: [
    { key: "p1", name: "Un" },
    { key: "p2", name: "Deux" },
  ],
  peopleReached: 128,
  coverage: { territories: ["departement:44", "region:52"] },
  period: { start: "2019", end: "2020~" },
  plans: [
    { key: "x", plan: "fr-sante-addictions-2007" },
    { key: "y", asPrinted: "Plan local" },
  ],
  outcomes: [{ key: "a1", category: "smoc:A1", stage: "planned" }],
  activities: [{ key: "sans-titre" }],
  evaluation: {
    indicators: [
      { key: "i", name: { fr: "Séances" }, value: 2.5, unit: "séances" },
      { key: "j", name: { fr: "Satisfaction" } },
    ],
  },
  contact: { personal: false },
};

describe("the flat table of actions", () => {
  const row = toRow(record);

  it("has one column per name, the key among them", () => {
    const names = actionColumns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true);
    expect(actionColumns.filter(({ required }) => required).map(({ name }) => name)).toEqual([
      "key",
      "title",
    ]);
    expect(Object.keys(row)).toEqual(names);
  });

  it.each([
    ["key", "essai"],
    ["identifiers", "oscars:61839"],
    ["title", "Essai"],
    ["title_en", "Trial"],
    ["summary", "Nur auf Deutsch"],
    ["objectives", "Réduire les risques | Avec \\| une barre"],
    ["themes", "addictive-behaviours|psychosocial-skills"],
    ["carrier_name", "Porteur"],
    ["carrier_alternate_names", "P\\|Q|R"],
    ["carrier_parent", "Siège"],
    ["partners", "Un | Deux"],
    ["people_reached", 128],
    ["coverage_territories", "departement:44|region:52"],
    ["period_start", "2019"],
    ["period_end", "2020~"],
    ["plans", "fr-sante-addictions-2007 | Plan local"],
    ["outcomes", "smoc:A1"],
    ["activities", "sans-titre"],
    ["evaluation_indicators", "Séances: 2.5 séances | Satisfaction"],
    ["contact_personal", false],
    ["edition", null],
  ])("%s", (name, value) => {
    expect(row[name]).toBe(value);
  });

  it("leaves out the proofs", () => {
    expect(Object.keys(row).filter((name) => name.startsWith("evidence"))).toEqual([]);
  });
});
