import { findConcept, plan } from "@openhpa/vocabularies";
import { type Bounds, edtfBounds, edtfPattern } from "../edtf.js";
import type { Fields } from "../fields.js";
import { bilingual } from "../issue.js";
import { type Survey, surveyed } from "../survey/survey.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const isEdtf = new RegExp(edtfPattern, "u");

/** The bounds of dates that were met already: the same years come again in every record. */
const known = new Map<string, Bounds>();
const MOST_KNOWN = 2000;

function bounds(value: unknown): Bounds | undefined {
  if (typeof value !== "string") return undefined;
  const found = known.get(value);
  if (found || !isEdtf.test(value)) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const fresh = edtfBounds(value);
  known.set(value, fresh);
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

function* ageOrder({ objectsOf }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Audience")) {
    const { minimumAge: minimum, maximumAge: maximum } = value;
    if (typeof minimum !== "number" || typeof maximum !== "number") continue;
    if (maximum < minimum) yield { path: [...path, "maximumAge"], detail: { facts: { minimum, maximum } } };
  }
}

function* spanOrder({ objectsOf }: RuleContext): Generator<Finding> {
  for (const { value, path } of objectsOf("Evidence")) {
    const { start, end } = value;
    if (typeof start !== "number" || typeof end !== "number") continue;
    if (end < start) yield { path: [...path, "end"], detail: { facts: { start, end } } };
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

function* contradictoryPeriods({ record }: RuleContext): Generator<Finding> {
  const own = periodBounds(record.period);
  const whole = periodBounds(record.overallPeriod);
  if (!own || !whole) return;
  // An overall period of which only the end is known may have begun at any time.
  const { start } = record.overallPeriod as { readonly start?: unknown };
  const overall = { earliest: bounds(start)?.earliest ?? null, latest: whole.latest };
  const before = own.earliest && overall.earliest && own.earliest < overall.earliest;
  const after = own.latest && overall.latest && own.latest > overall.latest;
  if (before || after) {
    const facts = { period: printed(record.period), overall: printed(record.overallPeriod) };
    yield { path: ["overallPeriod"], detail: { facts } };
  }
}

/** First and last year that the record speaks of: its period, else its edition. */
function recordYears(record: RuleContext["record"]): readonly [number, number] | undefined {
  const own = periodBounds(record.period) ?? bounds(record.edition);
  if (!own?.earliest) return undefined;
  const first = Number(own.earliest.slice(0, 4));
  return [first, own.latest ? Number(own.latest.slice(0, 4)) : first];
}

const years = (from: number | undefined, to: number | undefined) =>
  from === to ? `${from}` : `${from ?? ".."}–${to ?? ".."}`;

/** The plan of a tag that was not in force in these years. */
function planOutside([first, last]: readonly [number, number], tag: Fields) {
  const concept = typeof tag.plan === "string" ? findConcept(plan, tag.plan) : undefined;
  if (!concept?.plan) return undefined;
  const { startYear, endYear } = concept.plan;
  const isOutside =
    (endYear !== undefined && first > endYear) || (startYear !== undefined && last < startYear);
  return isOutside ? { label: bilingual(concept.prefLabel), startYear, endYear } : undefined;
}

function* planOutsideYears({ record, objectsOf }: RuleContext): Generator<Finding> {
  const span = recordYears(record);
  if (!span) return;
  for (const { value, path } of objectsOf("PlanTag")) {
    const found = planOutside(span, value);
    if (!found) continue;
    const { label, startYear, endYear } = found;
    const facts = { years: years(...span), plan: label, planYears: years(startYear, endYear) };
    yield { path: [...path, "plan"], detail: { received: value.plan, facts } };
  }
}

function isPlanOutside(survey: Survey): boolean {
  const tags = surveyed(survey, "PlanTag");
  const span = tags.length === 0 ? undefined : recordYears(survey.record);
  return span !== undefined && tags.some((tag) => planOutside(span, tag) !== undefined);
}

const isLess = (greater: unknown, less: unknown) =>
  typeof greater === "number" && typeof less === "number" && greater < less;

/** Rules about dates, ages and spans. */
export const timeRules: readonly Rule[] = [
  { code: "period-order", check: periodOrder, mayFind: hasTurnedDates },
  {
    code: "age-order",
    check: ageOrder,
    mayFind: (survey) =>
      surveyed(survey, "Audience").some(({ minimumAge, maximumAge }) => isLess(maximumAge, minimumAge)),
  },
  {
    code: "span-order",
    check: spanOrder,
    mayFind: (survey) => surveyed(survey, "Evidence").some(({ start, end }) => isLess(end, start)),
  },
  {
    code: "contradictory-periods",
    check: contradictoryPeriods,
    mayFind: ({ record }) => record.period !== undefined && record.overallPeriod !== undefined,
  },
  { code: "plan-outside-years", check: planOutsideYears, mayFind: isPlanOutside },
];
