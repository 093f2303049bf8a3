import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expandCurie } from "@openhpa/core";
import { linkTargets } from "@openhpa/vocabularies/links";
import { Store } from "oxigraph";
import { beforeAll, describe, expect, test } from "vitest";
import { parseResults } from "../ask/query-answer.js";
import { withPrefixes } from "../ask/query-text.js";
import { baseUrl, buildSeeds } from "../test/seeds.js";
import { descriptionPrefixes } from "./description-prefixes.js";

const dataset = `${baseUrl}/dump/void.ttl#dataset`;
let data: Store;
let description: Store;

beforeAll(async () => {
  const { dir } = await buildSeeds();
  data = new Store();
  data.load(gunzipSync(readFileSync(join(dir, "actions.nt.gz"))), { format: "application/n-triples" });
  description = new Store();
  description.load(readFileSync(join(dir, "void.ttl")), { format: "text/turtle" });
});

/** Rows of a SELECT as plain values. */
function ask(store: Store, select: string): readonly Readonly<Record<string, string>>[] {
  const query = `PREFIX void-ext: <${descriptionPrefixes["void-ext"]}> ${select}`;
  const answer = parseResults(store.query(withPrefixes(query), { results_format: "json" }) as string);
  if (answer?.kind !== "select") throw new Error("not a SELECT");
  return answer.rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])),
  );
}

test("totals are those that SPARQL counts", () => {
  const [found] = ask(
    data,
    "SELECT (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?entities) (COUNT(DISTINCT ?p) AS ?properties) { ?s ?p ?o }",
  );
  const [classes] = ask(data, "SELECT (COUNT(DISTINCT ?c) AS ?classes) { ?s a ?c }");
  const said = ask(
    description,
    `SELECT ?triples ?entities ?properties ?classes { <${dataset}> void:triples ?triples ; void:entities ?entities ; void:properties ?properties ; void:classes ?classes }`,
  );
  expect(said).toEqual([{ ...found, ...classes }]);
});

test("class partitions are those that SPARQL counts, with their properties", () => {
  const counted = ask(
    data,
    "SELECT ?class (COUNT(DISTINCT ?s) AS ?entities) (COUNT(*) AS ?triples) { ?s a ?class ; ?p ?o } GROUP BY ?class ORDER BY ?class",
  );
  const said = ask(
    description,
    `SELECT ?class ?entities ?triples { <${dataset}> void:classPartition ?c . ?c void:class ?class ; void:entities ?entities ; void:triples ?triples } ORDER BY ?class`,
  );
  expect(said).toEqual(counted);
  const inner = ask(
    data,
    "SELECT ?class ?p (COUNT(*) AS ?triples) { ?s a ?class ; ?p ?o } GROUP BY ?class ?p ORDER BY ?class ?p",
  );
  const saidInner = ask(
    description,
    `SELECT ?class ?p ?triples { <${dataset}> void:classPartition ?c . ?c void:class ?class ; void:propertyPartition ?i . ?i void:property ?p ; void:triples ?triples } ORDER BY ?class ?p`,
  );
  expect(saidInner).toEqual(inner);
});

test("property partitions are those that SPARQL counts", () => {
  const counted = ask(
    data,
    "SELECT ?p (COUNT(*) AS ?triples) (COUNT(DISTINCT ?s) AS ?subjects) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
  );
  const said = ask(
    description,
    `SELECT ?p ?triples ?subjects { <${dataset}> void:propertyPartition ?c . ?c void:property ?p ; void:triples ?triples ; void:distinctSubjects ?subjects } ORDER BY ?p`,
  );
  expect(said).toEqual(counted);
});

test("distinct objects are those that SPARQL counts, in all and by property", () => {
  const [counted] = ask(
    data,
    "SELECT (COUNT(DISTINCT ?o) AS ?all) (COUNT(DISTINCT ?l) AS ?literals) { ?s ?p ?o BIND(IF(isLiteral(?o), ?o, ?none) AS ?l) }",
  );
  const [said] = ask(
    description,
    `SELECT ?all ?literals ?iris { <${dataset}> void:distinctObjects ?all ; void-ext:distinctLiterals ?literals ; void-ext:distinctIRIReferenceObjects ?iris }`,
  );
  expect(said).toEqual({
    ...counted,
    iris: String(Number(counted?.all) - Number(counted?.literals)),
  });
  const byProperty = ask(
    data,
    "SELECT ?p (COUNT(DISTINCT ?o) AS ?objects) { ?s ?p ?o } GROUP BY ?p ORDER BY ?p",
  );
  const saidByProperty = ask(
    description,
    `SELECT ?p ?objects { <${dataset}> void:propertyPartition ?c . ?c void:property ?p ; void:distinctObjects ?objects } ORDER BY ?p`,
  );
  expect(saidByProperty).toEqual(byProperty);
});

