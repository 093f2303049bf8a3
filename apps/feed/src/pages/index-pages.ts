import { html } from "hono/html";
import type { Card } from "../card.js";
import type { Dataset } from "../catalogue/dataset.js";
import { datasetJsonLd } from "./dataset-page.js";
import { type Facet, facetPath, facets, facetValues } from "./facets.js";
import { frenchNumber } from "./french-numbers.js";
import { pageText } from "./layout.js";
import { type Html, heading, type Piece } from "./markup.js";
import type { Page } from "./page.js";
import { viewAt } from "./page-view.js";
import { pager, pagesOf, recordList } from "./record-list.js";
import type { Site } from "./site.js";
import type { View } from "./view.js";

function counts({ words }: View, cards: readonly Card[]): string {
  const actions = cards.filter(({ type }) => type === "Action").length;
  const registries = cards.length - actions;
  const bases = registries > 0 ? words.index.registries(frenchNumber(registries), registries > 1) : undefined;
  return words.index.lead(words.index.actions(frenchNumber(actions), actions > 1), bases);
}

function browse(view: View, cards: readonly Card[]): Html {
  const groups = facets.map((facet): Piece => {
    const values = facetValues(view, facet, cards);
    if (values.length === 0) return undefined;
    const items = values.map(
      ({
        value,
        label,
        cards: own,
      }) => html`<li><a href="${view.root}${facetPath(facet, value)}">${label}</a> <span class="count">${frenchNumber(own.length)}</span></li>
`,
    );
    return html`<div class="facet">
${heading(3, facet.label(view))}
<ul>
${items}</ul>
</div>
`;
  });
  return html`<div class="facets">
${groups}</div>
`;
}

function indexPath(page: number): string {
  return page === 1 ? "index.html" : `page/${page}.html`;
}

/** The list of all records: its first page is the entrance of the feed, with the ways to browse and the data. */
export function* indexPages(
  site: Site,
  cards: readonly Card[],
  dataset: Dataset,
  sizeOf: (path: string) => number | undefined,
): Generator<Page> {
  const pages = pagesOf(cards);
  for (const [index, own] of pages.entries()) {
    const page = index + 1;
    const path = indexPath(page);
    const view = viewAt(site, path);
    const { words, root } = view;
    const first = page === 1;
    const lead = counts(view, cards);
    const main = html`<header class="title">
<h1>${site.title}</h1>
${
  first &&
  html`<p class="lead">${lead}</p>
`
}</header>
${
  first &&
  html`<section aria-labelledby="parcourir">
${heading(2, words.index.browse, "parcourir")}
${browse(view, cards)}</section>
`
}<section aria-labelledby="fiches">
${heading(2, words.index.list, "fiches")}
${recordList(view, own, 3)}${pager(view, page, pages.length, indexPath)}</section>
${
  first &&
  html`<section aria-labelledby="donnees">
${heading(2, words.index.data, "donnees")}
<p>${words.index.dataLead} <a href="${root}dataset/actions.html">${words.openData}</a>.</p>
</section>
`
}`;
    const jsonLd = first ? datasetJsonLd(view, dataset, sizeOf) : undefined;
    yield {
      path,
      content: pageText(view, { path, title: site.title, description: lead, kind: "list", main, jsonLd }),
    };
  }
}

function* valuePages(
  site: Site,
  facet: Facet,
  value: string,
  label: string,
  cards: readonly Card[],
): Generator<Page> {
  const pages = pagesOf(cards);
  for (const [index, own] of pages.entries()) {
    const path = facetPath(facet, value, index + 1);
    const view = viewAt(site, path);
    const { words } = view;
    const count = words.index.count(frenchNumber(cards.length), cards.length > 1);
    const by = words.index.browseBy(facet.label(view));
    const main = html`<header class="title">
<p class="kicker">${by}</p>
<h1>${label}</h1>
<p class="lead">${count}</p>
</header>
${recordList(view, own, 2)}${pager(view, index + 1, pages.length, (page) => facetPath(facet, value, page))}`;
    yield {
      path,
      content: pageText(view, {
        path,
        title: label,
        description: `${by} : ${label}, ${count}`,
        kind: "list",
        main,
      }),
    };
  }
}

/** A page of records for every value of every facet. */
export function* browsePages(site: Site, cards: readonly Card[]): Generator<Page> {
  const view = viewAt(site, "index.html");
  for (const facet of facets) {
    for (const { value, label, cards: own } of facetValues(view, facet, cards))
      yield* valuePages(site, facet, value, label, own);
  }
}
