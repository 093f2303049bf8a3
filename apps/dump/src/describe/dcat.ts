import { authority, authorityTable, fileTypeOf, ianaMediaType } from "@openhpa/publish";
import { territoryIri } from "@openhpa/rdf";
import { fragmentOf } from "../data/addresses.js";
import type { DumpFile } from "../data/manifest.js";
import { euCountries, euLanguages, rdfFormats } from "../data/media-addresses.js";
import { describeChecksum } from "./checksum-statements.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { createDescription, type Description } from "./description.js";
import { fileWords } from "./file-words.js";
import { toLocalTurtle } from "./local-turtle.js";
import { buildIri } from "./provenance.js";

const accessRight = authority.accessRight("PUBLIC");
const frequency = authority.frequency("IRREG");
const health = authority.theme("HEAL");
const availability = authority.availability("AVAILABLE");
const gzip = ianaMediaType("application/gzip");
const PARQUET = "application/vnd.apache.parquet";

const keywords: readonly (readonly [fr: string, en: string])[] = [
  ["promotion de la santé", "health promotion"],
  ["prévention", "prevention"],
  ["santé publique", "public health"],
  ["données liées", "linked data"],
];

function describeVersion(
  out: Description,
  { dataset, version, previousVersion, address }: DatasetFacts,
): void {
  out.value(dataset, "dcat:version", version);
  if (previousVersion === undefined) return;
  const previous = address(`dcat.ttl#version-${encodeURIComponent(previousVersion)}`);
  out.link(dataset, "dcat:previousVersion", previous);
  out.link(dataset, "prov:wasRevisionOf", previous);
  out.value(previous, "dcat:version", previousVersion);
  out.link(previous, "dcterms:isVersionOf", dataset);
}

/** Years of the periods and countries of the territories that the records name. */
function describeCoverage(
  out: Description,
  { dataset, address, statistics, vocabularies }: DatasetFacts,
): void {
  const { years } = statistics;
  if (years) {
    const period = address("dcat.ttl#period");
    out.link(dataset, "dcterms:temporal", period);
    out.type(period, "dcterms:PeriodOfTime");
    out.value(period, "dcat:startDate", `${years.first}-01-01`, "xsd:date");
    out.value(period, "dcat:endDate", `${years.last}-12-31`, "xsd:date");
  }
  for (const code of vocabularies.countries) {
    const country = euCountries[code];
    const places = [territoryIri(code), ...(country === undefined ? [] : [authority.country(country)])];
    out.link(dataset, "dcterms:spatial", ...places);
    for (const place of places) out.type(place, "dcterms:Location");
  }
}

/** What a document says of the codes of others, so that the rules of DCAT-AP hold on it alone: a concept they want labelled. */
function describeCode(out: Description, iri: string, type: string): void {
  out.type(iri, type);
  out.link(iri, "skos:inScheme", authorityTable(iri));
}

function describeConcept(out: Description, iri: string, fr: string, en: string): void {
  describeCode(out, iri, "skos:Concept");
  out.text(iri, "skos:prefLabel", fr, "fr");
  out.text(iri, "skos:prefLabel", en, "en");
}

