import { readdirSync, readFileSync } from "node:fs";
import { toNQuads } from "@openhpa/rdf";
import { corpusRecords, repositoryRoot, validSeeds } from "@openhpa/testkit";
import oxigraph from "oxigraph";
import { expect, test } from "vitest";
import { toSparql } from "./example-query.js";
import { exampleQueries } from "./index.js";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const schemas = new URL("schemas/v1/", repositoryRoot);
const MADE_UP = 95;

const ontology = readFileSync(new URL("ontology.ttl", schemas), "utf8");
const vocabularies = readdirSync(new URL("vocabularies/", schemas))
  .filter((name) => name.endsWith(".ttl"))
  .map((name) => readFileSync(new URL(`vocabularies/${name}`, schemas), "utf8"));
const data = [...validSeeds().map(({ record }) => record), ...corpusRecords(MADE_UP)]
  .map((record) => toNQuads(record, { base: "https://exemple.fr/openhpa" }))
  .join("");

/** A store with everything, and what more the ontology is made to say. */
function filled(more = ""): oxigraph.Store {
  const store = new oxigraph.Store();
  store.load(data, { format: "application/n-quads" });
  for (const text of [...vocabularies, ontology, more]) store.load(text, { format: "text/turtle" });
  return store;
}

/** The rules of RDFS about the terms of an ontology (https://www.w3.org/TR/rdf11-mt/#rdfs-entailment), and those of OWL 2 RL that ours uses, as SPARQL updates. */
const rules = [
  "?a rdfs:subPropertyOf ?c } WHERE { ?a rdfs:subPropertyOf/rdfs:subPropertyOf ?c",
  "?a rdfs:subClassOf ?c } WHERE { ?a rdfs:subClassOf/rdfs:subClassOf ?c",
  "?s ?q ?o } WHERE { ?p rdfs:subPropertyOf ?q FILTER(isIRI(?q)) ?s ?p ?o",
  "?o ?q ?s } WHERE { ?p owl:inverseOf|^owl:inverseOf ?q . ?s ?p ?o FILTER(isIRI(?o))",
  "?o ?p ?s } WHERE { ?p a owl:SymmetricProperty . ?s ?p ?o FILTER(isIRI(?o))",
  "?s ?p ?o } WHERE { ?p a owl:TransitiveProperty . ?s ?p ?m . ?m ?p ?o",
  "?s ?q ?o } WHERE { ?p owl:equivalentProperty|^owl:equivalentProperty ?q . ?s ?p ?o",
  "?s a ?c } WHERE { ?p rdfs:domain ?c FILTER(isIRI(?c)) ?s ?p ?o",
  "?o a ?c } WHERE { ?p rdfs:range ?c FILTER(isIRI(?c)) ?s ?p ?o FILTER(isIRI(?o))",
  "?s a ?d } WHERE { ?c rdfs:subClassOf|owl:equivalentClass|^owl:equivalentClass ?d FILTER(isIRI(?d)) ?s a ?c",
];

/** Adds what follows until nothing more does; gives how many statements were added. */
function close(store: oxigraph.Store): number {
  const prefixes = `PREFIX rdf: <${RDF}> PREFIX rdfs: <${RDFS}> PREFIX owl: <http://www.w3.org/2002/07/owl#>`;
  const before = store.size;
  for (let size = -1; size !== store.size; ) {
    size = store.size;
    for (const rule of rules) store.update(`${prefixes} INSERT { ${rule} }`);
  }
  return store.size - before;
}

/** The rows of every question, by its name; order is judged elsewhere. */
function answers(store: oxigraph.Store): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    exampleQueries.map(({ id, select }) => {
      const rows = store.query(toSparql({ select })) as Map<string, oxigraph.Term>[];
      return [id, rows.map((row) => [...row].map(([name, term]) => `${name}=${term}`).join(" ")).sort()];
    }),
  );
}

const differing = (one: ReturnType<typeof answers>, other: ReturnType<typeof answers>) =>
  Object.keys(one).filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id]));

test("reasoning with our ontology adds statements and changes no answer", () => {
  const store = filled();
  const plain = answers(store);
  expect(close(store)).toBeGreaterThan(1000);
  expect(differing(plain, answers(store))).toEqual([]);
});

test("a property under one that the model uses itself is found by it", () => {
  const wrong =
    "@prefix hpa: <https://w3id.org/openhpa/ns#> . <https://schema.org/value> <http://www.w3.org/2000/01/rdf-schema#subPropertyOf> hpa:headlineReach .";
  const store = filled(wrong);
  const plain = answers(store);
  close(store);
  expect(differing(plain, answers(store))).not.toEqual([]);
});
