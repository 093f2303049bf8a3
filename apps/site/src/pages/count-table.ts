import { numberText } from "../words/numbers.js";
import { html } from "./html.js";
import type { Html } from "./markup.js";
import type { View } from "./view.js";

/** A thing with its page and the number of its records. */
export interface CountRow {
  readonly label: string;
  readonly href?: string | undefined;
  readonly code?: string | undefined;
  readonly count: number;
  /** The number by inhabitants, in words. */
  readonly rate?: string | undefined;
}

/** A table of things and numbers, with bars that only repeat the numbers. */
export function countTable(
  view: View,
  {
    caption,
    head,
    rows,
    counted = view.words.subject.records,
  }: {
    readonly caption: string;
    readonly head: string;
    readonly rows: readonly CountRow[];
    /** What the numbers count; records by default. */
    readonly counted?: string;
  },
): Html {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const hasRates = rows.some(({ rate }) => rate !== undefined);
  const hasCodes = rows.some(({ code }) => code !== undefined);
  const { overviewPage } = view.words;
  return html`<table class="counts">
<caption>${caption}</caption>
<thead><tr><th scope="col">${head}</th>${hasCodes && html`<th scope="col" class="of-code">${overviewPage.code}</th>`}<th scope="col" class="number">${counted}</th>${hasRates && html`<th scope="col" class="number">${overviewPage.rate}</th>`}<td class="drawn"></td></tr></thead>
<tbody>
${rows.map(
  ({ label, href, code, count, rate }) =>
    html`<tr><th scope="row">${href ? html`<a href="${href}">${label}</a>` : label}</th>${hasCodes && html`<td class="of-code"><code>${code}</code></td>`}<td class="number">${numberText(view, count)}</td>${hasRates && html`<td class="number">${rate}</td>`}<td class="drawn">${bar(count / most)}</td></tr>
`,
)}</tbody>
</table>
`;
}

function bar(share: number): Html {
  const width = `${Math.round(share * 1000) / 10}%`;
  return html`<svg class="bar" width="100%" height="10" aria-hidden="true" focusable="false"><rect width="${width}" height="10"></rect></svg>`;
}
