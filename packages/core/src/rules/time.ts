import { labelledScheme, planYears } from "@openhpa/vocabularies/codes";
import { type Bounds, edtfBounds, edtfPattern } from "../edtf.js";
import type { Fields } from "../fields.js";
import { bilingual, type IssueCode } from "../issue.js";
import { type Survey, surveyed } from "../survey/survey.js";
import { type Finding, objectRule, type Rule, type RuleContext } from "./rule.js";

const isEdtf = new RegExp(edtfPattern, "u");

/** The bounds of dates that were met already: the same years come again in every record. */
const metBounds = new Map<string, Bounds>();
const MOST_MET = 2000;

function bounds(value: unknown): Bounds | undefined {
  if (typeof value !== "string") return undefined;
  const met = metBounds.get(value);
  if (met || !isEdtf.test(value)) return met;
  if (metBounds.size >= MOST_MET) metBounds.clear();
  const fresh = edtfBounds(value);
  metBounds.set(value, fresh);
  return fresh;
}

/** The pairs of date fields that come one after the other, by the class that has them. */
const orderedDates: Readonly<Record<string, readonly [start: string, end: string]>> = {
  Period: ["start", "end"],
  Agreement: ["effectiveFrom", "effectiveTo"],
};

/** True when one date surely lies after the other. */
function isTurned(start: unknown, end: unknown): boolean {
  const from = bounds(start)?.earliest;
  const to = bounds(end)?.latest;
  return from != null && to != null && to < from;
}

const orderedClasses = Object.entries(orderedDates);

const hasTurnedDates = (survey: Survey) =>
  orderedClasses.some(([name, [start, end]]) =>
    surveyed(survey, name).some((value) => isTurned(value[start], value[end])),
  );

function* periodOrder({ objects }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    const pair = orderedDates[entry.name];
    if (!pair) continue;
    const [start, end] = pair;
    if (isTurned(value[start], value[end])) {
      yield {
        path: [...path, end],
        detail: { facts: { start: String(value[start]), end: String(value[end]) } },
      };
    }
  }
}

/** First and last day of a period object, from its start and end. */
function periodBounds(period: unknown): Bounds | undefined {
  if (typeof period !== "object" || period === null) return undefined;
  const { start, end } = period as Record<string, unknown>;
  const from = bounds(start);
  const to = bounds(end);
  if (!from && !to) return undefined;
  return { earliest: (from ?? to)?.earliest ?? null, latest: to ? to.latest : null };
}

function printed(period: unknown): string {
  const { start = "..", end = ".." } = period as { start?: string; end?: string };
  return start === end ? start : `${start}/${end}`;
}

/** True when a record's own period surely begins before or ends after the overall one. */
function isBeyondOverall({ period, overallPeriod }: Fields): boolean {
  const own = periodBounds(period);
  const whole = periodBounds(overallPeriod);
  if (!own || !whole) return false;
  // An overall period of which only the end is known may have begun at any time.
  const begun = bounds((overallPeriod as Fields).start)?.earliest;
  const isBefore = own.earliest != null && begun != null && own.earliest < begun;
  const isAfter = own.latest != null && whole.latest != null && own.latest > whole.latest;
  return isBefore || isAfter;
}

function* contradictoryPeriods({ record }: RuleContext): Generator<Finding> {
  if (!isBeyondOverall(record)) return;
  const facts = { period: printed(record.period), overall: printed(record.overallPeriod) };
  yield { path: ["overallPeriod"], detail: { facts } };
}

/** First and last day that the record speaks of: its period, else its edition. */
export function recordDays(record: RuleContext["record"]): Bounds | undefined {
  return periodBounds(record.period) ?? bounds(record.edition);
}

/** First and last year that the record speaks of. */
function recordYears(record: RuleContext["record"]): readonly [number, number] | undefined {
  const days = recordDays(record);
  if (!days?.earliest) return undefined;
  const first = Number(days.earliest.slice(0, 4));
  return [first, days.latest ? Number(days.latest.slice(0, 4)) : first];
}

const years = (from: number | undefined, to: number | undefined) =>
  from === to ? `${from}` : `${from ?? ".."}–${to ?? ".."}`;

/** The plan of a tag that was not in force in these years. */
function planOutside([first, last]: readonly [number, number], tag: Fields) {
  const notation = typeof tag.plan === "string" ? tag.plan : "";
  const known = planYears(notation);
  if (!known) return undefined;
  const { startYear, endYear } = known;
  const isOutside =
    (endYear !== undefined && first > endYear) || (startYear !== undefined && last < startYear);
  return isOutside ? { notation, startYear, endYear } : undefined;
}

function* planOutsideYears({ record, objectsOf }: RuleContext): Generator<Finding> {
  const span = recordYears(record);
  if (!span) return;
  for (const { value, path } of objectsOf("PlanTag")) {
    const outside = planOutside(span, value);
    if (!outside) continue;
    const { notation, startYear, endYear } = outside;
    const label = labelledScheme("plan").concepts.get(notation)?.prefLabel ?? { fr: notation };
    const facts = { years: years(...span), plan: bilingual(label), planYears: years(startYear, endYear) };
    yield { path: [...path, "plan"], detail: { received: value.plan, facts } };
  }
}

function isPlanOutside(survey: Survey): boolean {
  const tags = surveyed(survey, "PlanTag");
  const span = tags.length === 0 ? undefined : recordYears(survey.record);
  return span !== undefined && tags.some((tag) => planOutside(span, tag) !== undefined);
}

/** A rule about two numbers of one object, of which the second is not below the first. */
function orderRule<const C extends IssueCode>(
  code: C,
  of: string,
  [lower, upper]: readonly [name: string, name: string],
  factsOf: (lower: number, upper: number) => Readonly<Record<string, number>>,
): Rule<C> {
  return objectRule(code, {
    of,
    isFault({ [lower]: least, [upper]: greatest }) {
      return typeof least === "number" && typeof greatest === "number" && greatest < least;
    },
    finding: ({ value, path }) => ({
      path: [...path, upper],
      detail: { facts: factsOf(value[lower] as number, value[upper] as number) },
    }),
  });
}

/** Rules about dates, ages and spans. */
export const timeRules = [
  { code: "period-order", check: periodOrder, mayFind: hasTurnedDates },
  orderRule("age-order", "Audience", ["minimumAge", "maximumAge"], (minimum, maximum) => ({
    minimum,
    maximum,
  })),
  orderRule("span-order", "Evidence", ["start", "end"], (start, end) => ({ start, end })),
  {
    code: "contradictory-periods",
    check: contradictoryPeriods,
    mayFind: ({ record }) => isBeyondOverall(record),
  },
  { code: "plan-outside-years", check: planOutsideYears, mayFind: isPlanOutside },
] as const satisfies readonly Rule[];
