import { expect, test } from "vitest";
import { planEntries, planRows } from "./plan-row.js";
import { smocColumns, smocGrid, smocLevels } from "./smoc-grid.js";

const plan = { country: "FR", kind: "plan", issuer: "Ministère", theme: "tabac", status: "adopted" } as const;
const row = (facts: object, rest: object = {}) => ({
  prefLabel: { fr: "T" },
  verified: true,
  plan: { ...plan, ...facts },
  ...rest,
});
const read = (facts: object, rest: object = {}) => planEntries(planRows({ p: row(facts, rest) as never })).p;

test.each([
  [
    {},
    "Plan (France) sur le thème « tabac », porté par : Ministère.",
    'Plan (France) on the theme "tabac", issued by: Ministère.',
  ],
  [{ startYear: 2004 }, "Plan (France, depuis 2004)", "Plan (France, from 2004)"],
  [{ startYear: 2004, endYear: 2008 }, "Plan (France, 2004 à 2008)", "Plan (France, 2004 to 2008)"],
  [{ endYear: 2008 }, "Plan (France) sur", "Plan (France) on"],
  [{ country: "CH", kind: "strategy" }, "Stratégie (Suisse)", "Strategy (Switzerland)"],
  [{ country: "EU", kind: "programme" }, "Programme (Union européenne)", "Programme (European Union)"],
  [{ kind: "roadmap" }, "Feuille de route (France)", "Roadmap (France)"],
  [{ kind: "regional-health-project" }, "Projet régional (France)", "Regional project (France)"],
  [{ kind: "regional-programme" }, "Programme régional (France)", "Regional programme (France)"],
])("the facts %j say « %s »", (facts, fr, en) => {
  const { definition } = read(facts);
  expect(definition.fr.startsWith(fr)).toBe(true);
  expect(definition.en?.startsWith(en)).toBe(true);
});

test("a draft says that it remained one, an adopted plan does not", () => {
  const draft = read({ status: "draft" }).definition;
  expect(draft.fr.endsWith("Ministère. Texte resté à l'état de projet.")).toBe(true);
  expect(draft.en?.endsWith("Ministère. The text remained a draft.")).toBe(true);
  expect(read({}).definition.fr.endsWith("Ministère.")).toBe(true);
  expect(read({}).definition.en?.endsWith("Ministère.")).toBe(true);
});

test("the English title of a French or Swiss plan is our translation, that of a European one is its own", () => {
  expect(read({}).unverifiedLabels).toEqual(["en"]);
  expect(read({ country: "CH" }, { unverifiedLabels: ["de", "en"] }).unverifiedLabels).toEqual(["de", "en"]);
  expect(read({ country: "EU" }).unverifiedLabels).toBeUndefined();
  expect(read({ country: "EU" }, { unverifiedLabels: ["fr"] }).unverifiedLabels).toEqual(["fr"]);
});

test("tables follow one another", () => {
  const one = planRows({ a: row({}) as never, b: row({}) as never });
  expect(Object.keys(planEntries<string>(one, planRows({ c: row({}) as never })))).toEqual(["a", "b", "c"]);
});

// The grid of the Swiss outcome model (docs/sources/smoc.tsv has its codes; spans as in docs/sources/domain.md).
test("the Swiss grid is four boxes, four boxes, one two one, and one over all", () => {
  expect(
    smocGrid.map(({ level, cells }) => [
      level.code,
      level.role,
      cells.map(({ notation, column, span }) => `${notation}@${column}+${span}`).join(" "),
    ]),
  ).toEqual([
    ["A", "measure", "A1@1+1 A2@2+1 A3@3+1 A4@4+1"],
    ["B", "outcome", "B1@1+1 B2@2+1 B3@3+1 B4@4+1"],
    ["C", "outcome", "C1@1+1 C2@2+2 C3@4+1"],
    ["D", "outcome", "D@1+4"],
  ]);
  expect(smocLevels).toEqual(smocGrid.map(({ level }) => level));
  expect(smocColumns.map(({ id }) => id)).toEqual([
    "services",
    "policy-organisations",
    "groups-communities",
    "individuals",
  ]);
});
