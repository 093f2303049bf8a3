import { compareCodePoints, expandCurie, modelClasses, recordTerm } from "@openhpa/core";
import { DESCRIBES, POSITION } from "../mapping.js";
import { isLiteral, usesByPredicate } from "./own-terms.js";

/** What OWL takes a borrowed term as. */
export type TermKind =
  | "owl:Class"
  | "owl:ObjectProperty"
  | "owl:DatatypeProperty"
  | "owl:AnnotationProperty"
  | "rdfs:Datatype";

/** Properties that document a thing; they stand on the ontology, the schemes and their concepts as on records. */
const documentation = [
  ...["abstract", "bibliographicCitation", "description", "title"].map((name) => `dcterms:${name}`),
  ...["language", "publisher", "source", "subject"].map((name) => `dc:${name}`),
  ...["prefLabel", "altLabel", "hiddenLabel", "note", "changeNote", "editorialNote", "scopeNote"].map(
    (name) => `skos:${name}`,
  ),
  "skos:definition",
];

/** How an ontology says its namespace (VANN, https://vocab.org/vann/); of no use in records, hence without a prefix of the model. */
export const VANN = "http://purl.org/vocab/vann/";
export const vann = {
  prefix: `${VANN}preferredNamespacePrefix`,
  namespace: `${VANN}preferredNamespaceUri`,
} as const;

/** What records do not use, but the ontology's own header, the concept schemes, the territories or the shapes. */
const beside: Readonly<Partial<Record<TermKind, readonly string[]>>> = {
  "owl:Class": ["dcterms:Agent", "foaf:Agent", "sh:Shape", "skos:Concept", "skos:ConceptScheme"],
  "owl:DatatypeProperty": ["org:identifier"],
  "owl:ObjectProperty": [
    ...["broader", "narrower", "inScheme", "topConceptOf", "hasTopConcept"].map((name) => `skos:${name}`),
    ...["exact", "close", "broad", "narrow", "related"].map((name) => `skos:${name}Match`),
    ...["license", "references", "replaces", "rightsHolder"].map((name) => `dcterms:${name}`),
    ...["focus", "page"].map((name) => `foaf:${name}`),
  ],
};

/** Terms of OWL and RDFS that OWL itself knows as annotation properties. */
const builtIn = new Set(["rdfs:comment", "rdfs:seeAlso", "rdfs:label", "rdfs:isDefinedBy"].map(expandCurie));

/**
 * Every term of another vocabulary that records, concept schemes and shapes use or that an own term refines, with what OWL takes it as, in the
 * order of the IRIs. OWL 2 DL wants each declared, and as one kind of property only.
 */
export function borrowedTerms(): ReadonlyMap<string, TermKind> {
  const found = new Map<string, TermKind>();
  const annotations = new Set(documentation.map(expandCurie));
  const declare = (term: string, kind: TermKind) => {
    const iri = expandCurie(term);
    if (term.startsWith("hpa:") || builtIn.has(iri)) return;
    const chosen = annotations.has(iri) ? "owl:AnnotationProperty" : kind;
    const known = found.get(iri);
    if (known !== undefined && known !== chosen) throw new Error(`${iri} is ${known} and ${chosen}`);
    found.set(iri, chosen);
  };
  for (const { iri, subClassOf = [] } of [...modelClasses, recordTerm])
    for (const name of [iri, ...subClassOf]) declare(name, "owl:Class");
  for (const uses of usesByPredicate().values()) {
    for (const { field, row } of uses) {
      const kind = isLiteral(row) ? "owl:DatatypeProperty" : "owl:ObjectProperty";
      for (const term of [field.iri ?? "hpa:", field.subPropertyOf ?? "hpa:"]) declare(term, kind);
      if (field.exact) declare(field.exact, "owl:DatatypeProperty");
    }
  }
  for (const term of documentation) declare(term, "owl:AnnotationProperty");
  for (const iri of Object.values(vann)) found.set(iri, "owl:AnnotationProperty");
  for (const [kind, terms] of Object.entries(beside) as [TermKind, readonly string[]][])
    for (const term of terms) declare(term, kind);
  found.set(DESCRIBES, "owl:ObjectProperty");
  found.set(POSITION, "owl:DatatypeProperty");
  declare("edtf:EDTF", "rdfs:Datatype");
  return new Map([...found].sort(([one], [other]) => compareCodePoints(one, other)));
}
