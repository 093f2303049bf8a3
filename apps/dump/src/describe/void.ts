import { compareCodePoints, territoryTypes } from "@openhpa/core";
import { parseTerritoryCode, VOCAB } from "@openhpa/vocabularies";
import { linkTargets } from "@openhpa/vocabularies/links";
import { toCurie } from "../data/addresses.js";
import { EDITIONS } from "../data/edition-lines.js";
import type { DumpFile } from "../data/manifest.js";
import { rdfFormats } from "../data/media-addresses.js";
import { ORGANISATIONS } from "../data/organisation-lines.js";
import type { Statistics, UseCount } from "../data/statistics.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { createDescription, type Description } from "./description.js";
import { expandTerm } from "./description-prefixes.js";
import { toLocalTurtle } from "./local-turtle.js";

/** Fragment that names a term in `void.ttl`: its CURIE with a dash. */
function fragment(iri: string): string {
  return (toCurie(iri) ?? encodeURIComponent(iri)).replace(":", "-");
}

/** What `void.ttl` is made from: the facts, its own address and the formats of the data. */
interface VoidFacts extends DatasetFacts {
  readonly document: string;
  readonly formats: readonly string[];
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

function describeDataset(out: Description, facts: VoidFacts): void {
  const { dataset, statistics, objects } = facts;
  out.type(dataset, "void:Dataset");
  out.text(dataset, "dcterms:title", facts.title, "fr");
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} fiches d'actions de promotion de la santé et de prévention, au modèle OpenHPA. En N-Quads et TriG, chaque fiche a son graphe nommé.`,
    "fr",
  );
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} records of health-promotion and prevention actions, in the OpenHPA model. In N-Quads and TriG each record has a named graph of its own.`,
    "en",
  );
  if (facts.publisher) out.value(dataset, "dc:publisher", facts.publisher);
  out.link(dataset, "dcterms:license", facts.licence);
  if (facts.generated) out.value(dataset, "dcterms:issued", facts.generated, "xsd:date");
  out.value(dataset, "dcat:version", facts.version);
  out.value(dataset, "void:triples", statistics.triples);
  out.value(dataset, "void:entities", statistics.entities);
  out.value(dataset, "void:distinctSubjects", statistics.entities);
  out.value(dataset, "void:distinctObjects", objects.all);
  out.value(dataset, "void-ext:distinctIRIReferenceObjects", objects.iris);
  out.value(dataset, "void-ext:distinctLiterals", objects.literals);
  out.value(dataset, "void:classes", statistics.classes.size);
  out.value(dataset, "void:properties", statistics.properties.size);
  out.link(dataset, "void:exampleResource", facts.example);
  if (facts.isOwn) {
    out.value(dataset, "void:uriSpace", `${facts.base}/`);
    out.value(dataset, "void:uriRegexPattern", `^${escaped(facts.base)}/`);
  }
  out.link(dataset, "void:feature", ...facts.formats);
  for (const namespace of namespaces(statistics)) out.link(dataset, "void:vocabulary", namespace);
  out.link(dataset, "void:dataDump", ...facts.dumps.map(facts.address));
  if (facts.endpoint) out.link(dataset, "void:sparqlEndpoint", facts.endpoint);
  out.link(dataset, "rdfs:seeAlso", ...["dcat.ttl", "provenance.ttl"].map(facts.address));
}

/** Namespaces of the classes and properties in use, in their order. */
function namespaces({ classes, properties }: Statistics): readonly string[] {
  const iris = [...classes.keys(), ...properties.keys()];
  return [
    ...new Set(iris.map((iri) => iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1))),
  ].sort(compareCodePoints);
}

/** Statements whose object is a literal, by datatype. */
function describeDatatypes(out: Description, partition: string, { datatypes }: UseCount): void {
  for (const [datatype, triples] of [...datatypes].sort(([a], [b]) => compareCodePoints(a, b))) {
    const inner = `${partition}-datatype-${fragment(datatype)}`;
    out.link(partition, "void-ext:datatypePartition", inner);
    out.link(inner, "void-ext:datatype", datatype);
    out.value(inner, "void:triples", triples);
  }
}

function describePartitions(out: Description, { dataset, document, statistics, objects }: VoidFacts): void {
  for (const [iri, count] of statistics.classes) {
    const partition = `${document}#class-${fragment(iri)}`;
    out.link(dataset, "void:classPartition", partition);
    out.link(partition, "void:class", iri);
    out.value(partition, "void:entities", count.entities);
    out.value(partition, "void:triples", count.triples);
    for (const [property, use] of [...count.properties].sort(([a], [b]) => compareCodePoints(a, b))) {
      const inner = `${partition}-property-${fragment(property)}`;
      out.link(partition, "void:propertyPartition", inner);
      out.link(inner, "void:property", property);
      out.value(inner, "void:triples", use.triples);
      describeDatatypes(out, inner, use);
    }
  }
  for (const [iri, count] of statistics.properties) {
    const partition = `${document}#property-${fragment(iri)}`;
    out.link(dataset, "void:propertyPartition", partition);
    out.link(partition, "void:property", iri);
    out.value(partition, "void:triples", count.triples);
    out.value(partition, "void:distinctSubjects", count.distinctSubjects);
    out.value(partition, "void:distinctObjects", objects.byProperty.get(iri) ?? 0);
    describeDatatypes(out, partition, count);
  }
}

