import type { Dataset, Distribution, Page } from "@openhpa/publish";
import { conceptStem, type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { dateText } from "../../words/dates.js";
import { numberText, sizeText } from "../../words/numbers.js";
import { datasetJsonLd } from "../dataset-page.js";
import { html } from "../html.js";
import { pageText } from "../layout.js";
import { fileHref, pageHref } from "../links.js";
import { type Html, heading, type Piece } from "../markup.js";
import { viewAt } from "../page-view.js";
import { recordList, remarkedEntries } from "../record-list.js";
import type { Site } from "../site.js";
import { smocTable } from "../smoc-table.js";
import type { View } from "../view.js";
import { classesOf } from "./classes.js";
import { overviewFacets } from "./facets.js";
import { overviewMap } from "./map.js";
import type { CountedOverview, Overview } from "./overview.js";
import { reachWords } from "./reach.js";
import { overviewTimeline } from "./timeline.js";

/** What the entrance of the feed is made from. */
export interface OverviewPageOptions {
  readonly overview: CountedOverview;
  /** The dataset of the actions, whose files the page offers. */
  readonly dataset: Dataset;
  /** The files of the statistics, where the feed carries a SPARQL dump that has them. */
  readonly statistics?: readonly Distribution[] | undefined;
  readonly sizeOf: (path: string) => number | undefined;
  /** The search form, where the feed has a search. */
  readonly searchBox?: ((view: View) => Html) | undefined;
}

function figures(view: View, overview: CountedOverview): Html {
  const { overviewPage, index } = view.words;
  const { registries } = overview;
  const databases =
    registries > 0 ? index.registries(numberText(view, registries), registries > 1) : undefined;
  const all = [
    [overview.count, (many: boolean) => overviewPage.records(many, databases)],
    [overview.organisations, overviewPage.organisations],
    [overview.territories, overviewPage.territories],
    [overview.evaluated, overviewPage.evaluated],
  ] as const;
  const rows = all
    .filter(([count], index) => index === 0 || count > 0)
    .map(
      ([count, label]) => html`<li><strong>${numberText(view, count)}</strong> ${label(count > 1)}</li>
`,
    );
  return html`<section aria-labelledby="chiffres">
${heading(2, overviewPage.numbers, "chiffres")}
<ul class="figures">
${rows}</ul>
</section>
`;
}

/** The Swiss grid with the number of records in every box, darker where there are more; nothing where no record says an outcome. */
function heatMap(view: View, { records }: Overview): Piece {
  const { overviewPage, index, grid } = view.words;
  const countOf = (notation: string) => records.get(conceptStem(schemes.smoc, notation)) ?? 0;
  const boxes = [...schemes.smoc.concepts.values()].filter(({ broader }) => broader === undefined);
  if (boxes.every(({ notation }) => countOf(notation) === 0)) return undefined;
  const classes = classesOf(boxes.map(({ notation }) => countOf(notation)));
  return html`<section aria-labelledby="smoc">
${heading(2, overviewPage.smoc, "smoc")}
<p>${grid.read}</p>
${smocTable(view, overviewPage.smocCaption, (notation) => {
  const count = countOf(notation);
  return { text: index.count(numberText(view, count), count > 1), mark: `shade-${classes.of(count)}` };
})}</section>
`;
}

function latest(view: View, overview: Overview): Piece {
  const { overviewPage } = view.words;
  const isDated = overview.latest.length > 0;
  return html`<section aria-labelledby="fiches">
${heading(2, isDated ? overviewPage.latest : overviewPage.start, "fiches")}
${recordList(
  view,
  isDated ? overview.latest : overview.first,
  3,
  remarkedEntries(({ modified }) => isDated && modified && overviewPage.changed(dateText(view, modified))),
)}<p><a href="${pageHref(view, "page/1.html")}">${overviewPage.alphabetical}</a></p>
</section>
`;
}

function data(view: View, { dataset, statistics = [], sizeOf }: OverviewPageOptions): Html {
  const { words, site, language } = view;
  const files = [...dataset.distributions, ...statistics].map(({ path, title, bytes }) => {
    const size = sizeOf(path) ?? bytes;
    return html`<li><a href="${fileHref(view, path)}">${title[language]}</a>${size !== undefined && html` <span class="count">${sizeText(view, size)}</span>`}</li>
`;
  });
  return html`<section aria-labelledby="donnees">
${heading(2, words.index.data, "donnees")}
<p>${words.index.dataLead} <a href="${pageHref(view, "dataset/actions.html")}">${words.openData}</a>${site.modified && `, ${words.updated(dateText(view, site.modified))}`}.</p>
<ul>
${files}</ul>
</section>
`;
}

/** The entrance of the feed: what it is, search, numbers, map, Swiss grid, years, subjects, latest records, data. */
export function overviewPage(site: Site, options: OverviewPageOptions, language: PageLanguage): Page {
  const path = pathIn(language, "index.html");
  const view = viewAt(site, path);
  const { words } = view;
  const { overview, dataset, sizeOf, searchBox } = options;
  const { count } = overview;
  const lead = words.overviewPage.lead(reachWords(view, overview));
  const counts = words.index.lead(words.index.count(numberText(view, count), count > 1));
  const main = html`<header class="title">
<h1>${view.title}</h1>
<p class="lead">${lead}</p>
</header>
${searchBox?.(view)}${figures(view, overview)}${overviewMap(view, overview)}${heatMap(view, overview)}${overviewTimeline(view, overview)}${overviewFacets(view, overview)}${latest(view, overview)}${data(view, options)}`;
  return {
    path,
    content: pageText(view, {
      path,
      title: view.title,
      description: `${lead} ${counts}`,
      kind: "overview",
      main,
      jsonLd: datasetJsonLd(view, dataset, sizeOf),
    }),
  };
}
