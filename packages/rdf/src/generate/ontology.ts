import { expandCurie, modelClasses, recordTerm } from "@openhpa/core";
import { ONTOLOGY, schemeNamed, schemes } from "@openhpa/vocabularies";
import type { Quad } from "n3";
import { derivedTerms } from "../derived.js";
import { type AnnotationTerm, annotationTerms } from "./annotation-terms.js";
import { borrowedTerms, VANN, vann } from "./borrowed-terms.js";
import { isLiteral, rangeOf, type Use, usesByPredicate } from "./own-terms.js";
import { LICENCE, project, published, releaseVersion, versionAddress } from "./publication.js";
import { type Statements, statements } from "./statements.js";
import { type Section, turtleDocument } from "./turtle-document.js";

/** IRI of the ontology as a document: the namespace without its `#`. */
export const ONTOLOGY_IRI = ONTOLOGY.replace(/#$/, "");

const isOwn = (iri: string) => iri.startsWith(ONTOLOGY);
/** The namespace of a term: its IRI up to the last `#` or `/`. */
const namespaceOf = (iri: string) => iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);

/** Where the model uses terms of standards: classes by name, properties by class and field, in both languages. */
function usesOfStandards(): ReadonlyMap<string, readonly [fr: string, en: string]> {
  const found = new Map<string, readonly [string, string]>();
  for (const { iri, name, fr, en } of modelClasses)
    if (!iri.startsWith("hpa:")) found.set(expandCurie(iri), [`${name} (${fr[0]})`, `${name} (${en[0]})`]);
  for (const [predicate, uses] of usesByPredicate()) {
    if (isOwn(predicate)) continue;
    const words = (language: "fr" | "en") =>
      uses.map(({ entry, field }) => `${entry.name}.${field.name} (${field[language][0]})`).join(", ");
    found.set(predicate, [words("fr"), words("en")]);
  }
  return found;
}

function header(): Quad[] {
  const out = statements();
  out.iri(ONTOLOGY_IRI, "rdf:type", "owl:Ontology");
  out.texts(ONTOLOGY_IRI, "dcterms:title", { fr: "Ontologie OpenHPA", en: "OpenHPA ontology" });
  out.texts(ONTOLOGY_IRI, "dcterms:description", {
    fr: "Termes propres du modèle ouvert des actions de promotion de la santé et de prévention ; tout ce qui existe déjà dans un standard en est repris. Produit à partir du modèle : ne pas modifier.",
    en: "Own terms of the open model of health-promotion and prevention actions; whatever a standard already has is reused from it. Generated from the model: do not edit.",
  });
  out.literal(ONTOLOGY_IRI, "owl:versionInfo", releaseVersion());
  out.iri(ONTOLOGY_IRI, "owl:versionIRI", versionAddress("ontology.ttl"));
  out.literal(ONTOLOGY_IRI, vann.prefix, "hpa");
  out.literal(ONTOLOGY_IRI, vann.namespace, ONTOLOGY);
  published(out, ONTOLOGY_IRI);
  out.iri(ONTOLOGY_IRI, "dcterms:license", LICENCE);
  for (const { iri } of Object.values(schemes)) out.iri(ONTOLOGY_IRI, "dcterms:references", iri);
  for (const namespace of new Set([...borrowedTerms().keys()].map(namespaceOf))) {
    out.iri(ONTOLOGY_IRI, "rdfs:seeAlso", namespace);
  }
  project(out);
  return out.quads;
}

function classes(): Quad[] {
  const out = statements();
  for (const { iri, subClassOf = [], fr, en } of [...modelClasses, recordTerm]) {
    if (!iri.startsWith("hpa:")) continue;
    out.iri(iri, "rdf:type", "owl:Class");
    out.texts(iri, "rdfs:label", { fr: fr[0], en: en[0] });
    out.texts(iri, "skos:definition", { fr: fr[1], en: en[1] });
    for (const wider of subClassOf) out.iri(iri, "rdfs:subClassOf", wider);
    out.iri(iri, "rdfs:isDefinedBy", ONTOLOGY_IRI);
  }
  return out.quads;
}

/** Label and definition of the first use; where another class words it otherwise, that wording is a note. */
function wordings(out: Statements, predicate: string, uses: readonly Use[]): void {
  const [first] = uses as readonly [Use];
  for (const language of ["fr", "en", "de", "it"] as const) {
    const wording = first.field[language];
    if (!wording) continue;
    out.text(predicate, "rdfs:label", wording[0], language);
    out.text(predicate, "skos:definition", wording[1], language);
    const others = new Map(uses.map(({ entry, field }) => [field[language]?.[1], entry.name] as const));
    others.delete(wording[1]);
    for (const [other, name] of others)
      if (other) out.text(predicate, "skos:scopeNote", `${name} : ${other}`, language);
  }
}

