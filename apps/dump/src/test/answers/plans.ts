import { schemes } from "@openhpa/vocabularies";
import {
  ABSENT,
  type Answer,
  counted,
  decimal,
  french,
  iriOf,
  label,
  orAbsent,
  yearOf,
} from "../answer-facts.js";

interface Plan {
  readonly notation: string;
  readonly predecessor?: string;
  readonly successor?: string;
  readonly startYear?: number | undefined;
  readonly endYear?: number | undefined;
}

const plans: ReadonlyMap<string, Plan> = new Map(
  [...schemes.plan.concepts.values()].map((concept) => [
    concept.notation,
    { notation: concept.notation, ...concept.plan },
  ]),
);

function yearsOf(notation: string | undefined): readonly [start: string, end: string] {
  const { startYear, endYear } = plans.get(notation ?? "") ?? {};
  return [decimal(startYear), decimal(endYear)];
}

/** The plan that is in force in a year, as far as its years are known. */
const inForce = (notation: string, year: string) => {
  const [start, end] = yearsOf(notation);
  return start !== ABSENT && end !== ABSENT && year >= start && year <= end;
};

/** Plans that a relation leads to in at most three steps. */
function steps(from: readonly string[], next: (notation: string) => readonly string[], left = 3): string[] {
  if (left === 0) return [];
  const reached = from.flatMap(next);
  return [...reached, ...steps(reached, next, left - 1)];
}

/** The plans beside one in its line, whichever of the two says so. */
const beside =
  (own: "predecessor" | "successor", theirs: "predecessor" | "successor") => (notation: string) =>
    [...plans.values()]
      .filter((other) => plans.get(notation)?.[own] === other.notation || other[theirs] === notation)
      .map((other) => other.notation);

const before = beside("predecessor", "successor");
const after = beside("successor", "predecessor");
const orNone = (notations: readonly string[]) => (notations.length === 0 ? [undefined] : notations);

export const planAnswers: Readonly<Record<string, Answer>> = {
  "plans-printed-and-resolved": {
    columns: [
      ...["titre", "annee", "libelle_imprime", "plan", "debut", "fin"],
      ...["certitude", "dans_les_annees", "action"],
    ],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.plans ?? []).map(({ asPrinted, plan, certainty }) => {
          const year = yearOf(action);
          const [start, end] = yearsOf(plan);
          const known = year !== ABSENT && start !== ABSENT && end !== ABSENT;
          const inside = known ? (year >= start && year <= end ? "oui" : "non") : "inconnu";
          const names = [orAbsent(asPrinted), label("plan", plan), start, end, label("certainty", certainty)];
          return [french(action.title), year, ...names, inside, iriOf(action)];
        }),
      ),
  },
  "plan-generations": {
    columns: ["plan", "debut", "fin", "precedent", "suivant", "actions"],
    rows: ({ actions }) =>
      counted(
        actions.flatMap(({ key, plans: tags = [] }) =>
          tags.flatMap(({ plan }) =>
            plan === undefined
              ? []
              : orNone(before(plan)).flatMap((older) =>
                  orNone(after(plan)).map((newer) => {
                    const names = [plan, older, newer].map((other) => label("plan", other));
                    return [[names[0], ...yearsOf(plan), ...names.slice(1)] as string[], key] as const;
                  }),
                ),
          ),
        ),
        actions,
      ),
  },
  "plans-out-of-years": {
    columns: ["annee", "plan", "debut", "fin", "en_vigueur", "titre", "action"],
    rows: ({ actions }) =>
      actions.flatMap((action) =>
        (action.plans ?? []).flatMap(({ plan }) => {
          const year = yearOf(action);
          const [start, end] = yearsOf(plan);
          if (plan === undefined || year === ABSENT) return [];
          if (!((start !== ABSENT && year < start) || (end !== ABSENT && year > end))) return [];
          const line = [...steps([plan], before), ...steps([plan], after)];
          const names = line.filter((other) => inForce(other, year)).map((other) => label("plan", other));
          const current = [...names].sort().at(-1) ?? "";
          const title = [french(action.title), iriOf(action)];
          return [[year, label("plan", plan), start, end, current, ...title]];
        }),
      ),
  },
};
