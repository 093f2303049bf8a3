import type { Fields } from "../fields.js";
import { toPointer } from "../issue.js";
import { surveyed } from "../survey/survey.js";
import { type Finding, objectRule, type Rule, type RuleContext } from "./rule.js";

/** True when an observation has a territory or a group, and not both. */
function hasOneAxis(observation: Fields, isFaulty: (name: string) => boolean = () => false): boolean {
  // An axis whose value is not well-formed is an axis all the same: its own issue says what is wrong with it.
  const has = (name: string) => observation[name] !== undefined || isFaulty(name);
  return has("territory") !== has("group");
}

function* axes({ objectsOf, faulty }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Observation"))
    if (!hasOneAxis(value, (name) => faulty.has(toPointer([...path, name])))) yield { path };
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
  const parts = sum(observations.map((item) => Number(item?.value)));
  if (parts === sum([total])) return undefined;
  const axes = new Set(observations.map((item) => axisOf(item ?? {})));
  return axes.size === 1 ? { sum: parts, total } : undefined;
}

/** Rules about indicators and their breakdowns. */
export const indicatorRules = [
  {
    code: "breakdown-axis",
    check: axes,
    mayFind: (survey) => !surveyed(survey, "Observation").every((observation) => hasOneAxis(observation)),
  },
  objectRule("breakdown-sum", {
    of: "Indicator",
    isFault: (indicator) => wrongSum(indicator) !== undefined,
    finding: ({ value, path }) => ({
      path: [...path, "breakdown"],
      detail: { facts: { ...wrongSum(value) } },
    }),
  }),
] as const satisfies readonly Rule[];
