import type { Action, Indicator } from "@openhpa/core";
import { mixed } from "../mixed.js";

/** How the people of an action are told. The names are what an answer that counts wrongly gets wrong. */
export const reachForms = [
  "people-reached",
  "one-indicator",
  "of-whom",
  "of-whom-of-whom",
  "side-by-side",
  "unknown",
  "indicator-without-value",
  "people-and-parts",
] as const;

/** One way to tell people. */
export type ReachForm = (typeof reachForms)[number];

/** The form of a record. */
export function reachForm(index: number): ReachForm {
  return reachForms[mixed(index, 80) % reachForms.length] as ReachForm;
}

function reach(key: string, name: string, value?: number, subsetOf?: string): Indicator {
  return {
    key,
    name: { fr: name },
    kind: "reach",
    unit: "personnes",
    ...(value === undefined ? {} : { value }),
    ...(subsetOf === undefined ? {} : { subsetOf }),
  };
}

/** A total by two halves of a territory's places, so that a breakdown adds up to its value. */
function byGroup(indicator: Indicator, parts: readonly (readonly [string, number])[]): Indicator {
  return { ...indicator, breakdown: parts.map(([group, value]) => ({ group, value })) };
}

interface Told {
  readonly peopleReached?: number;
  readonly indicators?: readonly Indicator[];
}

function told(form: ReachForm, people: number, girls: number): Told {
  const pupils = reach("participants", "Élèves touchés", people);
  const ofWhom = reach("filles", "dont filles", girls, "participants");
  const forms: Readonly<Record<ReachForm, () => Told>> = {
    "people-reached": () => ({ peopleReached: people }),
    "one-indicator": () => ({ indicators: [pupils] }),
    "of-whom": () => ({
      indicators: [
        byGroup(pupils, [
          ["filles", girls],
          ["garçons", people - girls],
        ]),
        ofWhom,
      ],
    }),
    "of-whom-of-whom": () => ({
      indicators: [ofWhom, reach("internes", "dont internes", Math.floor(girls / 2), "filles"), pupils],
    }),
    "side-by-side": () => ({ indicators: [pupils, reach("parents", "Parents rencontrés", girls + 2)] }),
    unknown: () => ({}),
    "indicator-without-value": () => ({ indicators: [reach("participants", "Élèves touchés")] }),
    "people-and-parts": () => ({
      peopleReached: people + 5,
      indicators: [pupils, reach("professionnels", "Professionnels formés", 5)],
    }),
  };
  return forms[form]();
}

/** Sessions and leaflets: larger numbers than people, which no count of people may take in. */
function volumes(index: number): readonly Indicator[] {
  const sessions = 2 + (mixed(index, 82) % 20);
  return [
    {
      key: "seances-tenues",
      name: { fr: "Séances tenues" },
      kind: "activity-volume",
      unit: "séances",
      value: sessions + 0.5,
      breakdown: [
        { group: "en ligne", value: 0.5 },
        { group: "sur place", value: sessions },
      ],
    },
    { key: "depliants", name: { fr: "Dépliants remis" }, kind: "output", unit: "dépliants", value: 5000 },
  ];
}

/** The people of a record in one of the forms, with numbers that count other things beside them. */
export function reachOf(action: Action, index: number): Partial<Action> {
  const people = 20 + (mixed(index, 81) % 300);
  const { peopleReached, indicators = [] } = told(reachForm(index), people, Math.floor(people / 2));
  const all = [...indicators, ...(index % 3 === 0 ? volumes(index) : [])];
  const { indicators: _, ...evaluation } = action.evaluation ?? { status: "carried-out" as const };
  return {
    peopleReached,
    evaluation: all.length === 0 ? action.evaluation && evaluation : { ...evaluation, indicators: all },
  };
}
