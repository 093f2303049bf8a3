import { classOf, type ModelClass } from "@openhpa/core";
import { type DocumentDays, type ImpossibleDates, impossibleDates } from "./impossible-dates.js";
import type { Origin, RecordEvidence } from "./record-evidence.js";
import { type DraftFields, placeAt } from "./record-path.js";
import type { ReportBuilder } from "./report-builder.js";
import { type Span, textOf } from "./source-text.js";

/** A season of EDTF level 1, behind its year. */
const SEASON = /^\d{4}-2([1-4])[~?%]?$/;

/**
 * Origins of a date. A winter belongs to two years, and where a period ends in a season nothing says in which of its months: both are probable.
 */
export function originsOfDate(name: string, value: unknown, origins: readonly Origin[]): readonly Origin[] {
  const season = typeof value === "string" ? SEASON.exec(value)?.[1] : undefined;
  if (season === undefined || (season !== "4" && name !== "end")) return origins;
  return origins.map((origin) =>
    origin.certainty === "certain" ? { ...origin, certainty: "probable" } : origin,
  );
}

/** A record while it is being built. */
interface Building {
  readonly entry: ModelClass;
  readonly record: DraftFields;
  readonly evidence: RecordEvidence;
  readonly report: ReportBuilder;
}

/** Passages in their order, each once. */
function distinct(spans: readonly Span[]): readonly Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}

/** Takes an object away that holds nothing any more, but the record itself and what a list holds. */
function removeEmpty({ entry, record }: Building, path: string): void {
  if (path === "") return;
  const { holder, field } = placeAt(entry, record, path);
  const value = holder[field.name];
  if (!field.many && typeof value === "object" && value !== null && Object.keys(value).length === 0)
    delete holder[field.name];
}

function withdraw(fault: ImpossibleDates, building: Building): void {
  const { holder, of, path, names, message, candidates } = fault;
  const { evidence, report } = building;
  const spans = distinct(names.flatMap((name) => evidence.withdraw(`${path}/${name}`)));
  for (const name of names) delete holder[name];
  const printed = of.fields.find(({ name }) => name === "asPrinted");
  if (printed && !classOf(printed) && holder.asPrinted === undefined && spans.length > 0) {
    holder.asPrinted = spans.map((span) => textOf(report.text, span)).join("\n");
    const how = { method: "label-match", certainty: "certain" } as const;
    evidence.add(
      `${path}/asPrinted`,
      spans.map((span) => ({ ...span, ...how })),
    );
  }
  removeEmpty(building, path);
  const paths = names.map((name) => `${path}/${name}`);
  const about = names.length === 1 ? (paths[0] as string) : path;
  for (const span of spans) report.notUnderstood(span, { path: about, suggestions: candidates, message });
  if (spans.length === 0) report.contradiction({ code: "conflicting-values", paths, spans, message });
}

/** Takes the dates of a record that cannot be true out of it: they stay as printed, and the report lists them with the candidates. */
export function withdrawImpossibleDates(building: Building, days: DocumentDays): void {
  for (const fault of impossibleDates(building.record, days)) withdraw(fault, building);
}
