import { codeList } from "@openhpa/vocabularies/codes";
import type { Fields } from "../fields.js";
import type { IssueCode } from "../issue.js";
import { surveyed } from "../survey/survey.js";
import type { Rule } from "./rule.js";

const { codes, prefix } = codeList("smoc");

/** Level of an outcome's category, A to D, which its notation begins with; none for what is not a code of the model. */
const levels: ReadonlyMap<unknown, string> = new Map(
  Array.from(codes, (code) => [code, code.charAt(prefix.length)]),
);

/** An arrow of the pathway between two outcomes whose levels are known. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  /** Positions of the outcome and of the arrow among its `leadsTo`. */
  readonly outcome: number;
  readonly index: number;
  readonly categories: readonly [from: unknown, to: unknown];
}

/** The arrows between the outcomes of a record. */
function arrowsOf(outcomes: readonly Fields[]): readonly Arrow[] {
  if (!outcomes.some(({ leadsTo }) => leadsTo !== undefined)) return [];
  const categories = new Map(outcomes.map(({ key, category }) => [key, category]));
  const arrows: Arrow[] = [];
  for (const [outcome, { category, leadsTo }] of outcomes.entries()) {
    const from = levels.get(category);
    if (from === undefined || !Array.isArray(leadsTo)) continue;
    for (let index = 0; index < leadsTo.length; index++) {
      const aim = categories.get(leadsTo[index]);
      const to = levels.get(aim);
      if (to !== undefined) arrows.push({ from, to, outcome, index, categories: [category, aim] });
    }
  }
  return arrows;
}

const steps = ({ from, to }: Arrow) => to.charCodeAt(0) - from.charCodeAt(0);

/** Over a level: A to C, A to D, B to D. */
const isJump = (arrow: Arrow) => steps(arrow) > 1;

/** Backwards is towards A; measures (A) do not lead to measures, and nothing follows D. */
const isBackwards = (arrow: Arrow) =>
  steps(arrow) < 0 || (steps(arrow) === 0 && (arrow.from === "A" || arrow.from === "D"));

/** A rule about the arrows of the pathway, one by one. */
function arrowRule<const C extends IssueCode>(code: C, isFault: (arrow: Arrow) => boolean): Rule<C> {
  return {
    code,
    *check({ objectsOf }) {
      const outcomes = objectsOf("Outcome");
      for (const arrow of arrowsOf(outcomes.map(({ value }) => value))) {
        const visit = outcomes[arrow.outcome];
        if (!visit || !isFault(arrow)) continue;
        const [from, to] = arrow.categories;
        const received = (visit.value.leadsTo as readonly unknown[])[arrow.index];
        const detail = { received, facts: { from: String(from), to: String(to) } };
        yield { path: [...visit.path, "leadsTo", arrow.index], detail };
      }
    },
    mayFind: (survey) => arrowsOf(surveyed(survey, "Outcome")).some(isFault),
  };
}

/** Rules about the pathway through the Swiss model (edges A→B, B→B, B→C, C→C, C→D). */
export const outcomeRules = [
  arrowRule("outcome-pathway-jump", isJump),
  arrowRule("outcome-pathway-backwards", isBackwards),
] as const satisfies readonly Rule[];
