import { beforeAll, describe, expect, test } from "vitest";
import type { DumpSummary } from "../build.js";
import { buildSeeds } from "../test/seeds.js";
import { toTable } from "./answer-table.js";
import { type Dump, openDump } from "./open-dump.js";

let dump: Dump;
let summary: DumpSummary;
beforeAll(async () => {
  const built = await buildSeeds();
  summary = built.summary;
  const opened = await openDump(built.dir);
  if (!opened.ok) throw new Error("the dump does not open");
  dump = opened.dump;
});

function answer(sparql: string) {
  const result = dump.query(sparql);
  if (!result.ok) throw new Error(result.error.messages.fr);
  return result.value;
}

function refusal(sparql: string) {
  const result = dump.query(sparql);
  if (result.ok) throw new Error("not refused");
  return result.error;
}

test("everything is loaded: the union of all graphs without a GRAPH clause", () => {
  const count = (path: string) => summary.files.find((file) => file.path === path)?.quads as number;
  const all = ["actions.nq.gz", "vocabularies.nt.gz", "territories.nt.gz", "ontology.ttl"].map(count);
  expect(dump.size).toBe(all.reduce((sum, quads) => sum + quads, 0));
  expect(
    answer(
      "ASK { ?a a hpa:Action . smoc:C1 skos:prefLabel ?l . hpa:Action rdfs:label ?n . departement:44 skos:prefLabel ?d }",
    ),
  ).toEqual({ kind: "ask", value: true });
  expect(answer("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }")).toMatchObject({
    rows: [{ n: { value: String(summary.graphs) } }],
  });
});

describe("forms of query", () => {
  test("SELECT keeps the order of its columns and the types of its values", () => {
    const value = answer('SELECT ?z ?a (2.5 AS ?n) ?absent { VALUES (?z ?a) { (departement:44 "x"@fr) } }');
    expect(value).toMatchObject({ kind: "select", variables: ["z", "a", "n", "absent"] });
    expect(value.kind === "select" && value.rows).toEqual([
      {
        z: { type: "uri", value: "https://w3id.org/openhpa/vocab/departement/44" },
        a: { type: "literal", value: "x", "xml:lang": "fr" },
        n: { type: "literal", value: "2.5", datatype: "http://www.w3.org/2001/XMLSchema#decimal" },
      },
    ]);
    expect(toTable(value)).toBe(
      "z              │ a │   n │ absent\n───────────────┼───┼─────┼───────\ndepartement:44 │ x │ 2,5 │      –\n",
    );
  });

  test("CONSTRUCT and DESCRIBE give sorted statements, JSON-LD, and no table", () => {
    const query =
      "CONSTRUCT { ?d skos:prefLabel ?l } WHERE { VALUES ?d { departement:72 departement:44 } ?d skos:prefLabel ?l FILTER(LANG(?l) = 'en') }";
    const value = answer(query);
    expect(value).toMatchObject({
      kind: "graph",
      statements: [expect.stringContaining("Loire-Atlantique"), expect.stringContaining("Sarthe")],
    });
    expect(toTable(value).split("\n")).toHaveLength(3);
    expect(answer("DESCRIBE departement:44")).toMatchObject({ kind: "graph" });
    const json = dump.results(query, "json");
    expect(json.ok && JSON.parse(json.value)).toHaveLength(2);
    expect(dump.results(query, "csv")).toMatchObject({ ok: false, error: { code: "unsupported-format" } });
  });

  test("the engine writes JSON, CSV and TSV itself", () => {
    const query = 'SELECT ?a ?b { VALUES (?a ?b) { ("1, 2" true) } }';
    const json = dump.results(query, "json");
    expect(json.ok && JSON.parse(json.value).head.vars).toEqual(["a", "b"]);
    expect(dump.results(query, "csv")).toMatchObject({
      ok: true,
      value: expect.stringMatching(/^a,b\r?\n"1, 2",true\r?\n$/),
    });
    expect(dump.results(query, "tsv")).toMatchObject({ ok: true, value: '?a\t?b\n"1, 2"\ttrue\n' });
  });

  test("no row is a table without rows", () => {
    expect(toTable(answer("SELECT ?a { ?a a hpa:Nothing }"))).toBe("a\n─\n");
  });

  test("prefixes of the query itself win", () => {
    expect(answer("PREFIX hpa: <urn:x:> ASK { ?s a hpa:Action }")).toEqual({ kind: "ask", value: false });
  });
});

describe("refusals", () => {
  test.each([
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "# comment\nPREFIX a: <urn:#>\nDELETE WHERE { ?s ?p ?o }",
    "base <urn:x> clear all",
    "LOAD <https://exemple.fr/x.ttl>",
  ])("the update %j", (update) => {
    const size = dump.size;
    expect(refusal(update).code).toBe("update-refused");
    expect(answer("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).toBeDefined();
    expect(dump.size).toBe(size);
  });

  test("a query that only speaks of an update is a query", () => {
    expect(answer('SELECT ?x { VALUES ?x { "INSERT" } }')).toMatchObject({ kind: "select" });
  });

  test.each([
    ["SELECT ?x {\n  ?x ?y }", 2, /Ligne 2, colonne 3 : ce triplet n'est pas entier/],
    ["SELECT ?x { ?x foo:bar ?y }", 1, /Ligne 1, colonne \d+ : préfixe inconnu/],
    ["", 1, /la requête ne se lit pas/],
  ])("the faulty query %j, with its place", (query, line, message) => {
    const error = refusal(query);
    expect(error).toMatchObject({ code: "syntax", line });
    expect(error.messages.fr).toMatch(message);
    expect(error.messages.fr).not.toContain("\\u{");
  });

  test("SERVICE does not reach the network", () => {
    expect(refusal("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }").code).toBe("evaluation");
  });
});