function describeDataset(out: Description, facts: DatasetFacts): void {
  const { dataset, address, publisher, generated, statistics } = facts;
  // A set of records is a collection, and what a build made is an entity: its frequency and its provenance say so of it.
  out.type(dataset, "dcat:Dataset", "dcmitype:Collection", "prov:Entity");
  out.value(dataset, "dcterms:identifier", dataset);
  out.text(dataset, "dcterms:title", facts.title, "fr");
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} fiches d'actions de promotion de la santé et de prévention, en données liées au modèle OpenHPA.`,
    "fr",
  );
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} records of health-promotion and prevention actions, as linked data in the OpenHPA model.`,
    "en",
  );
  if (publisher !== undefined) {
    out.link(dataset, "dcterms:publisher", address("dcat.ttl#publisher"));
    out.type(address("dcat.ttl#publisher"), "foaf:Agent");
    out.text(address("dcat.ttl#publisher"), "foaf:name", publisher, "fr");
  }
  if (generated) {
    out.value(dataset, "dcterms:issued", generated, "xsd:date");
    out.value(dataset, "dcterms:modified", generated, "xsd:date");
  }
  describeVersion(out, facts);
  out.link(dataset, "dcterms:license", facts.licence);
  out.link(dataset, "dcterms:accessRights", accessRight);
  out.link(dataset, "dcterms:accrualPeriodicity", frequency);
  out.link(dataset, "dcat:theme", health);
  for (const [fr, en] of keywords) {
    out.text(dataset, "dcat:keyword", fr, "fr");
    out.text(dataset, "dcat:keyword", en, "en");
  }
  const tags = [...statistics.languages.keys()].map((tag) => tag.split("-")[0] as string);
  for (const code of new Set(tags.flatMap((tag) => euLanguages[tag] ?? []))) {
    out.link(dataset, "dcterms:language", authority.language(code));
    describeCode(out, authority.language(code), "dcterms:LinguisticSystem");
  }
  describeCoverage(out, facts);
  out.link(dataset, "prov:wasGeneratedBy", buildIri(facts));
  out.type(buildIri(facts), "prov:Activity");
  out.link(dataset, "rdfs:seeAlso", address("void.ttl"));
}

function describeDistribution(out: Description, facts: DatasetFacts, file: DumpFile): void {
  const { address, dataset, licence } = facts;
  const { path, mediaType, compression, bytes, sha256 } = file;
  const distribution = address(`dcat.ttl#${fragmentOf(path)}`);
  const words = fileWords(file);
  out.link(dataset, "dcat:distribution", distribution);
  out.type(distribution, "dcat:Distribution");
  out.text(distribution, "dcterms:title", `${path} : ${words.fr}`, "fr");
  out.text(distribution, "dcterms:title", `${path}: ${words.en}`, "en");
  out.link(distribution, "dcat:accessURL", address(path));
  out.link(distribution, "dcat:downloadURL", address(path));
  out.link(distribution, "dcat:mediaType", ianaMediaType(mediaType));
  out.type(ianaMediaType(mediaType), "dcterms:MediaType");
  if (compression) out.link(distribution, "dcat:compressFormat", gzip);
  const rdf = rdfFormats[mediaType];
  const format = rdf ? authority.fileType(rdf.eu) : fileTypeOf(mediaType);
  out.link(distribution, "dcterms:format", format);
  describeCode(out, format, "dcterms:MediaTypeOrExtent");
  out.link(distribution, "dcatap:availability", availability);
  out.value(distribution, "dcat:byteSize", bytes, "xsd:nonNegativeInteger");
  out.link(distribution, "dcterms:license", licence);
  describeChecksum(out, distribution, `${distribution}-checksum`, sha256);
}

function describeService(out: Description, { endpoint, address, dataset, title }: DatasetFacts): void {
  if (endpoint === undefined) return;
  const service = address("dcat.ttl#service");
  out.type(service, "dcat:DataService");
  out.value(service, "dcterms:identifier", service);
  out.text(service, "dcterms:title", `Service SPARQL : ${title}`, "fr");
  out.link(service, "dcat:endpointURL", endpoint);
  out.link(service, "dcat:endpointDescription", address("service-description.ttl"));
  out.link(service, "dcat:servesDataset", dataset);
}

/** True for files of RDF and tables at the top of the dump; single vocabularies and questions are not told one by one. */
const isDistribution = ({ path, mediaType }: DumpFile) =>
  (mediaType in rdfFormats || mediaType === PARQUET) && !path.includes("/");

/**
 * `dcat.ttl` (DCAT 3 in the reading of DCAT-AP 3) without blank nodes: the dataset, one distribution per file of RDF or table with its size and hash,
 * and the service of the publisher where there is one; and its number of distinct statements. `files` are those written before.
 */
export function toDcat(
  facts: DatasetFacts,
  files: readonly DumpFile[],
): { readonly text: string; readonly quads: number } {
  const out = createDescription();
  describeDataset(out, facts);
  for (const file of files.filter(isDistribution)) describeDistribution(out, facts, file);
  describeService(out, facts);
  out.type(facts.licence, "dcterms:LicenseDocument");
  describeCode(out, accessRight, "dcterms:RightsStatement");
  describeCode(out, frequency, "dcterms:Frequency");
  describeConcept(out, health, "Santé", "Health");
  describeConcept(out, availability, "disponible", "available");
  if (files.some(({ compression }) => compression)) out.type(gzip, "dcterms:MediaType");
  const text = toLocalTurtle(out.quads, facts.address("dcat.ttl"));
  return { text, quads: out.quads.length };
}
