import { readdirSync, readFileSync } from "node:fs";
import { type HpaRecord, modelClasses, prefixes } from "@openhpa/core";
import { type ConceptScheme, ONTOLOGY, schemes, smallTerritories, VOCAB } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { type Literal, Parser, type Quad } from "n3";
import * as oxigraph from "oxigraph";
import { describe, expect, it } from "vitest";
import { derivedTerms } from "../derived.js";
import { allTables, RDF_TYPE, RECORD_TYPE } from "../mapping.js";
import { toQuads } from "../quads.js";
import { annotationTerms } from "./annotation-terms.js";
import { generateOntology, ontologyQuads } from "./ontology.js";
import { PROJECT } from "./publication.js";
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

  it("has no blank nodes but for the lists and paths of SHACL", () => {
    const needed = /#(?:first|rest|in|path|inversePath|alternativePath)$/;
    const found = blankNodes(quads).filter(({ predicate }) => !needed.test(predicate.value));
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

  const declared = new Map<string, string>();
  for (const { subject, predicate, object } of ontologyQuads())
    if (predicate.value === RDF_TYPE) {
      const kind = object.value.replace(prefixes.owl as string, "owl:");
      declared.set(subject.value, [declared.get(subject.value), kind].filter(Boolean).join());
    }
  const builtIn = [RDF_TYPE, ...["comment", "seeAlso"].map((name) => `${prefixes.rdfs}${name}`)];
  const isBuiltIn = (iri: string) => iri.startsWith(prefixes.owl as string) || builtIn.includes(iri);

  it("declares every term that records, schemes and territories use, as one kind that fits its values", () => {
    const quads = [
      ...seeds.flatMap((seed) => toQuads(seed, { base: "https://example.org/openhpa" })),
      ...all.flatMap(schemeQuads),
      ...territoryQuads(["commune:44109", "canton:VD"], smallTerritories()),
    ];
    const wrong = new Set<string>();
    for (const { predicate, object } of quads) {
      if (predicate.value === RDF_TYPE && declared.get(object.value) !== "owl:Class") wrong.add(object.value);
      if (isBuiltIn(predicate.value)) continue;
      const property = object.termType === "Literal" ? "owl:DatatypeProperty" : "owl:ObjectProperty";
      const kinds = declared.get(predicate.value);
      if (kinds !== property && !(kinds === "owl:AnnotationProperty" && object.termType === "Literal"))
        wrong.add(`${predicate.value} is ${kinds}`);
    }
    expect([...wrong]).toEqual([]);
  });

  it("says nothing of a term of a standard but what kind it is and where records use it", () => {
    const others = ontologyQuads().filter(
      ({ subject }) => !subject.value.startsWith(ONTOLOGY.slice(0, -1)) && subject.value !== PROJECT,
    );
    const predicates = new Set(others.map(({ predicate }) => predicate.value));
    expect(predicates).toEqual(new Set([RDF_TYPE, `${prefixes.skos}scopeNote`, `${prefixes.rdfs}seeAlso`]));
    const kinds = others.filter(({ predicate }) => predicate.value === RDF_TYPE);
    expect(
      kinds.every(({ object }) =>
        /\/(?:owl#\w+(?:Property|Class)|owl#Class|rdf-schema#Datatype)$/.test(object.value),
      ),
    ).toBe(true);
    expect(new Set(kinds.map(({ subject }) => subject.value)).size).toBe(kinds.length);
  });

  it("gives its version an address that never moves, and says who published it and when", () => {
    const said = (name: string) =>
      ontologyQuads()
        .filter(
          ({ subject, predicate }) =>
            subject.value === ONTOLOGY.slice(0, -1) && predicate.value.endsWith(name),
        )
        .map(({ object }) => object.value);
    expect(said("#versionIRI")).toEqual([`https://w3id.org/openhpa/v${said("#versionInfo")}/ontology.ttl`]);
    expect([said("/preferredNamespacePrefix"), said("/preferredNamespaceUri")]).toEqual([
      ["hpa"],
      [ONTOLOGY],
    ]);
    expect([said("/creator"), said("/publisher")]).toEqual([[PROJECT], [PROJECT]]);
    for (const day of [...said("/issued"), ...said("/modified")]) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
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

  it("lead to the place itself at its authority", () => {
    const places = quads.filter(({ predicate }) => predicate.value === `${prefixes.foaf}focus`);
    expect(places.map(({ object }) => object.value).sort()).toEqual([
      "http://id.insee.fr/geo/departement/44",
      "http://id.insee.fr/geo/region/52",
      "https://ld.admin.ch/canton/22",
      "https://ld.admin.ch/country/CHE",
    ]);
  });

  it("names each in French and English, countries that the index does not have too, and no text twice", () => {
    const named = territoryQuads(["country:EU", "country:BE", "canton:GE", "region:53"], smallTerritories());
    const of = (property: string) =>
      named
        .filter(({ predicate }) => predicate.value === `${prefixes.skos}${property}`)
        .map(({ object }) => object as Literal);
    const concepts = named.filter(({ object }) => object.value === `${prefixes.skos}Concept`);
    expect(concepts).toHaveLength(6);
    for (const language of ["fr", "en"])
      expect(of("prefLabel").filter((label) => label.language === language)).toHaveLength(6);
    const texts = of("prefLabel").map(({ value }) => value);
    expect(texts).toEqual(expect.arrayContaining(["Belgique", "European Union", "Genf", "Brittany"]));
    expect(of("altLabel").filter(({ value }) => texts.includes(value))).toEqual([]);
  });

  it("says of a merged commune and of the present one that they are one after the other", async () => {
    const merged = territoryQuads(["commune:53065"], await loadTerritories());
    const pair = (name: string) =>
      merged
        .filter(({ predicate }) => predicate.value === `${prefixes.dcterms}${name}`)
        .map(({ subject, object }) => [subject.value, object.value]);
    expect(pair("isReplacedBy")).toHaveLength(1);
    expect(pair("replaces")).toEqual(pair("isReplacedBy").map((both) => both.reverse()));
  });

  it("passes over codes that do not exist, without blank nodes", () => {
    expect(about("departement/00")).toEqual([]);
    expect(blankNodes(quads)).toEqual([]);
  });
});

describe("all concept schemes and territories together", () => {
  const quads = [...all.flatMap(schemeQuads), ...territoryQuads(["departement:44"], smallTerritories())];
  const pairs = (predicate: string, turned = false) =>
    quads
      .filter((quad) => quad.predicate.value === `${prefixes.dcterms}${predicate}`)
      .filter(({ subject, object }) => [subject, object].every(({ value }) => value.startsWith(VOCAB)))
      .map(({ subject, object }) => (turned ? [object, subject] : [subject, object]))
      .map((terms) => terms.map(({ value }) => value).join(" "))
      .sort();

  it("say every replacement from both sides, and every part of a plan", () => {
    expect(pairs("isReplacedBy").length).toBeGreaterThan(30);
    expect(pairs("isReplacedBy")).toEqual(pairs("replaces", true));
    const ofPlans = (list: readonly string[]) =>
      list.filter((pair) => !/\/(?:departement|region|country)\//.test(pair));
    expect(ofPlans(pairs("isPartOf")).length).toBeGreaterThan(0);
    expect(ofPlans(pairs("isPartOf"))).toEqual(ofPlans(pairs("hasPart", true)));
  });

  it("carry our licence, or the statement and the name of whose the labels are", () => {
    for (const { iri, rights } of all) {
      const said = (name: string, of = iri) =>
        quads.filter(
          ({ subject, predicate }) =>
            subject.value === of && predicate.value === `${prefixes.dcterms}${name}`,
        );
      const isOurs = rights === "ours";
      expect([said("license").length, said("rights").length, said("rightsHolder").length], iri).toEqual(
        isOurs ? [1, 0, 0] : [0, 1, 1],
      );
      if (isOurs) continue;
      const [statement] = said("rights");
      expect(said("description", statement?.object.value).length, iri).toBe(2);
    }
  });
});
