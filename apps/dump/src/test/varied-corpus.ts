import type { Action } from "@openhpa/core";
import { frozenAction } from "@openhpa/testkit";

/** Communes of the départements 44 and 49: Nantes, Rezé (same inter-municipality), Saint-Nazaire (same département), Angers (same region). */
const communes = ["44109", "44143", "44184", "49007"] as const;
const conditions = ["convention", "partnership-charter", "cpom"] as const;

type Additions = Partial<Action>;

function agreements(index: number): Additions {
  if (index % 3 === 2) return {};
  if (index % 3 === 1) return { agreement: { exists: false } };
  const kind = conditions[Math.floor(index / 3) % conditions.length] as (typeof conditions)[number];
  return {
    agreement: {
      exists: true,
      ...(index % 2 === 0 ? { kind, signed: "2019-11", effectiveFrom: "2019-01-01" } : {}),
    },
  };
}

function funding(index: number): Additions {
  const name = ["ARS", "Conseil départemental", "Assurance maladie"][index % 3] as string;
  if (index % 4 === 3) return { funders: [{ key: "fonds", asPrinted: "fonds propres" }] };
  return {
    funders: [
      {
        key: "fonds",
        funder: { key: "financeur", name },
        ...(index % 2 === 0 ? { programme: "Fonds addictions" } : {}),
        ...(index % 5 === 0
          ? {}
          : { amount: 1000 * (index % 7) + 0.5, currency: index % 6 === 0 ? "CHF" : "EUR" }),
      },
      { key: "autre-fonds", funder: { key: "autre-financeur", name: "ARS" }, programme: "Fonds addictions" },
    ],
  };
}

function places(action: Action, index: number): Additions {
  const code = communes[Math.floor(index / 10) % communes.length] as string;
  if (index % 10 === 0) return { coverage: { territories: [`commune:${code}`], level: "municipal" } };
  if (index % 10 !== 1) return {};
  const [activity] = action.activities ?? [];
  if (!activity) return {};
  return {
    activities: [
      {
        ...activity,
        places: [
          {
            key: "maison-d-arret",
            name: "Maison d'arrêt",
            territory: `commune:${code}`,
            settings: ["prison"],
          },
        ],
        audiences: [
          { key: "agents", roles: ["professional"], lifeStages: ["adults"], situations: ["precarious"] },
        ],
        period: { start: "2020-05~", end: "2020-06", asPrinted: "mai et juin 2020" },
      },
    ],
  };
}

function parts(index: number): Additions {
  if (index % 15 !== 4) return {};
  return {
    hasPart: [
      {
        key: "axe-1",
        kind: "axis",
        title: { fr: "Premier axe" },
        settings: ["workplace"],
        objectives: [{ key: "but-de-l-axe", text: { fr: "Former les équipes" } }],
        steps: [{ key: "etape", title: { fr: "Lancement" }, period: { start: "2021?", end: "2021" } }],
      },
      { key: "axe-2", kind: "working-group", title: { en: "Second axis" } },
    ],
  };
}

/** Longer chains, subcategories and jumps. */
function outcomes(action: Action, index: number): Additions {
  const given = action.outcomes ?? [];
  if (index % 12 === 5)
    return {
      outcomes: [
        { key: "offre", category: "smoc:A1", stage: "planned", leadsTo: ["notoriete"] },
        { key: "notoriete", category: "smoc:B1-1", stage: "claimed", leadsTo: ["acces"] },
        { key: "acces", category: "smoc:B1-2", stage: "claimed", leadsTo: ["milieu"] },
        { key: "milieu", category: "smoc:C1", stage: "claimed", leadsTo: ["lien"] },
        { key: "lien", category: "smoc:C2", stage: "claimed", leadsTo: ["vie"] },
        { key: "vie", category: "smoc:D", stage: "planned" },
      ],
    };
  if (index % 12 !== 7) return {};
  return {
    outcomes: given.map((item) => (item.key === "mesure" ? { ...item, leadsTo: ["determinant"] } : item)),
  };
}

