import type { Action, Indicator } from "./generated/types.js";

/** How many people an action reached, counted once. */
export interface HeadlineReach {
  /** People; undefined when the record does not say how many in one number. */
  readonly people?: number;
  /** Key of the reach indicator whose breakdown speaks of these people. */
  readonly indicator?: string;
}

const isReach = ({ kind }: Indicator) => kind === "reach";

/** The reach indicators of an action that count no part of another indicator. */
export function wholeReaches(action: Pick<Action, "evaluation">): readonly Indicator[] {
  return (action.evaluation?.indicators ?? []).filter(
    (indicator) => isReach(indicator) && indicator.subsetOf === undefined,
  );
}

/**
 * The headline reach of an action: the number that sums use. It is `peopleReached`; without it the value of the only reach indicator that is
 * nobody's subset. When several such indicators stand side by side it is unknown, never their sum: they may count the same people.
 */
export function headlineReach(action: Pick<Action, "evaluation" | "peopleReached">): HeadlineReach {
  const [whole, ...others] = wholeReaches(action);
  const only = others.length === 0 ? whole : undefined;
  const people = action.peopleReached ?? only?.value;
  const indicator = only?.key;
  return { ...(people === undefined ? {} : { people }), ...(indicator === undefined ? {} : { indicator }) };
}
