import { createHash } from "node:crypto";
import { compareCodePoints } from "@openhpa/core";
import { type CorpusFacts, keyOf, organisation } from "./corpus-facts.js";
import { practice, statements } from "./corpus-texts.js";

const statement = ({ draws }: CorpusFacts, salt: number) => ({
  fr: statements[draws.draw(salt, statements.length)] as string,
});
const sentence = ({ draws }: CorpusFacts, salt: number) => ({
  fr: practice[draws.draw(salt, practice.length)] as string,
});

/** What the record is, and its place among the others. */
export function identity(facts: CorpusFacts) {
  const { index, draws, edition, year, isProgramme, programme, title } = facts;
  return {
    type: "Action",
    key: keyOf(index),
    title: { fr: title },
    summary: { fr: `${title} : ${practice[draws.draw(9, practice.length)]}` },
    language: "fr",
    kind: isProgramme ? "programme" : "action",
    edition: String(year),
    status: "completed",
    ...(isProgramme ? {} : { isPartOf: [{ key: "programme", record: keyOf(programme) }] }),
    ...(edition === 0 ? {} : { precededBy: [{ key: "edition-precedente", record: keyOf(index - 1) }] }),
    context: sentence(facts, 10),
  };
}

/** A general objective with an operational one below it. */
export function objectives(facts: CorpusFacts) {
  return {
    objectives: [
      {
        key: "objectif-general",
        kind: "general",
        text: statement(facts, 11),
        objectives: [{ key: "objectif-operationnel", kind: "operational", text: statement(facts, 12) }],
      },
    ],
  };
}

/** What the action is about and what is done. */
export function work(facts: CorpusFacts) {
  const { draws, lists, departement } = facts;
  const { draw, some } = draws;
  return {
    themes: some(lists.themes, 13, 2),
    substances: draw(14, 2) === 0 ? [] : some(lists.substances, 15, 2),
    actionTypes: some(lists.actionTypes, 16, 2),
    psychosocialSkills: draw(17, 4) === 0 ? some(lists.skills, 18, 2) : [],
    sdgs: draw(19, 6) === 0 ? some(lists.sdgs, 20, 1) : [],
    activities: [
      {
        key: "seances",
        title: { fr: "Séances de groupe" },
        description: sentence(facts, 21),
        places: [{ key: "lieu", name: `Site ${draw(22, 900)}`, territory: departement }],
      },
    ],
    frequency: draw(23, 3) === 0 ? "one-off" : "recurring",
  };
}

function funders({ draws, year }: CorpusFacts) {
  return [
    {
      key: "financement",
      funder: { key: "financeur", name: "Agence régionale de santé" },
      amount: 1000 * (1 + draws.draw(25, 40)),
      currency: "EUR",
      year: String(year),
    },
  ];
}

/** Who carries the action, with whom, and who pays. */
export function organisations(facts: CorpusFacts) {
  const { draws, lists, carrierNumber } = facts;
  const { draw, some } = draws;
  const partnerNumbers = new Set([draw(60, 400), draw(61, 400), draw(62, 60)]);
  partnerNumbers.delete(carrierNumber);
  const partners = [...partnerNumbers].map((number) => ({
    ...organisation(number),
    roles: some(lists.roles, 63 + number, 2),
  }));
  return {
    carrier: organisation(carrierNumber),
    partners,
    ...(draw(24, 3) === 0 ? { funders: funders(facts) } : {}),
  };
}

/** For whom, where and when; the plan that the action answers. */
export function reach({ draws, lists, year, departements, region, hasIndicator, sum }: CorpusFacts) {
  const { some, one } = draws;
  const plan = one(lists.plans, 8);
  return {
    audiences: [
      {
        key: "beneficiaires",
        lifeStages: some(lists.lifeStages, 26, 2),
        situations: some(lists.situations, 27, 1),
        roles: ["beneficiary"],
        level: "final",
      },
    ],
    ...(hasIndicator ? { peopleReached: sum } : {}),
    coverage: {
      territories: [...departements, ...(region === undefined ? [] : [region])].sort(compareCodePoints),
      level: "departmental",
    },
    settings: some(lists.settings, 28, 2),
    period: { start: String(year), end: String(year) },
    plans: [{ key: "plan", asPrinted: `Plan ${plan}`, plan, certainty: "certain" }],
  };
}

/** A pathway from a measure to health. */
export function outcomes({ draws, isMeasured, hasIndicator }: CorpusFacts) {
  const { draw, one } = draws;
  return {
    outcomes: [
      {
        key: "mesure",
        category: `smoc:${one(["A1", "A2", "A3", "A4"], 29)}`,
        stage: "planned",
        leadsTo: ["facteur"],
      },
      {
        key: "facteur",
        category: `smoc:${one(["B1", "B2", "B3", "B4"], 30)}`,
        stage: "claimed",
        leadsTo: ["determinant"],
      },
      {
        key: "determinant",
        category: `smoc:${one(["C1", "C2", "C3"], 31)}`,
        stage: isMeasured ? "measured" : "claimed",
        ...(isMeasured && hasIndicator ? { indicators: ["participants"] } : {}),
        ...(draw(32, 2) === 0 ? { leadsTo: ["sante"] } : {}),
      },
      { key: "sante", category: "smoc:D", stage: "planned" },
    ],
  };
}

function participants({ departements, reached, sum }: CorpusFacts) {
  return {
    key: "participants",
    name: { fr: "Nombre de participants" },
    kind: "reach",
    unit: "personnes",
    value: sum,
    breakdown: departements.map((territory, at) => ({ territory, value: reached[at] as number })),
  };
}

/** What was measured and learnt. */
export function evaluation(facts: CorpusFacts) {
  const { isEvaluated, hasIndicator } = facts;
  return {
    ...(isEvaluated
      ? {
          evaluation: {
            status: "carried-out",
            ...(hasIndicator ? { indicators: [participants(facts)] } : {}),
            strengths: [{ key: "point-fort", text: statement(facts, 33) }],
          },
        }
      : {}),
    experience: {
      levers: [{ key: "levier", text: sentence(facts, 34) }],
      obstacles: [{ key: "frein", text: statement(facts, 35) }],
    },
  };
}

/** Where the record comes from, what it does not say, and its rights. */
export function provenance({ index, draws, lists, year, isEvaluated }: CorpusFacts) {
  const { draw, one } = draws;
  const fiche = {
    key: "fiche",
    title: { fr: `Fiche ${index}` },
    publisher: draw(36, 2) === 0 ? "OSCARS" : "Fédération Addiction",
    licence: "unknown",
    sha256: createHash("sha256").update(keyOf(index)).digest("hex"),
  };
  const unevaluated = { path: "/evaluation", reason: one(lists.missingReasons, 37), source: "fiche" };
  return {
    sources: [fiche],
    missing: isEvaluated ? [] : [unevaluated],
    rights: { licence: "lov2", holder: "OpenHPA" },
    created: `${year + 1}-03-01`,
    modified: `${year + 1}-0${1 + draw(38, 9)}-15`,
  };
}
