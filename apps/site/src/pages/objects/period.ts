import type { Period, Quantity } from "@openhpa/core";
import { periodText } from "../../words/dates.js";
import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import type { View } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { remarks, restOf } from "./plain.js";

/** A period in words; the printed wording where no date was understood. */
export function periodWords(view: Pick<View, "language">, period: Period): string {
  return periodText(view, period.start, period.end) || period.asPrinted || period.duration || "";
}

/** A period in words, with its duration and the printed wording. */
export const period: ObjectView = (view, value) => {
  const { duration } = value as Period;
  const words = periodWords(view, value as Period);
  return html`<p>${words}${duration && duration !== words && ` (${duration})`}</p>
${remarks(view, value, words)}`;
};

/** A number with its unit. */
export const quantity: ObjectView = (view, value, entry, level) => {
  const { value: count, unit } = value as unknown as Quantity;
  return html`<p>${numberText(view, count)}${unit && ` ${unit}`}</p>
${restOf(view, value, entry, level, "value", "unit")}${remarks(view, value)}`;
};
