import { codeList, type LabelledConcept, labelledScheme } from "@openhpa/vocabularies/codes";
import { resolvePath } from "./address.js";
import type { Fields } from "./fields.js";
import { classOf, type ModelClass } from "./model.js";

/** One item of the TIDieR-PHP checklist and what a record says about it. */
export interface ChecklistItem {
  readonly item: LabelledConcept;
  /** Paths of the record's fields that answer it; empty when it is not answered. */
  readonly answeredBy: readonly string[];
  /** Paths of the fields that could answer it. */
  readonly fields: readonly string[];
}

/** How far a box of the Swiss model has been worked out, following its planning steps: place, say, measure, link. */
export interface GridBox {
  readonly category: LabelledConcept;
  /** The record names the box in whatever way. */
  readonly named: boolean;
  /** It states an intended, claimed or measured outcome of its own, not only a code listed by the source. */
  readonly stated: boolean;
  readonly measured: boolean;
  /** It is joined to another box by an arrow. */
  readonly linked: boolean;
}

/** Coverage of a record against the two reference grids of the field. */
export interface ReportingCoverage {
  readonly tidier: readonly ChecklistItem[];
  readonly smoc: readonly GridBox[];
}

/** Paths of the fields that answer each item, also those of single objects (`/experience/drifts`). */
function fieldsByItem(entry: ModelClass, prefix = ""): { readonly item: string; readonly path: string }[] {
  return entry.fields.flatMap((field) => {
    const path = `${prefix}/${field.name}`;
    const own = field.tidier ? [{ item: field.tidier, path }] : [];
    const of = classOf(field);
    return of?.identity.by === "field" && own.length === 0 ? fieldsByItem(of, path) : own;
  });
}

function outcomesOf(record: Fields): readonly Fields[] {
  return Array.isArray(record.outcomes)
    ? (record.outcomes as readonly (Fields | undefined)[]).filter((item) => item !== undefined)
    : [];
}

function boxOf(category: LabelledConcept, outcomes: readonly Fields[]): GridBox {
  const code = codeList("smoc").prefix + category.notation;
  const own = outcomes.filter((outcome) => String(outcome.category).split("-")[0] === code);
  const targets = new Set(
    outcomes.flatMap((outcome) => (outcome.leadsTo as readonly string[] | undefined) ?? []),
  );
  return {
    category,
    named: own.length > 0,
    stated: own.some((outcome) => outcome.stage !== "listed-by-source" && outcome.statement !== undefined),
    measured: own.some((outcome) => outcome.indicators !== undefined),
    linked: own.some((outcome) => outcome.leadsTo !== undefined || targets.has(String(outcome.key))),
  };
}

/**
 * Says which items of the TIDieR-PHP checklist (BMJ 2018;361:k1079) a record answers and how far each of the twelve boxes of the
 * Swiss Model for Outcome Classification is worked out. It counts what is there; it does not judge the action.
 */
export function coverageOf(entry: ModelClass, record: Fields): ReportingCoverage {
  const candidates = fieldsByItem(entry);
  const tidier = [...labelledScheme("tidier-php").concepts.values()].map((item) => {
    const fields = candidates.filter((candidate) => candidate.item === item.notation).map(({ path }) => path);
    const answeredBy = fields.filter((path) => resolvePath(entry, record, path).value !== undefined);
    return { item, fields, answeredBy };
  });
  const outcomes = outcomesOf(record);
  // What lies within a box has its notation and a number: `B1-2`.
  const boxes = [...labelledScheme("smoc").concepts.values()].filter(
    ({ notation }) => !notation.includes("-"),
  );
  return { tidier, smoc: boxes.map((category) => boxOf(category, outcomes)) };
}
