import type { Fields } from "../fields.js";
import { toPointer } from "../issue.js";
import { surveyed } from "../survey/survey.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** An axis whose value is not well-formed is an axis all the same: its own issue says what is wrong with it. */
function* axes({ objectsOf, faulty }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Observation")) {
    const has = (name: string) => value[name] !== undefined || faulty.has(toPointer([...path, name]));
    if (has("territory") === has("group")) yield { path };
  }
}

/** Sums in millionths, so that 6 + 6 + 2.5 + 0.5 is 15 and 0.1 + 0.2 is 0.3. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 1e6), 0) / 1e6;
}

/** Type of the axis of an observation: départements add up among themselves, not with regions. */
function axisOf(observation: Fields): string {
  return typeof observation.territory === "string" ? (observation.territory.split(":")[0] ?? "") : "group";
}

/** The sum and the total of an indicator whose breakdown has one axis and does not add up. */
function wrongSum(indicator: Fields): { readonly sum: number; readonly total: number } | undefined {
  const total = indicator.total ?? indicator.value;
  if (typeof total !== "number" || !Array.isArray(indicator.breakdown)) return undefined;
  const observations = indicator.breakdown as readonly (Fields | undefined)[];
  if (!observations.every((item) => item && typeof item.value === "number")) return undefined;
  const found = sum(observations.map((item) => Number(item?.value)));
  if (found === sum([total])) return undefined;
  const axes = new Set(observations.map((item) => axisOf(item ?? {})));
  return axes.size === 1 ? { sum: found, total } : undefined;
}

function* sums({ objectsOf }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Indicator")) {
    const facts = wrongSum(value);
    if (facts) yield { path: [...path, "breakdown"], detail: { facts } };
  }
}

const hasOneAxis = ({ territory, group }: Fields) => (territory === undefined) !== (group === undefined);

/** Rules about indicators and their breakdowns. */
export const indicatorRules: readonly Rule[] = [
  {
    code: "breakdown-axis",
    check: axes,
    mayFind: (survey) => !surveyed(survey, "Observation").every(hasOneAxis),
  },
  {
    code: "breakdown-sum",
    check: sums,
    mayFind: (survey) => surveyed(survey, "Indicator").some((indicator) => wrongSum(indicator) !== undefined),
  },
];
