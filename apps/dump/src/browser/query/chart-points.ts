import type { AnswerTerm } from "../../ask/query-answer.js";
import type { SelectAnswer } from "./columns.js";

/** A bar, or a part of one, or a point of a line. */
export interface ChartPoint {
  readonly label: string;
  /** The label as a number, where it is one. */
  readonly year: number;
  /** Empty where the chart has no series. */
  readonly series: string;
  readonly total: number;
}

/** What a chart draws: sums by label and series, with labels and series in the order of their first row. */
export interface ChartPoints {
  readonly points: readonly ChartPoint[];
  readonly labels: readonly string[];
  readonly series: readonly string[];
}

/** Adds up a number by label and series; rows without a label or a number are left out. */
export function chartPoints(
  answer: SelectAnswer,
  columns: { readonly label: string; readonly number: string; readonly series?: string | undefined },
  textOf: (term: AnswerTerm) => string,
): ChartPoints {
  const totals = new Map<string, { label: string; series: string; total: number }>();
  for (const row of answer.rows) {
    const label = row[columns.label];
    const own = columns.series === undefined ? undefined : row[columns.series];
    const number = Number(row[columns.number]?.value ?? Number.NaN);
    if (!label || !Number.isFinite(number)) continue;
    const names = { label: textOf(label), series: own ? textOf(own) : "" };
    const key = JSON.stringify(names);
    totals.set(key, { ...names, total: (totals.get(key)?.total ?? 0) + number });
  }
  const points = [...totals.values()].map((point) => ({ ...point, year: Number(point.label) }));
  return {
    points,
    labels: [...new Set(points.map(({ label }) => label))],
    series: [...new Set(points.map(({ series }) => series))],
  };
}
