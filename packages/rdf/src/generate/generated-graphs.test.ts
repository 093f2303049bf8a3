import { readdirSync, readFileSync } from "node:fs";
import { type HpaRecord, modelClasses, prefixes } from "@openhpa/core";
import { type ConceptScheme, ONTOLOGY, schemes, smallTerritories } from "@openhpa/vocabularies";
import { Parser, type Quad } from "n3";
import * as oxigraph from "oxigraph";
import { describe, expect, it } from "vitest";
import { derivedTerms } from "../derived.js";
import { allTables, RECORD_TYPE } from "../mapping.js";
import { toQuads } from "../quads.js";
import { annotationTerms } from "./annotation-terms.js";
import { generateOntology, ontologyQuads } from "./ontology.js";
import { generateShapes, shapeQuads } from "./shacl.js";
import { generateSparqlShapes, sparqlShapeQuads } from "./shacl-sparql.js";
import { generateScheme, schemeQuads } from "./skos.js";
import { territoryQuads } from "./territories.js";

const all: readonly ConceptScheme[] = Object.values(schemes);
const documents: readonly (readonly [name: string, turtle: string, quads: readonly Quad[]])[] = [
  ["ontology", generateOntology(), ontologyQuads()],
  ["shapes", generateShapes(), shapeQuads()],
  ["SPARQL constraints", generateSparqlShapes(), sparqlShapeQuads()],
  ...all.map((scheme) => [scheme.name, generateScheme(scheme), schemeQuads(scheme)] as const),
];
const blankNodes = (quads: readonly Quad[]) =>
  quads.filter(({ subject, object }) => subject.termType === "BlankNode" || object.termType === "BlankNode");
const line = ({ subject, predicate, object }: Quad) =>
  [subject, predicate, object].map((term) => JSON.stringify(term)).join(" ");

const folder = new URL("../../../../seeds/valid/", import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as HpaRecord);

describe.each(documents)("%s", (name, turtle, quads) => {
  it("is Turtle that says what the quads say", () => {
    const parsed = new Parser().parse(turtle);
    expect(parsed).toHaveLength(quads.length);
    if (name !== "shapes") expect(parsed.map(line).sort()).toEqual(quads.map(line).sort());
  });

  it("says nothing twice", () => {
    expect(new Set(quads.map(line)).size).toBe(quads.length);
  });

  it("loads into Oxigraph", () => {
    const store = new oxigraph.Store();
    store.load(turtle, { format: "text/turtle" });
    expect(store.size).toBe(quads.length);
  });

  it("has no blank nodes but for the lists of sh:in", () => {
    const found = blankNodes(quads).filter(({ predicate }) => !/#(?:first|rest|in)$/.test(predicate.value));
    expect(found).toEqual([]);
    if (name !== "shapes") expect(blankNodes(quads)).toEqual([]);
  });
});

describe("the ontology", () => {
  const defined = new Set(
    ontologyQuads()
      .map(({ subject }) => subject.value)
      .filter((iri) => iri.startsWith(ONTOLOGY)),
  );

  it("defines every own term that records and schemes use, and nothing else", () => {
    const used = [
      ...modelClasses.map(({ iri }) => iri.replace(/^hpa:/, ONTOLOGY)),
      RECORD_TYPE,
      ...allTables.flatMap(({ rows }) => rows.map((row) => row.predicate)),
      ...Object.keys(derivedTerms).map((name) => ONTOLOGY + name),
      ...Object.keys(annotationTerms).map((name) => ONTOLOGY + name),
    ].filter((iri) => iri.startsWith(ONTOLOGY));
    expect([...defined].sort()).toEqual([...new Set(used)].sort());
  });

  it("covers what the seeds and the schemes say", () => {
    const quads = [
      ...seeds.flatMap((seed) => toQuads(seed, { base: "https://example.org/openhpa" })),
      ...all.flatMap(schemeQuads),
    ];
    const terms = quads.flatMap(({ predicate, object }) => [predicate.value, object.value]);
    const unknown = terms.filter((term) => term.startsWith(ONTOLOGY) && !defined.has(term));
    expect(new Set(unknown)).toEqual(new Set());
  });

  it("names every own term in French and English and ties it to the document", () => {
    const of = (iri: string, predicate: string) =>
      ontologyQuads().filter(
        (quad) => quad.subject.value === iri && quad.predicate.value.endsWith(predicate),
      );
    for (const iri of defined) {
      expect(of(iri, "#label").map(({ object }) => "language" in object && object.language)).toEqual(
        expect.arrayContaining(["fr", "en"]),
      );
      expect(of(iri, "#isDefinedBy")).toHaveLength(1);
    }
  });

  it("does not type a term of a standard", () => {
    const typed = ontologyQuads().filter(({ predicate }) => predicate.value === `${prefixes.rdf}type`);
    expect(typed.filter(({ subject }) => !subject.value.startsWith(ONTOLOGY.slice(0, -1)))).toEqual([]);
  });
});

describe("territoryQuads", () => {
  const quads = territoryQuads(["departement:44", "canton:VD", "departement:00"], smallTerritories());
  const about = (path: string) => quads.filter(({ subject }) => subject.value.endsWith(`/vocab/${path}`));

  it("names the territories and those that hold them", () => {
    const names = about("departement/44").find(({ predicate }) => predicate.value.endsWith("#prefLabel"));
    expect(names?.object.value).toBe("Loire-Atlantique");
    const holders = about("departement/44").filter(({ predicate }) => predicate.value.endsWith("isPartOf"));
    expect(holders.map(({ object }) => object.value.split("/vocab/")[1])).toEqual([
      "region/52",
      "country/FR",
    ]);
    expect(about("region/52").length).toBeGreaterThan(0);
    expect(about("country/CH").length).toBeGreaterThan(0);
  });

  it("passes over codes that do not exist, without blank nodes", () => {
    expect(about("departement/00")).toEqual([]);
    expect(blankNodes(quads)).toEqual([]);
  });
});
