import type { JsonLd, JsonLdDocument } from "@openhpa/rdf";
import { LICENCE_OUVERTE } from "../authorities.js";
import type { Publisher } from "../publisher/publisher.js";
import { type Both, contentMediaType, type Dataset, datasetIri, publisherIri } from "./dataset.js";

/** What the description of a dataset takes from the feed. */
export interface SchemaOrgOptions {
  readonly baseUrl: string;
  /** Title of the feed. */
  readonly title: string;
  readonly publisher: Publisher;
  readonly language: keyof Both;
  readonly sizeOf: (path: string) => number | undefined;
}

/** The languages of the EU table that the datasets use, as BCP 47 tags. */
const languageTags: Readonly<Record<string, string>> = { FRA: "fr", ENG: "en" };

/** Google takes descriptions of at most 5000 characters (docs/sources/harvesters.md §2.5). */
const LONGEST = 5000;

function clipped(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join("")}…` : text;
}

function literalOf(value: JsonLd | undefined): string | undefined {
  return typeof value === "object" && !Array.isArray(value)
    ? String((value as JsonLdDocument)["@value"])
    : undefined;
}

/** First and last day of a dataset, read back from its description. */
export function periodOf({
  temporal,
}: Dataset): readonly [start: string | undefined, end: string | undefined] {
  return [literalOf(temporal?.["dcat:startDate"]), literalOf(temporal?.["dcat:endDate"])];
}

/** A WKT rectangle as schema.org writes one: south west north east. */
function boxOf(wkt: string | undefined): string | undefined {
  const [, west, south, east, north] = /^POLYGON\(\((\S+) (\S+), (\S+) \S+, \S+ (\S+),/.exec(wkt ?? "") ?? [];
  return north === undefined ? undefined : `${south} ${west} ${north} ${east}`;
}

/** How to cite a dataset: who, when, what, where. */
export function datasetCitation(
  { publisher, language, baseUrl }: SchemaOrgOptions,
  dataset: Dataset,
): string {
  const year = dataset.modified?.slice(0, 4);
  const version = dataset.version === undefined ? "" : `, version ${dataset.version}`;
  const who = year === undefined ? publisher.name : `${publisher.name} (${year})`;
  return `${who}. ${dataset.title[language]}${version}. ${datasetIri(baseUrl, dataset.name)}`;
}

function distributionsOf({ baseUrl, language, sizeOf }: SchemaOrgOptions, { distributions }: Dataset) {
  return distributions.map((distribution) => {
    const { path, title, bytes } = distribution;
    const size = sizeOf(path) ?? bytes;
    return {
      "@type": "DataDownload",
      name: title[language],
      contentUrl: `${baseUrl}/${path}`,
      encodingFormat: contentMediaType(distribution),
      contentSize: size === undefined ? undefined : `${size} B`,
    };
  });
}

/**
 * The schema.org description of a dataset for its page: all that Google Dataset Search requires and recommends and that is known
 * (docs/sources/harvesters.md §2.5). A `funder` and a `sameAs` are not: nobody says them of the data.
 */
export function schemaOrgDataset(options: SchemaOrgOptions, dataset: Dataset): object {
  const { baseUrl, title, publisher, language } = options;
  const { name, url, email } = publisher;
  const [start, end] = periodOf(dataset);
  const id = datasetIri(baseUrl, dataset.name);
  const organisation = {
    "@type": "Organization",
    "@id": publisherIri(baseUrl),
    name,
    url,
    email,
    contactPoint: (email ?? url) && { "@type": "ContactPoint", name, email, url },
  };
  const other = language === "fr" ? "en" : "fr";
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": id,
    identifier: id,
    url: `${id}.html`,
    name: dataset.title[language],
    alternateName: dataset.title[other],
    description: clipped(dataset.description[language]),
    keywords: dataset.keywords.map((keyword) => keyword[language]),
    license: LICENCE_OUVERTE,
    isAccessibleForFree: true,
    inLanguage: dataset.languages.map((code) => languageTags[code] ?? code),
    creator: organisation,
    publisher: organisation,
    creditText: datasetCitation(options, dataset),
    datePublished: dataset.issued,
    dateModified: dataset.modified,
    version: dataset.version,
    measurementTechnique: dataset.method?.[language],
    variableMeasured: dataset.variables?.map((variable) => ({
      "@type": "PropertyValue",
      name: variable[language],
    })),
    temporalCoverage: start && `${start}/${end ?? ".."}`,
    spatialCoverage: dataset.spatial?.map((place) => ({
      "@type": "Place",
      geo: { "@type": "GeoShape", box: boxOf(literalOf(place["dcat:bbox"])) },
    })),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      "@id": `${baseUrl}/catalog`,
      name: title,
      url: `${baseUrl}/index.html`,
    },
    distribution: distributionsOf(options, dataset),
  };
}
