import type { Indicator, Observation } from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { numberText, shareText } from "../../words/numbers.js";
import { conceptLabel } from "../concepts.js";
import { html } from "../html.js";
import { type Html, heading, type Piece } from "../markup.js";
import { territorySpan } from "../territories.js";
import type { View } from "../view.js";
import type { ObjectView } from "./object-view.js";
import { periodWords } from "./period.js";
import { remarks, restOf } from "./plain.js";

/** Sums are compared after the noise of binary fractions has been rounded away. */
const DECIMALS = 1e9;

function sumOf(breakdown: readonly Observation[]): number {
  return Math.round(breakdown.reduce((sum, { value }) => sum + value, 0) * DECIMALS) / DECIMALS;
}

function bar(share: number): Html {
  const width = `${Math.round(share * 1000) / 10}%`;
  return html`<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false"><rect width="${width}" height="12"></rect></svg>`;
}

function row(view: View, { territory, group, value }: Observation, sum: number, shares: boolean): Html {
  const name = territory ? territorySpan(view, territory) : (group ?? "");
  const share = value / sum;
  return html`<tr><th scope="row">${name}</th><td class="number">${numberText(view, value)}</td>${
    shares && html`<td class="number">${shareText(view, share)}</td><td class="drawn">${bar(share)}</td>`
  }</tr>
`;
}

function totals(view: View, sum: number, printed: number | undefined, shares: boolean): Piece {
  const { printedTotal, sum: sumLabel } = view.words.indicator;
  const rest = shares && html`<td></td><td class="drawn"></td>`;
  const line = (
    label: string,
    value: number,
  ) => html`<tr><th scope="row">${label}</th><td class="number">${numberText(view, value)}</td>${rest}</tr>
`;
  return [
    (printed === undefined || printed !== sum) && line(sumLabel, sum),
    printed !== undefined && line(printedTotal, printed),
  ];
}

/** The breakdown as a table: territory or group, value, share; the totals below, and what is wrong with them. */
function breakdownTable(view: View, { name, unit, breakdown = [], value, total }: Indicator): Html {
  const { words } = view;
  const printed = total ?? value;
  const sum = sumOf(breakdown);
  const shares = sum > 0 && breakdown.every((item) => item.value >= 0);
  const caption = words.indicator.caption(plainText(view, name), unit);
  const axis = breakdown.some(({ territory }) => territory)
    ? words.indicator.territory
    : words.indicator.group;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
<table class="breakdown">
<caption>${caption}</caption>
<thead><tr><th scope="col">${axis}</th><th scope="col" class="number">${words.indicator.value}</th>${
    shares && html`<th scope="col" class="number">${words.indicator.share}</th><td class="drawn"></td>`
  }</tr></thead>
<tbody>
${breakdown.map((item) => row(view, item, sum, shares))}</tbody>
<tfoot>
${totals(view, sum, printed, shares)}</tfoot>
</table>
</div>
${
  printed === undefined
    ? html`<p class="note">${words.indicator.noTotal}</p>
`
    : printed !== sum &&
      html`<p class="note warning">${words.indicator.differs(numberText(view, sum), numberText(view, printed))}</p>
`
}`;
}

/** What the figure is and when it was taken, in a line: « Volume d'activité · 2019 ». */
function context(view: View, { kind, period }: Indicator): Piece {
  const words = [
    kind && conceptLabel(view, schemes["indicator-kind"], kind),
    period && periodWords(view, period),
  ].filter(Boolean);
  return (
    words.length > 0 &&
    html`<p class="muted">${words.join(" · ")}</p>
`
  );
}

/** An indicator: the figure large, then its breakdown. */
export const indicator: ObjectView = (view, value, entry, level) => {
  const item = value as unknown as Indicator;
  const { name, unit, breakdown, period } = item;
  const shown = ["name", "value", "unit", "breakdown", "kind", "period", ...(breakdown ? ["total"] : [])];
  return html`<div class="card indicator">
${heading(level, plainText(view, name))}
${context(view, item)}${
  item.value !== undefined &&
  html`<p class="figure"><strong>${numberText(view, item.value)}</strong>${unit && ` ${unit}`}</p>
`
}${breakdown && breakdownTable(view, item)}${restOf(view, value, entry, level + 1, ...shown)}${
  period && remarks(view, { asPrinted: period.asPrinted }, periodWords(view, period))
}${remarks(view, value)}</div>
`;
};