/** A second indicator whose breakdown does not add up, one with a reference total, an evaluation that is not carried out. */
function evaluation(action: Action, index: number): Additions {
  if (index % 11 === 3) return { evaluation: { status: index % 2 === 0 ? "planned" : "none" } };
  const given = action.evaluation;
  if (!given?.indicators || index % 3 !== 0) return {};
  const [territory = "departement:44"] = action.coverage?.territories ?? [];
  const sessions = {
    key: "seances-tenues",
    name: { fr: "Séances tenues" },
    kind: "activity-volume" as const,
    unit: "séances",
    breakdown: [
      { territory, value: 2.5 },
      { group: "en ligne", value: 3 },
    ],
    ...(index % 2 === 0 ? { value: 8 } : { value: 4, total: 2.5 }),
  };
  return {
    evaluation: { ...given, indicators: [...given.indicators, sessions] },
    ...(index % 9 === 0 && action.peopleReached !== undefined
      ? { peopleReached: action.peopleReached + 1 }
      : {}),
  };
}

function programmes(index: number): Additions {
  if (index % 8 !== 2) return {};
  return {
    programmes: [
      {
        key: "praps",
        number: "1",
        label: { fr: "Accès aux soins des plus démunis" },
        region: index % 16 === 2 ? "region:52" : "region:32",
        objectives: [
          { key: "objectif-1", number: "1", label: { fr: "Aller vers" } },
          { key: "objectif-2", number: "2", label: { fr: "Former" } },
        ],
      },
    ],
  };
}

/** An outcome, a field of one and a link between two, as passages of the source say them. */
function outcomeEvidence({ outcomes = [] }: Action, index: number): Action["evidence"] {
  if (index % 4 !== 1 || !outcomes.some(({ key }) => key === "determinant")) return [];
  const passage = (path: string, start: number, quote: string) => ({
    ...{ path, source: "fiche", start, end: start + quote.length, quote },
    method: "manual" as const,
    certainty: "certain" as const,
  });
  return [
    passage("/outcomes/mesure", 20, "des séances sont proposées"),
    passage("/outcomes/facteur/category", 60, "les jeunes connaissent les risques"),
    passage("/outcomes/facteur/leadsTo/determinant", 95, "ce qui change leurs habitudes"),
    { ...passage("/outcomes/determinant", 130, "sans citation"), quote: undefined },
  ].map(({ quote, ...rest }) => (quote === undefined ? rest : { ...rest, quote }));
}

/** Parts beside their whole, counts that stand side by side, and numbers that nobody knows. */
function reach({ evaluation: given, peopleReached, coverage }: Action, index: number): Additions {
  if (!given?.indicators || peopleReached === undefined) return {};
  const [territory = "departement:44"] = coverage?.territories ?? [];
  const count = (key: string, name: string, value: number) => ({
    ...{ key, name: { fr: name }, kind: "reach" as const, unit: "personnes", value },
    breakdown: [{ territory, value }],
  });
  const girls = { ...count("dont-filles", "dont filles", 3), subsetOf: "participants" };
  const withGirls = { ...given, indicators: [...given.indicators, girls] };
  const withParents = {
    ...given,
    indicators: [...given.indicators, count("parents", "Parents rencontrés", 5)],
  };
  return [
    {},
    { evaluation: withGirls },
    { evaluation: withGirls, peopleReached: undefined },
    { evaluation: withParents },
    { evaluation: withParents, peopleReached: undefined },
  ][index % 5] as Additions;
}

