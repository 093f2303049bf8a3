import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import type { Html, Piece } from "../markup.js";
import type { View } from "../view.js";
import type { Classes } from "./classes.js";
import type { Measures } from "./measures.js";

function legend(view: View, { ranges }: Classes, title: string, kind: "by-count" | "by-rate"): Html {
  const { colon, overviewPage } = view.words;
  const labels = ranges.map(([from, to]) =>
    overviewPage.mapFrom(numberText(view, from), numberText(view, to)),
  );
  const keys = [overviewPage.mapNone, ...labels].map(
    (label, shade) =>
      html`<li class="key"><span class="swatch shade-${shade}" aria-hidden="true"></span>${label}</li>
`,
  );
  return html`<div class="legend ${kind}">
<p class="label">${title}${colon}</p>
<ul>
${keys}</ul>
</div>
`;
}

/** What the shades of a map mean; of the two legends the style sheet shows the one of the measure that was chosen. */
export function legends(view: View, { counts, rates }: Measures): Piece {
  const { overviewPage } = view.words;
  return [
    legend(view, counts, overviewPage.mapLegend, "by-count"),
    rates && legend(view, rates, overviewPage.rateLegend, "by-rate"),
  ];
}

/** The choice between counts and rates: two radio buttons and the style sheet, so that it works without a script. */
export function measureChoice(view: View, { rates }: Measures, country: string): Piece {
  if (!rates) return undefined;
  const { overviewPage } = view.words;
  const choice = (value: string, label: string, isFirst: boolean) =>
    html`<label><input type="radio" name="mesure-${country}" value="${value}" class="measure-${value}"${isFirst && html` checked`}> ${label}</label>
`;
  return html`<fieldset class="measure">
<legend>${overviewPage.measure}</legend>
${choice("count", overviewPage.mapLegend, true)}${choice("rate", overviewPage.rateLegend, false)}</fieldset>
`;
}