test("datatype partitions are those that SPARQL counts, of properties and of properties of a class", () => {
  const counted = ask(
    data,
    "SELECT ?p ?t (COUNT(*) AS ?n) { ?s ?p ?o FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?t) } GROUP BY ?p ?t ORDER BY ?p ?t",
  );
  const said = ask(
    description,
    `SELECT ?p ?t ?n { <${dataset}> void:propertyPartition ?c . ?c void:property ?p ; void-ext:datatypePartition ?d . ?d void-ext:datatype ?t ; void:triples ?n } ORDER BY ?p ?t`,
  );
  expect(said).toEqual(counted);
  const inner = ask(
    data,
    "SELECT ?class ?p ?t (COUNT(*) AS ?n) { ?s a ?class ; ?p ?o FILTER(isLiteral(?o)) BIND(DATATYPE(?o) AS ?t) } GROUP BY ?class ?p ?t ORDER BY ?class ?p ?t",
  );
  const saidInner = ask(
    description,
    `SELECT ?class ?p ?t ?n { <${dataset}> void:classPartition ?k . ?k void:class ?class ; void:propertyPartition ?c . ?c void:property ?p ; void-ext:datatypePartition ?d . ?d void-ext:datatype ?t ; void:triples ?n } ORDER BY ?class ?p ?t`,
  );
  expect(saidInner).toEqual(inner);
});

test("the space of its addresses holds every entity, and is not told when it does not", async () => {
  const [space] = ask(description, `SELECT ?s { <${dataset}> void:uriSpace ?s }`);
  const outside = ask(data, `SELECT ?s { ?s a ?c FILTER(!STRSTARTS(STR(?s), "${space?.s}")) }`);
  expect([space?.s, outside]).toEqual([`${baseUrl}/`, []]);
  const { dir } = await buildSeeds([
    { type: "Action", key: "a", id: "https://ailleurs.fr/a", title: { fr: "A" } },
  ]);
  const foreign = readFileSync(join(dir, "void.ttl"), "utf8");
  expect(foreign).not.toContain(`void:uriSpace "${baseUrl}`);
});

test("links into the vocabularies are those that SPARQL counts, and every target is described", () => {
  const type = expandCurie("rdf:type");
  const [counted] = ask(
    data,
    `SELECT (COUNT(*) AS ?links) { ?s ?p ?o FILTER(?p != <${type}> && STRSTARTS(STR(?o), "https://w3id.org/openhpa/vocab/")) }`,
  );
  const [said] = ask(
    description,
    `SELECT (SUM(?n) AS ?links) { ?l a void:Linkset ; void:subjectsTarget <${dataset}> ; void:triples ?n }`,
  );
  expect(said).toEqual(counted);
  const loose = ask(
    description,
    `SELECT ?t { ?l void:subjectsTarget <${dataset}> ; void:objectsTarget ?t FILTER NOT EXISTS { ?t a void:Dataset ; void:triples ?n ; void:dataDump ?d } }`,
  );
  expect(loose).toEqual([]);
});

describe("links outward are those that SPARQL counts in the files", () => {
  const outward = Object.values(linkTargets).map(({ form }) => form);
  const spaces = `FILTER(isIRI(?o) && !STRSTARTS(STR(?o), "https://w3id.org/openhpa/"))`;

  test.each(["vocabularies", "territories"])("%s", async (name) => {
    const { dir } = await buildSeeds();
    const store = new Store();
    store.load(gunzipSync(readFileSync(join(dir, `${name}.nt.gz`))), { format: "application/n-triples" });
    const links = "?p IN (foaf:focus, foaf:page, rdfs:seeAlso) || STRENDS(STR(?p), 'Match')";
    const stated = ask(store, `SELECT ?p ?o { ?s ?p ?o ${spaces} FILTER(${links}) }`);
    expect(stated.filter(({ o = "" }) => !outward.some((form) => form.test(o)))).toEqual([]);
    const counted = ask(
      store,
      `SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o ${spaces} FILTER(${links}) } GROUP BY ?p ORDER BY ?p`,
    );
    const from = `${baseUrl}/dump/void.ttl#${name}`;
    const said = ask(
      description,
      `SELECT ?p (SUM(?t) AS ?n) { <${from}> void:subset ?l . ?l a void:Linkset ; void:subjectsTarget <${from}> ; void:linkPredicate ?p ; void:triples ?t } GROUP BY ?p ORDER BY ?p`,
    );
    expect(said).toEqual(counted);
    expect(said.length).toBeGreaterThan(1);
    for (const { l, space, p, t } of ask(
      description,
      `SELECT ?l ?space ?p ?t { ?l void:subjectsTarget <${from}> ; void:objectsTarget/void:uriSpace ?space ; void:linkPredicate ?p ; void:triples ?t }`,
    )) {
      const here = `{ ?s <${p}> ?o FILTER(isIRI(?o) && STRSTARTS(STR(?o), "${space}")) }`;
      expect([l, ask(store, `SELECT (COUNT(*) AS ?n) ${here}`)]).toEqual([l, [{ n: t }]]);
    }
  });

  test("each has a source and a day", () => {
    const from = `VALUES ?from { <${baseUrl}/dump/void.ttl#vocabularies> <${baseUrl}/dump/void.ttl#territories> }`;
    const without = ask(
      description,
      `SELECT ?l { ${from} ?l void:subjectsTarget ?from FILTER NOT EXISTS { ?l dc:source ?s ; dcterms:modified ?d } }`,
    );
    expect(without).toEqual([]);
  });
});

test("the example is a record of the data", () => {
  const [example] = ask(description, `SELECT ?r { <${dataset}> void:exampleResource ?r }`);
  expect(ask(data, `SELECT ?t { <${example?.r}> dcterms:title ?t }`).length).toBeGreaterThan(0);
});