function describeVocabularies(out: Description, facts: VoidFacts): void {
  const { document, address, vocabularies } = facts;
  const all = `${document}#vocabularies`;
  out.type(all, "void:Dataset");
  out.text(all, "dcterms:title", "Vocabulaires d'OpenHPA (SKOS)", "fr");
  out.text(all, "dcterms:title", "OpenHPA vocabularies (SKOS)", "en");
  out.value(all, "void:triples", vocabularies.vocabularies);
  out.link(all, "void:dataDump", address("vocabularies.nt.gz"));
  out.link(all, "void:feature", expandTerm("formats:N-Triples"));
  for (const [name, triples] of Object.entries(vocabularies.schemes).sort(([a], [b]) =>
    compareCodePoints(a, b),
  )) {
    const scheme = `${document}#vocabulary-${name}`;
    out.link(all, "void:subset", scheme);
    out.type(scheme, "void:Dataset");
    out.value(scheme, "void:uriSpace", `${VOCAB}${name}/`);
    out.value(scheme, "void:triples", triples);
    out.link(scheme, "void:dataDump", address(`vocabularies/${name}.ttl`));
  }
  const territories = `${document}#territories`;
  out.type(territories, "void:Dataset");
  out.text(territories, "dcterms:title", "Territoires cités par les fiches", "fr");
  out.text(territories, "dcterms:title", "Territories that the records name", "en");
  out.value(territories, "void:triples", vocabularies.territories);
  out.value(territories, "void:uriRegexPattern", `^${escaped(VOCAB)}(${territoryTypes.join("|")})/`);
  out.link(territories, "void:dataDump", address("territories.nt.gz"));
  out.link(territories, "void:feature", expandTerm("formats:N-Triples"));
  const together = [
    ["editions", EDITIONS, facts.editions, "Éditions d'une même action", "Editions of one action"],
    [
      "organisations",
      ORGANISATIONS,
      facts.organisations,
      "Organisations inscrites",
      "Registered organisations",
    ],
  ] as const;
  for (const [name, path, triples, fr, en] of together) {
    if (triples === 0) continue;
    const part = `${document}#${name}`;
    out.type(part, "void:Dataset");
    out.text(part, "dcterms:title", fr, "fr");
    out.text(part, "dcterms:title", en, "en");
    out.value(part, "void:triples", triples);
    out.link(part, "void:dataDump", address(path));
    out.link(part, "void:feature", expandTerm("formats:N-Triples"));
  }
}

/** The statistics made of the data: a dataset of their own, which is no part of it. */
function describeStatistics(out: Description, facts: VoidFacts, files: readonly DumpFile[]): void {
  const file = files.find(({ path }) => path === "statistics.ttl.gz");
  if (!file) return;
  const statistics = `${facts.document}#statistics`;
  out.type(statistics, "void:Dataset");
  out.text(statistics, "dcterms:title", `Statistiques : ${facts.title}`, "fr");
  out.text(statistics, "dcterms:title", `Statistics: ${facts.title}`, "en");
  if (file.quads !== undefined) out.value(statistics, "void:triples", file.quads);
  out.link(statistics, "void:vocabulary", expandTerm("qb:"));
  out.link(statistics, "void:dataDump", facts.address(file.path));
  out.link(statistics, "void:feature", expandTerm("formats:Turtle"));
  out.link(statistics, "dcterms:source", facts.dataset);
}

