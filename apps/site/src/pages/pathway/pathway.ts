import type { Outcome } from "@openhpa/core";
import { schemes, smocLevels } from "@openhpa/vocabularies";
import { conceptOf } from "../concepts.js";

/**
 * How a link stands to the levels of the Swiss model: to the next level or, among B and among C, on the same one (`step`); over a level
 * (`jump`); anywhere else (`back`).
 */
export type LinkKind = "step" | "jump" | "back";

/** A link between two outcomes, by their places in {@link Pathway.outcomes}. */
export interface PathwayLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
}

/** The outcomes that a record links to each other, and the links. */
export interface Pathway {
  readonly outcomes: readonly Outcome[];
  /** Level of each outcome: 0 for A to 3 for D. */
  readonly levels: readonly number[];
  /** Each once, in the order of the record. */
  readonly links: readonly PathwayLink[];
}

const last = smocLevels.length - 1;

/** Level of a category, 0 for A to 3 for D; a category that the model does not know stands last. */
function levelOf({ category }: Outcome): number {
  const code = conceptOf(schemes.smoc, category)?.smoc?.level;
  const level = smocLevels.findIndex((candidate) => candidate.code === code);
  return level < 0 ? last : level;
}

function kindOf(from: number, to: number, isSame: boolean): LinkKind {
  if (to > from + 1) return "jump";
  if (to === from + 1) return "step";
  return to === from && !isSame && from > 0 && from < last ? "step" : "back";
}

/** What a record says about which outcome leads to which; undefined when it says nothing. A link to an outcome that is not there is none. */
export function pathwayOf(all: readonly Outcome[]): Pathway | undefined {
  const keys = new Map(all.map((outcome, index) => [outcome.key, index]));
  const pairs = all.flatMap(({ leadsTo = [] }, from) =>
    [...new Set(leadsTo)].flatMap((key) => {
      const to = keys.get(key);
      return to === undefined ? [] : [[from, to] as const];
    }),
  );
  if (pairs.length === 0) return undefined;
  const used = [...new Set(pairs.flat())].sort((a, b) => a - b);
  const outcomes = used.map((index) => all[index] as Outcome);
  const levels = outcomes.map(levelOf);
  const links = pairs.map(([a, b]) => {
    const [from, to] = [used.indexOf(a), used.indexOf(b)];
    return { from, to, kind: kindOf(levels[from] ?? last, levels[to] ?? last, from === to) };
  });
  return { outcomes, levels, links };
}
