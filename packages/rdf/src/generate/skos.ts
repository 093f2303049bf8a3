import { type Concept, type ConceptScheme, conceptIri, VOCAB } from "@openhpa/vocabularies";
import { linksOf } from "@openhpa/vocabularies/links";
import type { Quad } from "n3";
import { labelRights } from "./label-rights.js";
import { type Statements, statements } from "./statements.js";
import { successionOf } from "./succession.js";
import { turtleDocument } from "./turtle-document.js";

const isAddress = (text: string) => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text);

function schemeStatements(out: Statements, scheme: ConceptScheme): void {
  const { iri } = scheme;
  out.iri(iri, "rdf:type", "skos:ConceptScheme");
  out.literal(iri, "dcterms:identifier", scheme.name);
  out.texts(iri, "dcterms:title", scheme.title);
  for (const [language, forms] of Object.entries(scheme.altTitle ?? {})) {
    for (const form of forms ?? []) out.text(iri, "skos:altLabel", form, language);
  }
  out.texts(iri, "skos:definition", scheme.definition);
  out.literal(iri, "owl:versionInfo", scheme.version);
  if (scheme.source) out.literal(iri, "dc:source", scheme.source);
  labelRights(out, iri, scheme.rights);
  for (const concept of scheme.concepts.values()) {
    if (concept.broader === undefined)
      out.iri(iri, "skos:hasTopConcept", conceptIri(scheme, concept.notation));
  }
}

function labels(out: Statements, iri: string, concept: Concept): void {
  out.texts(iri, "skos:prefLabel", concept.prefLabel);
  for (const [language, forms] of Object.entries(concept.altLabel ?? {})) {
    for (const form of forms ?? []) out.text(iri, "skos:altLabel", form, language);
  }
  out.texts(iri, "skos:definition", concept.definition);
  out.texts(iri, "skos:scopeNote", concept.scopeNote ?? {});
}

function relations(out: Statements, iri: string, scheme: ConceptScheme, concept: Concept): void {
  out.iri(iri, "skos:inScheme", scheme.iri);
  if (concept.broader === undefined) out.iri(iri, "skos:topConceptOf", scheme.iri);
  else out.iri(iri, "skos:broader", conceptIri(scheme, concept.broader));
  for (const other of scheme.concepts.values()) {
    if (other.broader === concept.notation) out.iri(iri, "skos:narrower", conceptIri(scheme, other.notation));
  }
  for (const { property, object } of linksOf(iri)) out.iri(iri, property, object);
}

/** What the concept replaces and what replaces it, what it holds and what holds it: both ways, however the scheme tells it. */
function succession(out: Statements, iri: string, scheme: ConceptScheme, notation: string): void {
  const { replacements, parts } = successionOf(scheme);
  const pairs = [
    ["dcterms:replaces", "dcterms:isReplacedBy", replacements],
    ["dcterms:hasPart", "dcterms:isPartOf", parts],
  ] as const;
  for (const [down, up, list] of pairs) {
    for (const [lower, upper] of list) {
      if (upper === notation) out.iri(iri, down, conceptIri(scheme, lower));
      if (lower === notation) out.iri(iri, up, conceptIri(scheme, upper));
    }
  }
}

function planFacts(out: Statements, iri: string, { plan }: Concept): void {
  if (!plan) return;
  const { startYear, endYear, acronym, note } = plan;
  out.literal(iri, "hpa:planKind", plan.kind);
  out.literal(iri, "hpa:planStatus", plan.status);
  if (acronym) out.literal(iri, "hpa:acronym", acronym);
  if (startYear !== undefined) out.literal(iri, "hpa:startYear", String(startYear), "gYear");
  if (endYear !== undefined) out.literal(iri, "hpa:endYear", String(endYear), "gYear");
  if (plan.issuer !== undefined) out.literal(iri, "dc:publisher", plan.issuer);
  out.text(iri, "dc:subject", plan.theme, "fr");
  out.iri(iri, "dcterms:spatial", `${VOCAB}country/${plan.country}`);
  out.texts(iri, "skos:editorialNote", note ?? {});
}

/** How far to trust a concept: verified or not, labels to check, where it was read, whether it is kept for old records only. */
function trust(out: Statements, iri: string, concept: Concept): void {
  out.literal(iri, "hpa:verified", String(concept.verified), "boolean");
  for (const language of concept.unverifiedLabels ?? []) {
    const label = concept.prefLabel[language];
    if (label !== undefined) out.text(iri, "hpa:unverifiedLabel", label, language);
  }
  for (const source of concept.sources ?? []) {
    if (isAddress(source)) out.iri(iri, "dcterms:source", source);
    else out.literal(iri, "dc:source", source);
  }
  const { deprecated } = concept;
  if (!deprecated) return;
  out.literal(iri, "owl:deprecated", "true", "boolean");
  out.texts(iri, "skos:changeNote", deprecated.note ?? {});
}

function conceptStatements(out: Statements, scheme: ConceptScheme, concept: Concept): void {
  const iri = conceptIri(scheme, concept.notation);
  out.iri(iri, "rdf:type", "skos:Concept");
  out.literal(iri, "skos:notation", concept.notation);
  labels(out, iri, concept);
  relations(out, iri, scheme, concept);
  if (concept.smoc) {
    out.literal(iri, "hpa:smocLevel", concept.smoc.level);
    if (concept.smoc.focalPoint !== undefined)
      out.literal(iri, "hpa:smocFocalPoint", concept.smoc.focalPoint);
    out.literal(iri, "hpa:smocRole", concept.smoc.role);
  }
  planFacts(out, iri, concept);
  succession(out, iri, scheme, concept.notation);
  trust(out, iri, concept);
}

/** A concept scheme in SKOS, as quads without blank nodes, in the order of the scheme. */
export function schemeQuads(scheme: ConceptScheme): Quad[] {
  const out = statements();
  schemeStatements(out, scheme);
  for (const concept of scheme.concepts.values()) conceptStatements(out, scheme, concept);
  return out.quads;
}

/** A concept scheme as Turtle: `v1/vocabularies/<scheme>.ttl`. */
export function generateScheme(scheme: ConceptScheme): string {
  const head = "Generated from the vocabularies by `npm run generate`. Do not edit.";
  const title = `${scheme.title.fr} / ${scheme.title.en ?? scheme.title.fr}`;
  return turtleDocument(head, [{ title, quads: schemeQuads(scheme) }]);
}
