import type { Territory, TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import type { UnknownLabel } from "./concept-label.js";
import { isNothingSaid } from "./nothing-said.js";
import type { PlaceContext } from "./place-context.js";
import { type Agreement, type Statement, statementsOf } from "./place-statements.js";
import { type PrintedName, printedNames } from "./printed-name.js";
import type { Reading } from "./reading.js";

const LONGEST_NAME = 120;
/** What is printed for “not applicable” at least as often as for a place. */
const NO_NAME = /^(?:na|nc|nr)$/i;

/** Whether a name was right at the time of the action: it is, it was then, it was no longer, or nobody knows. */
type Validity = "now" | "then" | "ended" | "unknown";

/** A territory that a printed name may mean, held against all that is stated. */
interface Candidate {
  readonly territory: Territory;
  readonly agreement: Agreement;
  readonly validity: Validity;
  /** The last day of the name or the code, "" where there is none. */
  readonly lastDay: string;
  /** True for a territory larger than a commune, and for a commune that something narrower than its country places. */
  readonly isPlaced: boolean;
}

/** The year, month or day that an EDTF date begins with; a season is not a month. */
const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/;

function lastDayOf(territory: Territory, name: string, { territories }: PlaceContext): string | undefined {
  const end = territories.endOf(territory.code);
  return end ? (end.lastDay ?? "") : territories.formerNameEnd(territory, name);
}

function validityOf(lastDay: string | undefined, date: string | undefined): Validity {
  if (lastDay === undefined) return "now";
  const day = DAY.exec(date ?? "")?.[0];
  if (lastDay === "" || day === undefined) return "unknown";
  return day <= lastDay.slice(0, day.length) ? "then" : "ended";
}

const RANK: readonly Agreement[] = ["contradicts", "doubtful", "agrees"];

function agreementOf(territory: Territory, statements: readonly Statement[]): Agreement {
  const ranks = statements.map((statement) => RANK.indexOf(statement.of(territory)));
  return RANK[Math.min(2, ...ranks)] ?? "contradicts";
}

function candidateOf(
  territory: Territory,
  name: string,
  statements: readonly Statement[],
  context: PlaceContext,
): Candidate {
  const lastDay = lastDayOf(territory, name, context);
  return {
    territory,
    agreement: agreementOf(territory, statements),
    validity: validityOf(lastDay, context.date),
    lastDay: lastDay ?? "",
    isPlaced: !/^commune/.test(territory.type) || statements.some(({ isNarrow }) => isNarrow),
  };
}

function candidatesOf(
  { name, statements }: PrintedName,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): readonly Candidate[] {
  const types: readonly TerritoryTypeNotation[] = type === "commune" ? ["commune", "commune-ch"] : [type];
  return types.flatMap((of) => {
    const stated = [...statements, ...statementsOf(context, of)];
    return context.territories
      .find(name, { type: of })
      .map((territory) => candidateOf(territory, name, stated, context));
  });
}

/** Names that ended before are used no more: documents on health promotion are younger. */
const STILL_USED = "2000-01-01";

/**
 * Those that nothing contradicts; of them those that are valid, now or at the date of the action, before others. Where nothing says where the
 * place is, a name that a territory lost lately counts as much as a name of today: `Évry` is in two départements.
 */
function chosenOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const possible = candidates.filter(({ agreement }) => agreement !== "contradicts");
  const valid = possible.filter(({ validity }) => validity === "now" || validity === "then");
  if (valid.length === 0 || possible.some(({ isPlaced }) => isPlaced))
    return valid.length > 0 ? valid : possible;
  return possible.filter((candidate) => valid.includes(candidate) || candidate.lastDay >= STILL_USED);
}

/** The arrondissement of a city that a postcode printed before its name says. */
function refined(territory: Territory, { postcode }: PrintedName, { territories }: PlaceContext): Territory {
  const [only, ...others] = postcode ? territories.withPostcode(postcode) : [];
  return only?.partOf === territory.code && others.length === 0 ? only : territory;
}

/**
 * The territory that a printed name means. What the name itself and its context state (country, canton, region, département, postcode) restricts the
 * search: what contradicts a statement is not meant. Of several nothing is decided. A commune that nothing narrower than its country
 * places is probable; so is a name or code that ended before the action, or with no known date, and never its successor.
 * Otherwise all candidates are given.
 */
export function matchTerritory(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): Reading<TerritoryCode> | UnknownLabel {
  const text = printed.trim();
  const start = printed.length - printed.trimStart().length;
  const end = start + text.length;
  if (text === "" || text.length > LONGEST_NAME) return { text, start, end, suggestions: [] };
  // Some communes are called Aucun or Néant: nothing tells them from an answer that there is none.
  if (isNothingSaid(text)) {
    const named = context.territories.find(text, { type });
    return { text, start, end, suggestions: named.map(({ code }) => code) };
  }
  const suggestions = new Set<string>();
  let first: Reading<TerritoryCode> | undefined;
  for (const name of printedNames(text, type, context.territories)) {
    const candidates = candidatesOf(name, type, context);
    const chosen = chosenOf(candidates);
    const [only, ...others] = chosen;
    if (only !== undefined && others.length === 0 && !NO_NAME.test(text)) {
      const value = refined(only.territory, name, context).code;
      const certainty = isSure(only) && only.isPlaced ? "certain" : "probable";
      const reading = {
        value,
        start,
        end,
        method: "vocabulary-match",
        certainty,
        ...noteOf(only, context),
      } as const;
      if (certainty === "certain") return reading;
      first ??= reading;
      continue;
    }
    for (const { territory } of chosen.length > 0 ? chosen : candidates) suggestions.add(territory.code);
  }
  if (first) return first;
  return { text, start, end, suggestions: [...suggestions] };
}

function isSure({ agreement, validity }: Candidate): boolean {
  return agreement === "agrees" && (validity === "now" || validity === "then");
}

/** A code that is printed, held against what is stated and against the date of the action. */
export function judgeTerritory(territory: Territory, context: PlaceContext) {
  const candidate = candidateOf(territory, territory.name, statementsOf(context, territory.type), context);
  return {
    isPossible: candidate.agreement !== "contradicts",
    isCertain: isSure(candidate),
    isPlaced: candidate.isPlaced,
    ...noteOf(candidate, context),
  };
}

/** Names the successor of what ended; it is never put in its place. */
function noteOf(
  { territory, validity }: Candidate,
  { territories }: PlaceContext,
): { readonly note?: string } {
  const end = territories.endOf(territory.code);
  if (end === undefined || validity === "now") return {};
  const successor = end.successor === undefined ? undefined : territories.get(end.successor);
  const until = end.lastDay === undefined ? "" : ` le ${end.lastDay.split("-").reverse().join("/")}`;
  const now = successor ? ` ; aujourd'hui ${successor.name} (${successor.code})` : "";
  return { note: `Ce territoire a pris fin${until}${now}.` };
}

/** The territories of a printed list and the names that were not decided. */
export interface TerritoryList {
  readonly readings: readonly Reading<TerritoryCode>[];
  readonly unknown: readonly UnknownLabel[];
}
