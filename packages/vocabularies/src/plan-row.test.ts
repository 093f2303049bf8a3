import { expect, test } from "vitest";
import { planEntries, planRows } from "./plan-row.js";
import { smocFocalPoints, smocFocalPointsOf, smocGrid, smocLevels } from "./smoc-grid.js";

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
  [
    { country: "CH", kind: "strategy" },
    "Stratégie (Suisse) sur le thème « tabac », portée par : Ministère.",
    "Strategy (Switzerland)",
  ],
  [{ issuer: undefined }, "Plan (France) sur le thème « tabac ».", 'Plan (France) on the theme "tabac".'],
  [{ country: "EU", kind: "programme" }, "Programme (Union européenne)", "Programme (European Union)"],
  [
    { kind: "roadmap" },
    "Feuille de route (France) sur le thème « tabac », portée par : Ministère.",
    "Roadmap (France)",
  ],
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

// The grid of the Swiss outcome model (docs/sources/smoc.tsv has its codes, docs/sources/domain.md how it is drawn).
test("the Swiss grid has the levels as columns and the focal points as rows", () => {
  expect(
    smocGrid.map(({ focalPoint, cells }) => [
      focalPoint.id,
      cells.map(({ notation, level, span }) => `${notation}@${level.code}+${span}`).join(" "),
    ]),
  ).toEqual([
    ["services", "A1@A+1 B1@B+1 C1@C+1 D@D+4"],
    ["policy-organisations", "A2@A+1 B2@B+1 C2@C+2"],
    ["groups-communities", "A3@A+1 B3@B+1"],
    ["individuals", "A4@A+1 B4@B+1 C3@C+1"],
  ]);
  expect(smocLevels.map(({ code, role }) => `${code} ${role}`)).toEqual([
    "A measure",
    "B outcome",
    "C outcome",
    "D outcome",
  ]);
  expect(smocGrid.map(({ focalPoint }) => focalPoint)).toEqual(smocFocalPoints);
  expect(smocFocalPointsOf("C2").map(({ id }) => id)).toEqual(["policy-organisations", "groups-communities"]);
  expect(smocFocalPointsOf("D")).toEqual([]);
});
