import type { Dataset, DatasetName, Distribution, Page } from "@openhpa/publish";
import {
  CHANGES_ANCHOR,
  catalogueForms,
  cataloguePath,
  datasetCitation,
  dayOf,
  LICENCE_OUVERTE,
  periodOf,
  type Service,
  schemaOrgDataset,
} from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { datasetWords } from "../words/dataset.js";
import { dateText } from "../words/dates.js";
import { sizeText } from "../words/numbers.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { fileHref } from "./links.js";
import { type Html, heading } from "./markup.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";
import type { View } from "./view.js";

/** The schema.org description of a dataset, as Google Dataset Search reads it (docs/sources/harvesters.md §2.5). */
export function datasetJsonLd(
  { site, language, title }: View,
  dataset: Dataset,
  sizeOf: (path: string) => number | undefined,
): object {
  const { baseUrl, publisher } = site;
  return schemaOrgDataset({ baseUrl, title, publisher, language, sizeOf }, dataset);
}

function row(view: View, { path, title, description }: Distribution, size: number | undefined): Html {
  const { language } = view;
  const format = path.slice(path.indexOf(".") + 1);
  return html`<tr><th scope="row"><a href="${fileHref(view, path)}">${title[language]}</a></th><td>${format}</td><td class="number">${size !== undefined && sizeText(view, size)}</td><td>${description[language]}</td></tr>
`;
}

function links(view: View, current: DatasetName, datasets: readonly Dataset[]): Html {
  const others = datasets.filter(({ name }) => name !== current);
  return html`<ul>${others.map(
    ({ name, title }) => html`<li><a href="${name}.html">${title[view.language]}</a></li>
`,
  )}</ul>
`;
}

/** How to follow what changes in a dataset, where the feed says it. */
function changes(view: View, { name }: Dataset, services: readonly Service[]): Html | undefined {
  const { language, site } = view;
  const following = services.filter(({ serves }) => serves.includes(name));
  if (following.length === 0) return undefined;
  return html`<section aria-labelledby="${CHANGES_ANCHOR}">
${heading(2, datasetWords.heading[language], CHANGES_ANCHOR)}
<p>${datasetWords.lead[language]}</p>
<ul>
${following.map(
  ({ path, title, description }) =>
    html`<li><strong>${title[language]}</strong>${view.words.colon} <a href="${fileHref(view, path)}">${site.baseUrl}/${path}</a><br>${description[language]}</li>
`,
)}</ul>
</section>
`;
}

/** The page of a dataset: what it is, its files with what each is for, and the addresses to give to a portal. */
export function datasetPage(
  site: Site,
  dataset: Dataset,
  datasets: readonly Dataset[],
  sizeOf: (path: string) => number | undefined,
  language: PageLanguage = "fr",
  services: readonly Service[] = [],
): Page {
  const path = pathIn(language, `dataset/${dataset.name}.html`);
  const view = viewAt(site, path);
  const { words } = view;
  const [start, end] = periodOf(dataset);
  const facts: readonly (readonly [string, string | Html | undefined])[] = [
    [
      words.dataset.licence,
      html`<a href="${LICENCE_OUVERTE}" rel="license noopener">Licence Ouverte 2.0</a>`,
    ],
    [words.dataset.modified, dataset.modified && dateText(view, dayOf(dataset.modified))],
    [datasetWords.version[language], dataset.version],
    [
      datasetWords.cite[language],
      datasetCitation(
        { baseUrl: site.baseUrl, title: view.title, publisher: site.publisher, language, sizeOf },
        dataset,
      ),
    ],
    [words.dataset.period, start && dateText(view, `${start}/${end ?? ".."}`)],
  ];
  const main = html`<header class="title">
<p class="kicker">${words.openData}</p>
<h1>${dataset.title[language]}</h1>
<p class="lead">${dataset.description[language]}</p>
</header>
<dl class="fields">
${facts.map(
  ([label, value]) =>
    value &&
    html`<div><dt>${label}</dt><dd>${value}</dd></div>
`,
)}</dl>
<section aria-labelledby="fichiers">
${heading(2, words.dataset.files, "fichiers")}
<div class="scroll" role="region" tabindex="0" aria-label="${words.dataset.caption}">
<table class="wide">
<caption>${words.dataset.caption}</caption>
<thead><tr><th scope="col">${words.dataset.file}</th><th scope="col">${words.dataset.format}</th><th scope="col" class="number">${words.dataset.size}</th><th scope="col">${words.dataset.use}</th></tr></thead>
<tbody>
${dataset.distributions.map((item) => row(view, item, sizeOf(item.path)))}</tbody>
</table>
</div>
</section>
${changes(view, dataset, services)}<section aria-labelledby="catalogue">
${heading(2, words.dataset.catalogue, "catalogue")}
<p>${words.dataset.catalogueUse}</p>
<ul>${catalogueForms.map(
    (form) =>
      html`<li><a href="${fileHref(view, cataloguePath(form))}">${site.baseUrl}/${cataloguePath(form)}</a></li>`,
  )}</ul>
</section>
<section aria-labelledby="autres">
${heading(2, words.dataset.others, "autres")}
${links(view, dataset.name, datasets)}</section>
`;
  const jsonLd = datasetJsonLd(view, dataset, sizeOf);
  return {
    path,
    content: pageText(view, {
      path,
      title: dataset.title[language],
      description: dataset.description[language],
      kind: "dataset",
      main,
      jsonLd,
    }),
  };
}
