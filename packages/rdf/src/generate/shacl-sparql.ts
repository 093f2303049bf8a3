import { compareCodePoints, modelClass } from "@openhpa/core";
import { SHAPES_URL } from "@openhpa/vocabularies";
import type { Quad } from "n3";
import { tableOf } from "../mapping.js";
import { modelVersion } from "./model-version.js";
import { ONTOLOGY_IRI } from "./ontology.js";
import { LICENCE } from "./publication.js";
import { prefixesIn } from "./query-terms.js";
import { ruleMessages, severityOf } from "./rule-messages.js";
import { type RuleQuery, ruleQueries } from "./rule-queries.js";
import { predicateOf } from "./rule-shapes.js";
import { SPARQL_SHAPES_URL, sparqlShapeIri } from "./shape-iris.js";
import { type Statements, statements } from "./statements.js";
import { longLiterals, type Section, turtleDocument } from "./turtle-document.js";

/** The prefixes that the queries are read with, as SHACL declares them (Advanced queries are written without a prologue). */
function declarePrefixes(out: Statements): void {
  const used = new Map(ruleQueries.flatMap(({ select }) => prefixesIn(select)));
  const declared = [...used].sort(([a], [b]) => compareCodePoints(a, b));
  for (const [name] of declared) out.iri(SPARQL_SHAPES_URL, "sh:declare", sparqlShapeIri("prefix", name));
  for (const [name, namespace] of declared) {
    const declaration = sparqlShapeIri("prefix", name);
    out.literal(declaration, "sh:prefix", name);
    out.literal(declaration, "sh:namespace", namespace, "anyURI");
  }
}

function header(): Section {
  const out = statements();
  out.iri(SPARQL_SHAPES_URL, "rdf:type", "owl:Ontology");
  out.texts(SPARQL_SHAPES_URL, "dcterms:title", {
    fr: "Contraintes SHACL-SPARQL d'OpenHPA",
    en: "OpenHPA SHACL-SPARQL constraints",
  });
  out.texts(SPARQL_SHAPES_URL, "dcterms:description", {
    fr: "Les règles entre champs que SHACL Core ne sait pas dire ; à employer avec les formes, sur un graphe qui leur est conforme. Une règle demande les plans dans le graphe (v1/vocabularies/plan.ttl) : leurs années.",
    en: "The rules across fields that SHACL Core cannot say; to be used with the shapes, on a graph that conforms to them. One rule needs the plans in the graph (v1/vocabularies/plan.ttl): their years.",
  });
  out.literal(SPARQL_SHAPES_URL, "owl:versionInfo", modelVersion());
  out.iri(SPARQL_SHAPES_URL, "dcterms:license", LICENCE);
  out.iri(SPARQL_SHAPES_URL, "rdfs:seeAlso", SHAPES_URL);
  out.iri(SPARQL_SHAPES_URL, "rdfs:seeAlso", ONTOLOGY_IRI);
  declarePrefixes(out);
  return { title: "Contraintes / constraints", quads: out.quads };
}

/** Both messages stand on the shape: Jena takes one only on a constraint, and all engines report those of the shape. */
function constraintSection({ code, name, targets, select, detail }: RuleQuery): Section {
  const out = statements();
  const shape = sparqlShapeIri(code, name);
  const constraint = `${shape}-query`;
  out.iri(shape, "rdf:type", "sh:NodeShape");
  if ("classes" in targets)
    for (const entry of targets.classes) out.iri(shape, "sh:targetClass", tableOf(entry).type);
  else {
    const [className, field] = targets.subjectsOf;
    out.iri(shape, "sh:targetSubjectsOf", predicateOf(modelClass(className), field));
  }
  out.iri(shape, "sh:severity", severityOf(code));
  out.literal(shape, "hpa:issueCode", code);
  out.texts(shape, "sh:message", ruleMessages(code, detail));
  out.iri(shape, "sh:sparql", constraint);
  out.iri(constraint, "rdf:type", "sh:SPARQLConstraint");
  out.iri(constraint, "sh:prefixes", SPARQL_SHAPES_URL);
  out.literal(constraint, "sh:select", `\n${select}\n`);
  return { title: code, quads: out.quads };
}

const sections = (): readonly Section[] => [header(), ...ruleQueries.map(constraintSection)];

/** The SHACL-SPARQL constraints as quads, without blank nodes. */
export function sparqlShapeQuads(): Quad[] {
  return sections().flatMap(({ quads }) => [...quads]);
}

/** The SHACL-SPARQL constraints as Turtle: `v1/shapes-sparql.ttl`. */
export function generateSparqlShapes(): string {
  const document = turtleDocument(
    "Generated from the model by `npm run generate`. Do not edit.",
    sections(),
    {
      rule: `${SPARQL_SHAPES_URL}#`,
    },
  );
  return longLiterals(document);
}
