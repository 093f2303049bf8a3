import { edtfBounds, type HpaRecord } from "@openhpa/core";
import { datasetIri, LICENCE_OUVERTE, recordPath } from "@openhpa/publish";
import { plainText } from "@openhpa/publish/browser";
import { recordIri } from "@openhpa/rdf";
import { conceptIri, schemes } from "@openhpa/vocabularies";
import { conceptLabel } from "./concepts.js";
import { audienceWords } from "./objects/audience.js";
import { territoryName } from "./territories.js";
import type { View } from "./view.js";

/** First and last day as an ISO interval, open ends as `..`. */
export function temporalCoverage(start: string | undefined, end: string | undefined): string | undefined {
  const earliest = start && edtfBounds(start).earliest;
  const latest = end && edtfBounds(end).latest;
  return earliest || latest ? `${earliest || ".."}/${latest || ".."}` : undefined;
}

/** schema.org wants descriptions between 50 and 5000 characters. */
export function clipped(text: string): string {
  return text.length > 5000 ? `${text.slice(0, 4999)}…` : text;
}

/**
 * The schema.org description of a record's page: a web page about a creative work, the record. An action is never typed
 * `schema:Project`, which is a subclass of Organization (docs/sources/domain.md §0.8).
 */
export function recordJsonLd(view: View, record: HpaRecord, path: string): object {
  const { site } = view;
  const url = `${site.baseUrl}/${path}`;
  const iri = recordIri(record, site.baseUrl);
  const name = plainText(view, record.title);
  const description = record.summary && clipped(plainText(view, record.summary));
  const about = (record.themes ?? []).map((theme) => ({
    "@type": "DefinedTerm",
    "@id": conceptIri(schemes.theme, theme),
    name: conceptLabel(view, schemes.theme, theme),
    inDefinedTermSet: schemes.theme.iri,
  }));
  const places = (record.coverage?.territories ?? []).map((code) => ({
    "@type": "AdministrativeArea",
    name: territoryName(view, code),
    identifier: code,
  }));
  const period = record.type === "Action" ? record.period : undefined;
  const owner = record.type === "Action" ? record.carrier : record.operator;
  const audience = record.type === "Action" ? (record.audiences ?? []) : [];
  const encoding = (["json", "jsonld", "ttl"] as const).map((ending) => ({
    "@type": "MediaObject",
    contentUrl: `${site.baseUrl}/${recordPath(record, ending)}`,
    encodingFormat: { json: "application/json", jsonld: "application/ld+json", ttl: "text/turtle" }[ending],
  }));
  const work = {
    "@type": "CreativeWork",
    "@id": iri,
    identifier: record.key,
    name,
    abstract: description,
    inLanguage: record.language,
    about,
    spatialCoverage: places,
    temporalCoverage: temporalCoverage(period?.start, period?.end),
    audience: audience.map((item) => ({ "@type": "Audience", audienceType: audienceWords(view, item) })),
    sourceOrganization: owner && { "@type": "Organization", name: owner.name },
    license: record.rights?.licence === "lov2" ? LICENCE_OUVERTE : undefined,
    isPartOf: { "@type": "Dataset", "@id": datasetIri(site.baseUrl, "actions"), name: view.title },
    encoding,
  };
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": url,
    url,
    name,
    description,
    inLanguage: view.language,
    datePublished: record.created,
    dateModified: record.modified ?? record.created,
    mainEntity: work,
  };
}
