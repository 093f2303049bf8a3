import type { Evidence, HpaRecord } from "@openhpa/core";
import type { ImportReport } from "@openhpa/import";
import type { FormValue, ObjectValue } from "./form-value.js";
import { trailOfAddress } from "./trail.js";

/** What a document says about a value. */
export interface Passage {
  /** Undefined where neither the record nor the report of the import keeps the text. */
  readonly text: string | undefined;
  /** Number of its line, where the report of the import knows it. */
  readonly line?: number | undefined;
  readonly isCertain: boolean;
}

/** What documents say about the values of a form, and why they say nothing. */
export interface Sayings {
  readonly passages: ReadonlyMap<FormValue, readonly Passage[]>;
  /** The reason for which a document gives no value. */
  readonly reasons: ReadonlyMap<FormValue, string>;
}

const LONGEST = 300;

/** The text of a passage: as the record quotes it, else from the lines of the report. */
function textOf({ quote, start, end }: Evidence, report: ImportReport | undefined): string | undefined {
  if (quote !== undefined) return quote;
  const lines = report?.lines.filter((line) => line.start < end && start < line.end) ?? [];
  const text = lines
    .map((line) => [...line.text].slice(Math.max(0, start - line.start), end - line.start).join(""))
    .join("\n")
    .trim();
  if (text === "") return undefined;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Finds for every value of a form what the documents of its record say about it. */
export function sayingsOf(form: ObjectValue, record: HpaRecord, report: ImportReport | undefined): Sayings {
  const passages = new Map<FormValue, Passage[]>();
  const reasons = new Map<FormValue, string>();
  for (const item of Array.isArray(record.evidence) ? record.evidence : []) {
    const value = typeof item?.path === "string" ? trailOfAddress(form, item.path).at(-1) : undefined;
    if (!value) continue;
    const text = textOf(item, report);
    const known = passages.get(value) ?? [];
    if (known.some((passage) => passage.text === text)) continue;
    const line = report?.lines.find((one) => one.start <= item.start && item.start < one.end)?.number;
    passages.set(value, [...known, { text, line, isCertain: item.certainty === "certain" }]);
  }
  for (const item of Array.isArray(record.missing) ? record.missing : []) {
    const value = typeof item?.path === "string" ? trailOfAddress(form, item.path).at(-1) : undefined;
    if (value && typeof item.reason === "string") reasons.set(value, item.reason);
  }
  return { passages, reasons };
}

/** Every value inside a value, itself first. */
export function* valuesIn(value: FormValue): Generator<FormValue> {
  yield value;
  const inner = value.kind === "list" ? value.items : value.kind === "object" ? value.fields.values() : [];
  for (const one of inner) yield* valuesIn(one);
}

/** What is said of some values, each text once. */
export function passagesOf({ passages }: Sayings, values: Iterable<FormValue>): readonly Passage[] {
  const found = new Map<string | undefined, Passage>();
  for (const one of values)
    for (const passage of passages.get(one) ?? [])
      if (!found.has(passage.text)) found.set(passage.text, passage);
  return [...found.values()];
}
