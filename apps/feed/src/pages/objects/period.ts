import type { Period, Quantity } from "@openhpa/core";
import { html } from "hono/html";
import { frenchPeriod } from "../french-dates.js";
import { frenchNumber } from "../french-numbers.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A period in words; the printed wording where no date was understood. */
export function periodWords(period: Period): string {
  return frenchPeriod(period.start, period.end) || period.asPrinted || period.duration || "";
}

/** A period in words, with its duration and the printed wording. */
export const period: ObjectView = (view, value) => {
  const { duration } = value as Period;
  const words = periodWords(value as Period);
  return html`<p>${words}${duration && duration !== words && ` (${duration})`}</p>
${remarks(view, value, words)}`;
};

/** A number with its unit. */
export const quantity: ObjectView = (view, value, entry, level) => {
  const { value: count, unit } = value as unknown as Quantity;
  return html`<p>${frenchNumber(count)}${unit && ` ${unit}`}</p>
${restOf(view, value, entry, level, "value", "unit")}${remarks(view, value)}`;
};
