import { parseTerritoryCode, VOCAB } from "@openhpa/vocabularies";
import { toCurie } from "./addresses.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { createDescription, type Description } from "./description.js";
import { toLocalTurtle } from "./local-turtle.js";
import type { Statistics } from "./statistics.js";

/** Fragment that names a term in `void.ttl`: its CURIE with a dash. */
function fragment(iri: string): string {
  return (toCurie(iri) ?? encodeURIComponent(iri)).replace(":", "-");
}

function describeDataset(out: Description, facts: DatasetFacts): void {
  const { dataset, statistics } = facts;
  out.type(dataset, "void:Dataset");
  out.text(dataset, "dcterms:title", facts.title, "fr");
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} fiches d'actions de promotion de la santé et de prévention, au modèle OpenHPA.`,
    "fr",
  );
  out.text(
    dataset,
    "dcterms:description",
    `${facts.records} records of health-promotion and prevention actions, in the OpenHPA model.`,
    "en",
  );
  if (facts.publisher) out.value(dataset, "dc:publisher", facts.publisher);
  out.link(dataset, "dcterms:license", facts.licence);
  if (facts.generated) out.value(dataset, "dcterms:issued", facts.generated, "xsd:date");
  out.value(dataset, "dcat:version", facts.version);
  out.value(dataset, "void:triples", statistics.triples);
  out.value(dataset, "void:entities", statistics.entities);
  out.value(dataset, "void:distinctSubjects", statistics.entities);
  out.value(dataset, "void:classes", statistics.classes.size);
  out.value(dataset, "void:properties", statistics.properties.size);
  out.link(dataset, "void:exampleResource", facts.example);
  for (const namespace of namespaces(statistics)) out.link(dataset, "void:vocabulary", namespace);
  out.link(dataset, "void:dataDump", ...facts.dumps.map(facts.address));
  if (facts.endpoint) out.link(dataset, "void:sparqlEndpoint", facts.endpoint);
}

/** Namespaces of the classes and properties in use, in their order. */
function namespaces({ classes, properties }: Statistics): readonly string[] {
  const iris = [...classes.keys(), ...properties.keys()];
  return [
    ...new Set(iris.map((iri) => iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1))),
  ].sort();
}

function describePartitions(out: Description, { dataset, document, statistics }: DatasetFacts): void {
  for (const [iri, count] of statistics.classes) {
    const partition = `${document}#class-${fragment(iri)}`;
    out.link(dataset, "void:classPartition", partition);
    out.link(partition, "void:class", iri);
    out.value(partition, "void:entities", count.entities);
    out.value(partition, "void:triples", count.triples);
    for (const [property, triples] of [...count.properties].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const inner = `${partition}-property-${fragment(property)}`;
      out.link(partition, "void:propertyPartition", inner);
      out.link(inner, "void:property", property);
      out.value(inner, "void:triples", triples);
    }
  }
  for (const [iri, count] of statistics.properties) {
    const partition = `${document}#property-${fragment(iri)}`;
    out.link(dataset, "void:propertyPartition", partition);
    out.link(partition, "void:property", iri);
    out.value(partition, "void:triples", count.triples);
    out.value(partition, "void:distinctSubjects", count.distinctSubjects);
  }
}

function describeVocabularies(out: Description, facts: DatasetFacts): void {
  const { document, address, vocabularies } = facts;
  const all = `${document}#vocabularies`;
  out.type(all, "void:Dataset");
  out.text(all, "dcterms:title", "Vocabulaires d'OpenHPA (SKOS)", "fr");
  out.text(all, "dcterms:title", "OpenHPA vocabularies (SKOS)", "en");
  out.value(all, "void:triples", vocabularies.vocabularies);
  out.link(all, "void:dataDump", address("vocabularies.nt.gz"));
  for (const [name, triples] of Object.entries(vocabularies.schemes).sort(([a], [b]) => (a < b ? -1 : 1))) {
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
  out.link(territories, "void:dataDump", address("territories.nt.gz"));
}

/** Statements from the data into each vocabulary, by property. */
function describeLinks(out: Description, { dataset, document, statistics }: DatasetFacts): void {
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
  for (const [name, { target, property, triples }] of [...sets].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const linkset = `${document}#${name}`;
    out.link(dataset, "void:subset", linkset);
    out.type(linkset, "void:Linkset");
    out.link(linkset, "void:subjectsTarget", dataset);
    out.link(linkset, "void:objectsTarget", `${document}#${target}`);
    out.link(linkset, "void:linkPredicate", property);
    out.value(linkset, "void:triples", triples);
  }
}

/** The statements of `void.ttl`: counts, files, vocabularies and links of the dump, without blank nodes. */
export function voidQuads(facts: DatasetFacts): Description["quads"] {
  const out = createDescription();
  out.type(facts.document, "void:DatasetDescription");
  out.text(facts.document, "dcterms:title", `Description de : ${facts.title}`, "fr");
  out.link(facts.document, "foaf:primaryTopic", facts.dataset);
  describeDataset(out, facts);
  describePartitions(out, facts);
  describeVocabularies(out, facts);
  describeLinks(out, facts);
  return out.quads;
}

/** `void.ttl`, and its number of statements. */
export function toVoid(facts: DatasetFacts): { readonly text: string; readonly quads: number } {
  const quads = voidQuads(facts);
  return { text: toLocalTurtle(quads, facts.document), quads: quads.length };
}
