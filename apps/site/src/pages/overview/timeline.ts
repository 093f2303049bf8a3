import { compareCodePoints } from "@openhpa/core";
import { yearStem } from "@openhpa/publish/browser";
import { numberText } from "../../words/numbers.js";
import { countTable } from "../count-table.js";
import { html } from "../html.js";
import { pageHref } from "../links.js";
import { type Html, heading, type Piece } from "../markup.js";
import type { View } from "../view.js";
import type { Overview } from "./overview.js";

/** Years drawn; earlier ones stand in the table only. */
const MOST_YEARS = 30;
const STEP = 46;
const BAR = 30;
const TOP = 26;
const TALL = 120;
const FOOT = 26;

/** The years in which actions take place, oldest first, with their numbers of records. */
export function yearsOfOverview({ records }: Overview): readonly (readonly [year: string, count: number])[] {
  return [...records]
    .filter(([path]) => path.startsWith("year/"))
    .map(([path, count]) => [path.slice("year/".length), count] as const)
    .sort(([a], [b]) => compareCodePoints(a, b));
}

/** Every year between the first and the last, empty ones included, so that gaps show. */
function span(years: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const counts = new Map(years);
  const last = Number(years.at(-1)?.[0]);
  const first = Math.max(Number(years[0]?.[0]), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index).padStart(4, "0");
    return [year, counts.get(year) ?? 0] as const;
  });
}

function column(view: View, year: string, count: number, most: number, index: number): Html {
  const tall = Math.round((count / most) * TALL * 10) / 10;
  const x = index * STEP;
  const middle = x + STEP / 2;
  const top = TOP + TALL - tall;
  const { words } = view;
  const label = html`<text aria-hidden="true" x="${middle}" y="${TOP + TALL + 18}">${year}</text>`;
  if (count === 0)
    return html`<g class="empty" aria-hidden="true">${label}</g>
`;
  const name = words.overviewPage.place(year, words.index.count(numberText(view, count), count > 1));
  return html`<a href="${pageHref(view, `${yearStem(year)}.html`)}" aria-label="${name}"><title>${name}</title><rect class="hit" x="${x}" y="0" width="${STEP}" height="${TOP + TALL + FOOT}"></rect><rect x="${x + (STEP - BAR) / 2}" y="${top}" width="${BAR}" height="${tall}"></rect></a><text class="count" aria-hidden="true" x="${middle}" y="${top - 6}">${numberText(view, count)}</text>${label}
`;
}

/** Actions by year as bars that link to the pages of the years, and as a table. */
export function overviewTimeline(view: View, overview: Overview): Piece {
  const { overviewPage, facets } = view.words;
  const years = yearsOfOverview(overview);
  if (years.length === 0) return undefined;
  const drawn = span(years);
  const most = Math.max(...drawn.map(([, count]) => count));
  const width = drawn.length * STEP;
  const rows = years.map(([year, count]) => ({
    label: year,
    href: pageHref(view, `${yearStem(year)}.html`),
    count,
  }));
  return html`<section aria-labelledby="annees">
${heading(2, overviewPage.timeline, "annees")}
<p>${overviewPage.timelineLead}</p>
<div class="scroll timeline" role="region" tabindex="0" aria-label="${overviewPage.timelineTitle}">
<svg width="${width}" height="${TOP + TALL + FOOT}" viewBox="0 0 ${width} ${TOP + TALL + FOOT}" role="group" aria-label="${overviewPage.timelineTitle}">
${drawn.map(([year, count], index) => column(view, year, count, most, index))}</svg>
</div>
<details>
<summary>${overviewPage.mapTable}</summary>
${countTable(view, { caption: overviewPage.timelineTable, head: facets.year, rows })}</details>
</section>
`;
}
