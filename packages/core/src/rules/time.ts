import { findConcept, plan } from "@openhpa/vocabularies";
import type { Visit } from "../address.js";
import { type Bounds, edtfBounds, edtfPattern } from "../edtf.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

const isEdtf = new RegExp(edtfPattern, "u");

function bounds(value: unknown): Bounds | undefined {
  return typeof value === "string" && isEdtf.test(value) ? edtfBounds(value) : undefined;
}

/** The pairs of date fields that come one after the other, by the class that has them. */
const orderedDates: Readonly<Record<string, readonly [start: string, end: string]>> = {
  Period: ["start", "end"],
  Agreement: ["effectiveFrom", "effectiveTo"],
};

function* periodOrder({ objects }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    const pair = orderedDates[entry.name];
    if (!pair) continue;
    const [start, end] = pair;
    const from = bounds(value[start])?.earliest;
    const to = bounds(value[end])?.latest;
    if (from && to && to < from) {
      yield {
        path: [...path, end],
        detail: { facts: { start: String(value[start]), end: String(value[end]) } },
      };
    }
  }
}

function* ageOrder({ objects }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    const { minimumAge: minimum, maximumAge: maximum } = value;
    if (entry.name !== "Audience" || typeof minimum !== "number" || typeof maximum !== "number") continue;
    if (maximum < minimum) yield { path: [...path, "maximumAge"], detail: { facts: { minimum, maximum } } };
  }
}

function* spanOrder({ objects }: RuleContext): Generator<Finding> {
  for (const { entry, value, path } of objects) {
    const { start, end } = value;
    if (entry.name !== "Evidence" || typeof start !== "number" || typeof end !== "number") continue;
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

function* planOutsideYears({ record, objects }: RuleContext): Generator<Finding> {
  const span = recordYears(record);
  if (!span) return;
  for (const { entry, value, path } of objects as readonly Visit[]) {
    const concept = entry.name === "PlanTag" ? findConcept(plan, String(value.plan)) : undefined;
    if (!concept?.plan) continue;
    const { startYear, endYear } = concept.plan;
    const outside =
      (endYear !== undefined && span[0] > endYear) || (startYear !== undefined && span[1] < startYear);
    if (!outside) continue;
    const facts = { years: years(...span), plan: concept.prefLabel.fr, planYears: years(startYear, endYear) };
    yield { path: [...path, "plan"], detail: { received: value.plan, facts } };
  }
}

/** Rules about dates, ages and spans. */
export const timeRules: readonly Rule[] = [
  { code: "period-order", check: periodOrder },
  { code: "age-order", check: ageOrder },
  { code: "span-order", check: spanOrder },
  { code: "contradictory-periods", check: contradictoryPeriods },
  { code: "plan-outside-years", check: planOutsideYears },
];
