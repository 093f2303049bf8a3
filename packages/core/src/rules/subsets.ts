import type { Visit } from "../address.js";
import type { Fields } from "../fields.js";
import type { Indicator } from "../generated/types.js";
import { type Bilingual, toPointer } from "../issue.js";
import { type UnrelatedReach, unrelatedReaches } from "../reach.js";
import { surveyed } from "../survey/survey.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** How an indicator stands to what it is a subset of, by way of others or not. */
interface Standing {
  /** True of an indicator that is a subset of itself. */
  readonly isCircular: boolean;
  /** The smallest value of those that it is a subset of; infinite where none has one. */
  readonly smallest: number;
}

const free: Standing = { isCircular: false, smallest: Number.POSITIVE_INFINITY };
const numberOf = (indicator: Fields | undefined) =>
  typeof indicator?.value === "number" ? indicator.value : Number.POSITIVE_INFINITY;

/** The indicators that are subsets, each with its standing; every one is looked at once, however long the chains are. */
function standings(indicators: readonly Fields[]): ReadonlyMap<Fields, Standing> {
  const found = new Map<Fields, Standing>();
  if (!indicators.some(({ subsetOf }) => subsetOf !== undefined)) return found;
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]));
  const wholeOf = ({ subsetOf }: Fields) => (subsetOf === undefined ? undefined : byKey.get(subsetOf));
  for (const start of indicators) {
    const chain = new Set<Fields>();
    let next: Fields | undefined = start;
    while (next && !found.has(next) && !chain.has(next)) {
      chain.add(next);
      next = wholeOf(next);
    }
    const way = [...chain];
    const circle = next && chain.has(next) ? way.splice(way.indexOf(next)) : [];
    const least = circle.reduce((smallest, item) => Math.min(smallest, numberOf(item)), free.smallest);
    for (const item of circle) found.set(item, { isCircular: true, smallest: least });
    for (const item of way.reverse()) {
      const whole = wholeOf(item);
      const { smallest } = (whole && found.get(whole)) ?? free;
      found.set(item, { isCircular: false, smallest: Math.min(smallest, numberOf(whole)) });
    }
  }
  return found;
}

/** A rule about subsets one by one. */
function subsetRule(
  isFault: (indicator: Fields, standing: Standing) => boolean,
  finding: (visit: Visit, standing: Standing) => Finding,
): Pick<Rule, "check" | "mayFind"> {
  return {
    *check({ objectsOf }) {
      const visits = objectsOf("Indicator");
      const found = standings(visits.map(({ value }) => value));
      for (const visit of visits) {
        const standing = found.get(visit.value);
        if (standing && isFault(visit.value, standing)) yield finding(visit, standing);
      }
    },
    mayFind: (survey) =>
      [...standings(surveyed(survey, "Indicator"))].some(([indicator, standing]) =>
        isFault(indicator, standing),
      ),
  };
}

/** The reach indicators of an evaluation of which none says how it relates to the others; none where there are not two. */
function strangers(
  indicators: readonly unknown[] = [],
  isFaulty: (index: number) => boolean = () => false,
): readonly UnrelatedReach[] {
  const sound = indicators.filter((indicator, index) => indicator !== undefined && !isFaulty(index));
  const unrelated = unrelatedReaches(sound as readonly Indicator[]);
  return unrelated.length > 1 ? unrelated : [];
}

/** The keys of the indicators, with what their names say of them already. */
function namedKeys(unrelated: readonly UnrelatedReach[]): Bilingual {
  const list = (words: (whole: string) => string) =>
    unrelated
      .map(({ indicator, partOf }) =>
        partOf === undefined ? indicator.key : `${indicator.key} – ${words(partOf)}`,
      )
      .join(", ");
  return {
    fr: list((whole) => `d'après son nom, une partie de « ${whole} »`),
    en: list((whole) => `by its name a part of “${whole}”`),
  };
}

function* unrelated({ objectsOf, faulty }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Evaluation")) {
    const at = [...path, "indicators"];
    // A relation that is not well-formed is a relation all the same: its own issue says what is wrong with it.
    const isFaulty = (index: number) => faulty.has(toPointer([...at, index, "subsetOf"]));
    const found = strangers(value.indicators as readonly unknown[] | undefined, isFaulty);
    if (found.length > 0) yield { path: at, detail: () => ({ facts: { keys: namedKeys(found) } }) };
  }
}

/** Rules about indicators that count the same people. */
export const subsetRules = [
  {
    code: "subset-cycle",
    ...subsetRule(
      (_, { isCircular }) => isCircular,
      ({ value, path }) => ({ path: [...path, "subsetOf"], detail: { received: value.subsetOf } }),
    ),
  },
  {
    code: "subset-larger",
    ...subsetRule(
      ({ value }, { smallest }) => typeof value === "number" && value > smallest,
      ({ value, path }, { smallest }) => ({
        path: [...path, "value"],
        detail: { facts: { part: Number(value.value), whole: smallest } },
      }),
    ),
  },
  {
    code: "unrelated-reach",
    check: unrelated,
    mayFind: (survey) =>
      surveyed(survey, "Evaluation").some(
        ({ indicators }) => strangers(indicators as readonly unknown[] | undefined).length > 0,
      ),
  },
] as const satisfies readonly Rule[];