/** Statements from the data into each vocabulary, by property. */
function describeLinks(out: Description, { dataset, document, statistics }: VoidFacts): void {
  const sets = new Map<string, { target: string; property: string; triples: number }>();
  for (const [iri, uses] of statistics.links) {
    const path = iri.slice(VOCAB.length);
    const isTerritory = parseTerritoryCode(path.replace("/", ":")) !== undefined;
    const target = isTerritory ? "territories" : `vocabulary-${path.slice(0, path.indexOf("/"))}`;
    for (const [property, count] of uses) {
      const name = `links-${target}-${fragment(property)}`;
      const known = sets.get(name);
      sets.set(name, { target, property, triples: (known?.triples ?? 0) + count });
    }
  }
  for (const [name, { target, property, triples }] of [...sets].sort(([a], [b]) => compareCodePoints(a, b))) {
    const linkset = `${document}#${name}`;
    out.link(dataset, "void:subset", linkset);
    out.type(linkset, "void:Linkset");
    out.link(linkset, "void:subjectsTarget", dataset);
    out.link(linkset, "void:objectsTarget", `${document}#${target}`);
    out.link(linkset, "void:linkPredicate", property);
    out.value(linkset, "void:triples", triples);
  }
}

/** Links from the vocabularies and the territories to what others keep, by target and property, each with the sources that confirm it. */
function describeOutward(out: Description, { document, vocabularies }: VoidFacts): void {
  for (const { from, target, property, triples, sources, checked } of vocabularies.outward) {
    const { title, space } = linkTargets[target];
    const other = `${document}#target-${target}`;
    const linkset = `${document}#links-${from}-${target}-${fragment(expandTerm(property))}`;
    out.type(other, "void:Dataset");
    out.text(other, "dcterms:title", title.fr, "fr");
    out.text(other, "dcterms:title", title.en, "en");
    if (/^https?:\/\/\w/.test(space)) out.value(other, "void:uriSpace", space);
    out.link(`${document}#${from}`, "void:subset", linkset);
    out.type(linkset, "void:Linkset");
    out.link(linkset, "void:subjectsTarget", `${document}#${from}`);
    out.link(linkset, "void:objectsTarget", other);
    out.link(linkset, "void:linkPredicate", expandTerm(property));
    out.value(linkset, "void:triples", triples);
    for (const source of sources) out.value(linkset, "dc:source", source);
    out.value(linkset, "dcterms:modified", checked, "xsd:date");
  }
}

/** The formats of the data, as `void:feature` names them. */
function formatsOf({ dumps }: DatasetFacts, files: readonly DumpFile[]): readonly string[] {
  const types = files.filter(({ path }) => dumps.includes(path)).map(({ mediaType }) => mediaType);
  return [...new Set(types)].flatMap((type) => {
    const format = rdfFormats[type];
    return format ? [expandTerm(format.w3c)] : [];
  });
}

/** `void.ttl`: counts, files, vocabularies and links of the dump, without blank nodes; and its number of statements. */
export function toVoid(
  facts: DatasetFacts,
  files: readonly DumpFile[],
): { readonly text: string; readonly quads: number } {
  const document = facts.address("void.ttl");
  const all = { ...facts, document, formats: formatsOf(facts, files) };
  const out = createDescription();
  out.type(document, "void:DatasetDescription");
  out.text(document, "dcterms:title", `Description de : ${facts.title}`, "fr");
  out.link(document, "foaf:primaryTopic", facts.dataset);
  describeDataset(out, all);
  describePartitions(out, all);
  describeVocabularies(out, all);
  describeStatistics(out, all, files);
  describeLinks(out, all);
  describeOutward(out, all);
  return { text: toLocalTurtle(out.quads, document), quads: out.quads.length };
}