/** Organisations with a number of the register (made up, with right check digits), Swiss cantons, a cost that is known, audiences of one band. */
function compared(action: Action, index: number): Additions {
  const [group] = action.audiences ?? [];
  const numbers = ["732829320", "100000009"] as const;
  const siren = numbers[index % 2] as string;
  return {
    ...(index % 4 === 1 && action.carrier
      ? {
          carrier: {
            ...action.carrier,
            name: index % 8 === 1 ? "Association Exemple" : "Assoc. Exemple",
            identifiers: [{ scheme: "siren" as const, value: siren }],
          },
        }
      : {}),
    ...(index % 9 === 4
      ? { coverage: { territories: [index % 18 === 4 ? "canton:GE" : "canton:VD"], level: "cantonal" } }
      : {}),
    ...(index % 7 === 5
      ? {
          funders: [
            { key: "fonds", funder: { key: "financeur", name: "ARS" }, amount: 1250.5, currency: "EUR" },
            { key: "don", asPrinted: "don", amount: 99, currency: "EUR" },
          ],
        }
      : {}),
    ...(index % 6 === 2 && group
      ? {
          audiences: [
            {
              ...group,
              lifeStages: ["adults"],
              situations: index % 12 === 2 ? ["pregnant"] : ["precarious"],
            },
          ],
        }
      : {}),
    ...(index % 10 === 7 ? { context: { fr: "Les Jeunes du quartier demandent un lieu." } } : {}),
  } as Additions;
}

/** What is said about the record: passages, contradictions, withdrawal. */
function about(action: Action, index: number): Additions {
  return {
    evidence: [
      {
        path: "/title",
        source: "fiche",
        start: 0,
        end: 5,
        quote: "Fiche",
        method: "label-match",
        certainty: "certain",
      },
      {
        path: "/period/start",
        source: "fiche",
        start: 10,
        end: 14,
        method: "pattern",
        ...(index % 20 === 6 ? { certainty: "conflicting", quote: "2019" } : {}),
      },
      ...(outcomeEvidence(action, index) ?? []),
    ],
    ...(index % 20 === 9 ? { observation: { fr: `Action reconduite, fiche ${index}.` } } : {}),
    ...(index % 50 === 8 ? { withdrawn: "2026-02-03" } : {}),
    ...(index % 100 === 8 ? { replacedBy: frozenAction(index + 1).key } : {}),
    ...(index % 13 === 0 ? { status: "ongoing" } : {}),
    ...(index % 17 === 0 && action.plans
      ? { plans: [{ key: "plan", asPrinted: "Plan santé", certainty: "uncertain" }] }
      : {}),
  } as Additions;
}

/** A made-up valid action of the test kit with what the questions ask about and the test kit leaves out. */
function variedAction(index: number): Action {
  const base = frozenAction(index);
  const evaluated = { ...base, ...evaluation(base, index) };
  const counted = { ...evaluated, ...reach(evaluated, index) };
  const settled = { ...counted, ...outcomes(base, index), ...places(base, index) };
  const action = {
    ...settled,
    ...agreements(index),
    ...funding(index),
    ...parts(index),
    ...programmes(index),
    ...compared(settled, index),
  };
  const withAll = { ...action, ...about(settled, index) };
  const hasIndicators = (withAll.evaluation?.indicators ?? []).length > 0;
  const varied = {
    ...withAll,
    ...(withAll.outcomes && !hasIndicators
      ? { outcomes: withAll.outcomes.map(({ indicators: _, ...outcome }) => outcome) }
      : {}),
    // A decade and an open beginning are no year.
    ...(index % 30 === 11
      ? { edition: undefined, period: { start: index % 60 === 11 ? "../2021" : "202X" } }
      : {}),
    // A text in English only must not make the row of an action disappear.
    ...(index % 60 === 14 ? { title: { en: `Untranslated action ${index}` } } : {}),
  };
  return Object.fromEntries(
    Object.entries(varied).filter(([, value]) => value !== undefined),
  ) as unknown as Action;
}

/** The first made-up actions with what the questions ask about. */
export function variedRecords(count: number): readonly Action[] {
  return Array.from({ length: count }, (_, index) => variedAction(index));
}
