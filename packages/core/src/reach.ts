import type { Wording } from "./field.js";
import type { Action, Indicator } from "./generated/types.js";

/** Label and definition of the headline reach, for the ontology and for tables. */
export const headlineReachTerm = {
  fr: [
    "Public touché, compté une fois",
    "Nombre de personnes que les totaux emploient : les personnes touchées, à défaut la valeur du seul indicateur de public touché qui n'est partie d'aucun autre ; absent quand on ne le sait pas.",
  ],
  en: [
    "Headline reach",
    "Number of people that sums use: people reached, else the value of the only reach indicator that is nobody's subset; absent when it is not known.",
  ],
} as const satisfies Record<"fr" | "en", Wording>;

/** How many people an action reached, counted once. */
export interface HeadlineReach {
  /** People; undefined when the record does not say how many in one number. */
  readonly people?: number;
  /** Key of the reach indicator whose breakdown speaks of these people. */
  readonly indicator?: string;
}

/** What is asked of an indicator here. */
type Counted = Pick<Indicator, "key" | "kind" | "name" | "subsetOf" | "value">;

/** A reach indicator without `subsetOf`, and the key of the indicator that its name says it is a part of. */
export interface UnrelatedReach<I extends Counted = Indicator> {
  readonly indicator: I;
  readonly partOf?: string;
}

/** The words with which a count of some of the people begins who were counted just before, by language. */
const partWords: Readonly<Record<string, readonly string[]>> = {
  fr: ["dont", "parmi lesquels", "parmi lesquelles", "parmi eux", "parmi elles"],
  de: ["davon", "darunter"],
  it: ["di cui", "dei quali", "delle quali", "tra cui"],
  en: ["of whom", "of which", "including"],
};

const partBeginnings = new Map(
  Object.entries(partWords).map(([language, words]) => [
    language,
    new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "iu"),
  ]),
);

/** True for a name that says in its own language that it counts a part: “dont filles”, “davon Mädchen”. */
function isNamedPart(name: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(name).some(([tag, words]) =>
    partBeginnings.get(tag.split("-", 1)[0] as string)?.test(words),
  );
}

const isLarger = (part: Counted, whole: Counted) =>
  part.value !== undefined && whole.value !== undefined && part.value > whole.value;

/**
 * The reach indicators that say of no other that they are its subset, in their order. One whose name begins like a part (“dont filles”) is
 * read as a part of the whole that it directly follows, with nothing between them but other parts of it, unless it counts more.
 */
export function unrelatedReaches<I extends Counted>(indicators: readonly I[] = []): UnrelatedReach<I>[] {
  const unrelated: UnrelatedReach<I>[] = [];
  let whole: I | undefined;
  let parts = new Set<string>();
  for (const indicator of indicators) {
    const { key, kind, name, subsetOf } = indicator;
    if (kind !== "reach") whole = undefined;
    else if (subsetOf !== undefined) {
      if (parts.has(subsetOf)) parts.add(key);
      else whole = undefined;
    } else if (whole && isNamedPart(name) && !isLarger(indicator, whole)) {
      unrelated.push({ indicator, partOf: whole.key });
      parts.add(key);
    } else {
      unrelated.push({ indicator });
      whole = indicator;
      parts = new Set([key]);
    }
  }
  return unrelated;
}

/** The reach indicators of an action that count no part of another indicator, by `subsetOf` or by their own name. */
export function wholeReaches(action: Pick<Action, "evaluation">): readonly Indicator[] {
  return unrelatedReaches(action.evaluation?.indicators).flatMap(({ indicator, partOf }) =>
    partOf === undefined ? [indicator] : [],
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

/** How many people some actions reached, and of how many of them that is known. */
export interface ReachSum {
  readonly actions: number;
  /** Actions whose headline reach is known. */
  readonly known: number;
  /** People of the actions of which it is known; undefined when it is known of none. */
  readonly people?: number;
}

/** The sum over the headline reaches of some actions: what is not known adds nothing and is not counted as known. */
export function sumOfReaches(reaches: readonly HeadlineReach[]): ReachSum {
  const known = reaches.flatMap(({ people }) => (people === undefined ? [] : [people]));
  const people = known.reduce((sum, each) => sum + Math.round(each * 1e6), 0) / 1e6;
  return { actions: reaches.length, known: known.length, ...(known.length === 0 ? {} : { people }) };
}
