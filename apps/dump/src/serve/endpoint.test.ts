import { createHash } from "node:crypto";
import { join } from "node:path";
import { Parser } from "n3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quadsToLoad } from "../ask/loaded-files.js";
import { openDump } from "../ask/open-dump.js";
import { exampleQueries } from "../examples/index.js";
import { count, type EndpointFixture, LIMIT, problem, startEndpoint } from "../test/endpoint.js";

let endpoint: EndpointFixture;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.pool.close());

const get: EndpointFixture["get"] = (...asked) => endpoint.get(...asked);
const startPool: EndpointFixture["startPool"] = (options) => endpoint.startPool(options);

test("all of the dump is loaded", async () => {
  expect(endpoint.pool.size).toBe(quadsToLoad(endpoint.manifest));
  const response = await get(
    "ASK { ?a a hpa:Action . smoc:C1 skos:prefLabel ?l . hpa:Action rdfs:label ?n }",
  );
  expect(await response.json()).toEqual({ head: {}, boolean: true });
});

test("every example question is answered as by openDump", async () => {
  const opened = await openDump(endpoint.dir);
  if (!opened.ok) throw new Error("The dump does not open");
  for (const { id, select } of exampleQueries) {
    const response = await get(select, "text/tab-separated-values");
    const expected = opened.dump.results(select, "tsv");
    const lines = (expected.ok ? expected.value : "").split("\n").slice(0, LIMIT + 1);
    expect([id, (await response.text()).trimEnd()]).toEqual([id, lines.join("\n").trimEnd()]);
  }
});

describe("formats of an answer", () => {
  test.each([
    ["application/sparql-results+json", '{"head"'],
    ["application/sparql-results+xml", "<?xml"],
    ["text/csv", "a\r\n"],
    ["text/tab-separated-values", "?a\n"],
  ])("%s for SELECT and ASK", async (type, start) => {
    const select = await get("SELECT ?a { ?a a hpa:Action }", type);
    expect([select.status, select.headers.get("Content-Type")?.split(";")[0]]).toEqual([200, type]);
    expect((await select.text()).startsWith(start)).toBe(true);
    const ask = await get("ASK { ?a a hpa:Action }", type);
    expect([ask.status, await ask.text()]).toEqual([200, expect.stringContaining("true")]);
  });

  test.each([
    ["text/turtle", "Turtle"],
    ["application/n-triples", "N-Triples"],
    ["application/n-quads", "N-Quads"],
    ["application/trig", "TriG"],
  ])("%s for CONSTRUCT and DESCRIBE", async (type, format) => {
    for (const query of [
      "CONSTRUCT { ?d skos:prefLabel ?l } WHERE { departement:44 skos:prefLabel ?l BIND(departement:44 AS ?d) }",
      "DESCRIBE departement:44",
    ]) {
      const response = await get(query, `${type}, */*;q=0.1`);
      expect([response.status, response.headers.get("Content-Type")?.split(";")[0]]).toEqual([200, type]);
      const quads = new Parser({ format }).parse(await response.text());
      expect(quads.map(({ object }) => object.value)).toContain("Loire-Atlantique");
    }
  });

  test("JSON-LD and RDF/XML", async () => {
    const json = await get("DESCRIBE departement:44", "application/ld+json");
    expect((await json.json())[0]["@id"]).toBe("https://w3id.org/openhpa/vocab/departement/44");
    const xml = await get("DESCRIBE departement:44", "application/rdf+xml");
    expect(await xml.text()).toMatch(/^<\?xml[\s\S]*Loire-Atlantique[\s\S]*<\/rdf:RDF>/);
  });

  test("none that fits is 406, with what there is", async () => {
    const response = await get("SELECT * {}", "image/png");
    expect([response.status, await response.text()]).toEqual([406, expect.stringContaining("Turtle")]);
    expect((await get("SELECT * {}", "text/turtle")).status).toBe(406);
    expect((await get("DESCRIBE departement:44", "text/csv")).status).toBe(406);
  });
});

