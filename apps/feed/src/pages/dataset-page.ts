import { html } from "hono/html";
import { LICENCE_OUVERTE } from "../catalogue/authorities.js";
import { type Dataset, type DatasetName, type Distribution, datasetIri } from "../catalogue/dataset.js";
import { mediaTypeOf } from "../media-types.js";
import { frenchDate } from "./french-dates.js";
import { frenchSize } from "./french-numbers.js";
import { pageText } from "./layout.js";
import { type Html, heading } from "./markup.js";
import type { Page } from "./page.js";
import { viewAt } from "./page-view.js";
import { clipped } from "./schema-org.js";
import type { Site } from "./site.js";
import type { View } from "./view.js";

/** The period of a dataset in the catalogue, read back for people and for schema.org. */
function periodOf({ temporal }: Dataset): readonly [start: string | undefined, end: string | undefined] {
  const dayAt = (name: string) => {
    const value = temporal?.[name];
    return typeof value === "object" && !Array.isArray(value)
      ? String((value as Readonly<Record<string, unknown>>)["@value"])
      : undefined;
  };
  return [dayAt("dcat:startDate"), dayAt("dcat:endDate")];
}

/** The schema.org description of a dataset, as Google Dataset Search reads it (harvesters.md §2.5). */
export function datasetJsonLd(
  view: View,
  dataset: Dataset,
  sizeOf: (path: string) => number | undefined,
): object {
  const { site, language } = view;
  const { name, url, email } = site.publisher;
  const [start, end] = periodOf(dataset);
  const id = datasetIri(site.baseUrl, dataset.name);
  const publisher = { "@type": "Organization", name, url, email };
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": id,
    identifier: id,
    url: `${id}.html`,
    name: dataset.title[language],
    alternateName: dataset.title.en,
    description: clipped(dataset.description[language]),
    keywords: dataset.keywords.map((keyword) => keyword[language]),
    license: LICENCE_OUVERTE,
    isAccessibleForFree: true,
    inLanguage: dataset.languages.map((code) => (code === "FRA" ? "fr" : "en")),
    creator: publisher,
    publisher,
    datePublished: dataset.issued,
    dateModified: dataset.modified,
    temporalCoverage: start && `${start}/${end ?? ".."}`,
    spatialCoverage: (dataset.spatial ?? []).map((place) => ({
      "@type": "Place",
      geo: { "@type": "GeoShape", box: boxOf(place["dcat:bbox"]) },
    })),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      "@id": `${site.baseUrl}/catalog`,
      name: site.title,
      url: `${site.baseUrl}/catalog.jsonld`,
    },
    distribution: dataset.distributions.map(({ path, title }) => ({
      "@type": "DataDownload",
      name: title[language],
      contentUrl: `${site.baseUrl}/${path}`,
      encodingFormat: mediaTypeOf(path),
      contentSize: String(sizeOf(path) ?? ""),
    })),
  };
}

/** A WKT rectangle as schema.org writes one: south west north east. */
function boxOf(literal: unknown): string | undefined {
  const wkt = (literal as { readonly "@value"?: string } | undefined)?.["@value"] ?? "";
  const [, west, south, east, north] = /^POLYGON\(\((\S+) (\S+), (\S+) \S+, \S+ (\S+),/.exec(wkt) ?? [];
  return north === undefined ? undefined : `${south} ${west} ${north} ${east}`;
}

function row(view: View, { path, title, description }: Distribution, size: number | undefined): Html {
  const { language, root, words } = view;
  const format = path.slice(path.indexOf(".") + 1);
  return html`<tr><th scope="row"><a href="${root}${path}">${title[language]}</a></th><td>${format}</td><td class="number">${size !== undefined && frenchSize(size, words.bytes)}</td><td>${description[language]}</td></tr>
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

/** The page of a dataset: what it is, its files with what each is for, and the addresses to give to a portal. */
export function datasetPage(
  site: Site,
  dataset: Dataset,
  datasets: readonly Dataset[],
  sizeOf: (path: string) => number | undefined,
): Page {
  const path = `dataset/${dataset.name}.html`;
  const view = viewAt(site, path);
  const { words, language } = view;
  const [start, end] = periodOf(dataset);
  const facts: readonly (readonly [string, string | Html | undefined])[] = [
    [
      words.dataset.licence,
      html`<a href="${LICENCE_OUVERTE}" rel="license noopener">Licence Ouverte 2.0</a>`,
    ],
    [words.dataset.modified, dataset.modified && frenchDate(dataset.modified)],
    [words.dataset.period, start && frenchDate(`${start}/${end ?? ".."}`)],
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
<section aria-labelledby="catalogue">
${heading(2, words.dataset.catalogue, "catalogue")}
<p>${words.dataset.catalogueUse}</p>
<ul><li><a href="../catalog.jsonld">${site.baseUrl}/catalog.jsonld</a></li><li><a href="../catalog.ttl">${site.baseUrl}/catalog.ttl</a></li></ul>
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
