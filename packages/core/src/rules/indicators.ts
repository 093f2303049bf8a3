import { toPointer } from "../issue.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** An axis whose value is not well-formed is an axis all the same: its own issue says what is wrong with it. */
function* axes({ objects, faulty }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    if (entry.name !== "Observation") continue;
    const has = (name: string) => value[name] !== undefined || faulty.has(toPointer([...path, name]));
    if (has("territory") === has("group")) yield { path };
  }
}

/** Sums in millionths, so that 6 + 6 + 2.5 + 0.5 is 15 and 0.1 + 0.2 is 0.3. */
function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 1e6), 0) / 1e6;
}

/** Type of the axis of an observation: départements add up among themselves, not with regions. */
function axisOf(observation: Readonly<Record<string, unknown>>): string {
  return typeof observation.territory === "string" ? (observation.territory.split(":")[0] ?? "") : "group";
}

function* sums({ objects }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    const total = value.total ?? value.value;
    if (entry.name !== "Indicator" || typeof total !== "number" || !Array.isArray(value.breakdown)) continue;
    const observations = value.breakdown as readonly (Record<string, unknown> | undefined)[];
    if (!observations.every((item) => item && typeof item.value === "number")) continue;
    const axes = new Set(observations.map((item) => axisOf(item ?? {})));
    const found = sum(observations.map((item) => Number(item?.value)));
    if (axes.size === 1 && found !== sum([total])) {
      yield { path: [...path, "breakdown"], detail: { facts: { sum: found, total } } };
    }
  }
}

/** Rules about indicators and their breakdowns. */
export const indicatorRules: readonly Rule[] = [
  { code: "breakdown-axis", check: axes },
  { code: "breakdown-sum", check: sums },
];