describe("graphs", () => {
  const graphs = async (response: Response) => (await response.text()).trim().split(/\r?\n/).slice(1);
  const all = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";

  test("the default graph is the union; FROM and the protocol's parameters choose others", async () => {
    const names = await graphs(await get(all, "text/csv"));
    expect(names).toHaveLength(endpoint.manifest.graphs);
    const [first = "", second = ""] = names;
    const own = async (response: Response) => Number((await graphs(response))[0]);
    const counted = "{ ?s ?p ?o }";
    const n = "SELECT (COUNT(*) AS ?n)";
    const [one, two, whole] = [
      await own(await get(`${n} FROM <${first}> ${counted}`, "text/csv")),
      await own(await get(`${n} FROM <${second}> ${counted}`, "text/csv")),
      await own(await get(`${n} ${counted}`, "text/csv")),
    ];
    expect(one).toBeGreaterThan(0);
    expect(whole).toBeGreaterThan(one + two);
    const chosen = `&default-graph-uri=${encodeURIComponent(first)}`;
    expect(await own(await get(`${n} ${counted}`, "text/csv", chosen))).toBe(one);
    expect(await own(await get(`${n} FROM <${second}> ${counted}`, "text/csv", chosen))).toBe(one);
    expect(await graphs(await get(all, "text/csv", chosen))).toEqual([]);
    const named = `&named-graph-uri=${encodeURIComponent(second)}`;
    expect(await graphs(await get(all, "text/csv", named))).toEqual([second]);
    expect(await own(await get(`${n} ${counted}`, "text/csv", named))).toBe(0);
  });

  test("a graph of elsewhere is empty: nothing is fetched", async () => {
    const response = await get("ASK FROM <http://127.0.0.1:9/x.ttl> { ?s ?p ?o }");
    expect((await response.json()).boolean).toBe(false);
  });

  test("a graph without a full address is refused", async () => {
    const response = await get("ASK {}", "application/json", "&default-graph-uri=x");
    expect(await problem(response)).toEqual([400, "bad-request"]);
  });
});

describe("the limit of an answer", () => {
  const cut = ({ headers }: Response) => [
    headers.get("OpenHPA-Result-Limit"),
    headers.get("OpenHPA-Result-Cut"),
  ];

  test("a longer answer is cut, and says so, in every format", async () => {
    const query = "SELECT ?s ?o { ?s skos:prefLabel ?o } ORDER BY ?s ?o";
    const json = await get(query);
    expect(cut(json)).toEqual(["50", "true"]);
    const { bindings } = (await json.json()).results;
    expect(bindings).toHaveLength(LIMIT);
    const csv = await get(query, "text/csv");
    expect(cut(csv)).toEqual(["50", "true"]);
    expect((await csv.text()).split("\r\n")).toHaveLength(LIMIT + 2);
    const turtle = await get("CONSTRUCT WHERE { ?s skos:prefLabel ?o }", "text/turtle");
    expect(cut(turtle)).toEqual(["50", "true"]);
    expect(new Parser().parse(await turtle.text())).toHaveLength(LIMIT);
  });

  test("an answer that is just as long is whole", async () => {
    const response = await get("SELECT ?s { ?s skos:prefLabel ?o } LIMIT 50");
    expect(cut(response)).toEqual(["50", "false"]);
    expect(await count(response)).toBe(LIMIT);
  });
});

describe("without a query", () => {
  test("describes itself", async () => {
    const response = await endpoint.app.request("http://127.0.0.1:7878/");
    expect(response.headers.get("Content-Type")).toBe("text/turtle; charset=utf-8");
    const quads = new Parser().parse(await response.text());
    const sd = "http://www.w3.org/ns/sparql-service-description#";
    const of = (name: string) =>
      quads.filter(({ predicate }) => predicate.value === sd + name).map(({ object }) => object.value);
    expect(of("endpoint")).toEqual(["http://127.0.0.1:7878/"]);
    expect(of("feature")).toEqual([`${sd}UnionDefaultGraph`]);
    expect(of("resultFormat")).toContain("http://www.w3.org/ns/formats/SPARQL_Results_JSON");
  });
});

test("a pool whose dump cannot be loaded says so", async () => {
  await expect(startPool({ dir: join(endpoint.dir, "nowhere") })).rejects.toThrow();
});

test("the same query gives the same bytes from every engine", async () => {
  const query = "SELECT ?s ?o { ?s skos:prefLabel ?o } ORDER BY ?s ?o LIMIT 40";
  const hashes = await Promise.all(
    Array.from({ length: 8 }, async () =>
      createHash("sha256")
        .update(await (await get(query)).text())
        .digest("hex"),
    ),
  );
  expect(new Set(hashes).size).toBe(1);
});