function properties(): Quad[] {
  const out = statements();
  for (const [predicate, uses] of usesByPredicate()) {
    if (!isOwn(predicate)) continue;
    out.iri(
      predicate,
      "rdf:type",
      uses.every(({ row }) => isLiteral(row)) ? "owl:DatatypeProperty" : "owl:ObjectProperty",
    );
    wordings(out, predicate, uses);
    for (const wider of new Set(uses.flatMap(({ field }) => field.subPropertyOf ?? [])))
      out.iri(predicate, "rdfs:subPropertyOf", wider);
    const domains = new Set(uses.map(({ table }) => table.type));
    if (domains.size === 1) for (const domain of domains) out.iri(predicate, "rdfs:domain", domain);
    const ranges = new Set(uses.map(({ row }) => rangeOf(row)));
    if (ranges.size === 1) for (const range of ranges) if (range) out.iri(predicate, "rdfs:range", range);
    const lists = new Set(
      uses.flatMap(({ row }) => (row.datatype.kind === "code" ? schemeNamed(row.datatype.scheme).iri : [])),
    );
    for (const scheme of lists) out.iri(predicate, "rdfs:seeAlso", scheme);
    out.iri(predicate, "rdfs:isDefinedBy", ONTOLOGY_IRI);
  }
  return out.quads;
}

function annotations(): Quad[] {
  const out = statements();
  for (const [name, term] of Object.entries<AnnotationTerm>(annotationTerms)) {
    const iri = `hpa:${name}`;
    // What refines a label of SKOS is an annotation, as labels are.
    out.iri(iri, "rdf:type", term.subPropertyOf ? "owl:AnnotationProperty" : "owl:DatatypeProperty");
    out.texts(iri, "rdfs:label", { fr: term.fr[0], en: term.en[0] });
    out.texts(iri, "skos:definition", { fr: term.fr[1], en: term.en[1] });
    if (term.subPropertyOf) out.iri(iri, "rdfs:subPropertyOf", term.subPropertyOf);
    out.iri(iri, "rdfs:domain", term.domain ?? "skos:Concept");
    out.iri(iri, "rdfs:range", term.range);
    out.iri(iri, "rdfs:isDefinedBy", ONTOLOGY_IRI);
  }
  return out.quads;
}

/** Ranges that OWL 2 DL cannot state: every resource, and the properties themselves. */
const anything: ReadonlySet<string> = new Set(["rdfs:Resource", "rdf:Property"]);

/** The properties of statements that follow from others. */
function derived(): Quad[] {
  const out = statements();
  for (const [name, term] of Object.entries(derivedTerms)) {
    const iri = `hpa:${name}`;
    out.iri(iri, "rdf:type", term.range.startsWith("xsd:") ? "owl:DatatypeProperty" : "owl:ObjectProperty");
    out.texts(iri, "rdfs:label", { fr: term.fr[0], en: term.en[0] });
    out.texts(iri, "skos:definition", { fr: term.fr[1], en: term.en[1] });
    const [domain, ...others] = term.domains;
    if (others.length === 0) out.iri(iri, "rdfs:domain", domain);
    if (!anything.has(term.range)) out.iri(iri, "rdfs:range", term.range);
    out.iri(iri, "rdfs:isDefinedBy", ONTOLOGY_IRI);
  }
  return out.quads;
}

/** Terms of standards: declared, so that OWL knows what they are, with where records use them; their own definitions stay where they are. */
function borrowed(): Quad[] {
  const out = statements();
  const uses = usesOfStandards();
  const kinds = borrowedTerms();
  // What OWL itself has, as rdfs:comment, is used without being declared.
  for (const iri of new Set([...kinds.keys(), ...uses.keys()])) {
    const kind = kinds.get(iri);
    if (kind) out.iri(iri, "rdf:type", kind);
    const [fr, en] = uses.get(iri) ?? [];
    if (fr && en) out.texts(iri, "skos:scopeNote", { fr: `Dans OpenHPA : ${fr}`, en: `In OpenHPA: ${en}` });
    out.iri(iri, "rdfs:seeAlso", ONTOLOGY_IRI);
  }
  return out.quads;
}

function sections(): readonly Section[] {
  return [
    { title: "Ontologie / ontology", quads: header() },
    { title: "Classes", quads: classes() },
    { title: "Propriétés des fiches / properties of records", quads: properties() },
    {
      title: "Propriétés déduites des autres / properties that follow from others",
      quads: derived(),
    },
    {
      title: "Propriétés des concepts et des formes / properties of concepts and shapes",
      quads: annotations(),
    },
    {
      title: "Termes repris de standards, sans les redéfinir / terms reused from standards, not redefined",
      quads: borrowed(),
    },
  ];
}

/** The OWL ontology of the own terms of the model, as quads without blank nodes. */
export function ontologyQuads(): Quad[] {
  return sections().flatMap(({ quads }) => [...quads]);
}

/** The ontology as Turtle: `v1/ontology.ttl`. */
export function generateOntology(): string {
  const head = "Generated from the model by `npm run generate`. Do not edit.";
  return turtleDocument(head, sections(), { vann: VANN });
}
