import { smoc } from "@openhpa/vocabularies";
import { type Survey, surveyed } from "../survey/survey.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

/** Level of an outcome's category, A to D, by the category; none for what is not a code of the model. */
const levels: ReadonlyMap<unknown, string | undefined> = new Map(
  [...smoc.concepts.values()].map((concept) => [`${smoc.prefix}${concept.notation}`, concept.smoc?.level]),
);

/** Steps along A→B→C→D from one outcome to another, for every pathway edge of the record. */
function* edges({ objectsOf }: RuleContext) {
  const outcomes = objectsOf("Outcome");
  const categories = new Map(outcomes.map(({ value }) => [value.key, value.category]));
  for (const { value, path } of outcomes) {
    if (!Array.isArray(value.leadsTo)) continue;
    for (const [index, target] of value.leadsTo.entries()) {
      const from = levels.get(value.category);
      const to = levels.get(categories.get(target));
      if (!from || !to) continue;
      const facts = { from: String(value.category), to: String(categories.get(target)) };
      yield {
        steps: to.charCodeAt(0) - from.charCodeAt(0),
        from,
        path: [...path, "leadsTo", index],
        detail: { received: target, facts },
      };
    }
  }
}

function* jumps(context: RuleContext): Generator<Finding> {
  for (const { steps, path, detail } of edges(context)) if (steps > 1) yield { path, detail };
}

/** Backwards is towards A; measures (A) do not lead to measures, and nothing follows D. */
function* backwards(context: RuleContext): Generator<Finding> {
  for (const { steps, from, path, detail } of edges(context)) {
    if (steps < 0 || (steps === 0 && (from === "A" || from === "D"))) yield { path, detail };
  }
}

/** True when an arrow leads anywhere but from one level to the next, or from B or C to itself. */
function mayStray(survey: Survey): boolean {
  const outcomes = surveyed(survey, "Outcome");
  if (!outcomes.some(({ leadsTo }) => leadsTo !== undefined)) return false;
  const categories = new Map(outcomes.map(({ key, category }) => [key, category]));
  return outcomes.some(({ category, leadsTo = [] }) => {
    const from = levels.get(category);
    return (leadsTo as readonly unknown[]).some((target) => {
      const to = levels.get(categories.get(target));
      return from !== undefined && to !== undefined && !plainSteps.has(from + to);
    });
  });
}

const plainSteps = new Set(["AB", "BB", "BC", "CC", "CD"]);

/** Rules about the pathway through the Swiss model (edges A→B, B→B, B→C, C→C, C→D). */
export const outcomeRules: readonly Rule[] = [
  { code: "outcome-pathway-jump", check: jumps, mayFind: mayStray },
  { code: "outcome-pathway-backwards", check: backwards, mayFind: mayStray },
];
