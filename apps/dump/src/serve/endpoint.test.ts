import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Context, Hono } from "hono";
import { Parser } from "n3";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesToLoad, quadsToLoad } from "../ask/loaded-files.js";
import { openDump } from "../ask/open-dump.js";
import { type Manifest, parseManifest } from "../data/manifest.js";
import { exampleQueries } from "../examples/index.js";
import { buildSeeds, seedActions } from "../test/seeds.js";
import { engineBundle } from "../test/serve-bundles.js";
import { createEnginePool, type EnginePool } from "./engine-pool.js";
import { createEndpoint } from "./sparql-endpoint.js";

const LIMIT = 50;
/** Everything with everything, four times over: no machine ends this. */
const ENDLESS =
  "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) < STR(?l)) }";

let dir: string;
let script: URL;
let manifest: Manifest;
let pool: EnginePool;
let app: Hono;

/** Here every request comes from another client, unless it says from which. */
let clients = 0;
const client = (context: Context) => context.req.header("X-Client") ?? `client-${clients++}`;

const startPool = (options: Partial<Parameters<typeof createEnginePool>[0]> = {}) =>
  createEnginePool({
    ...{
      dir,
      script,
      files: filesToLoad(manifest),
      limit: LIMIT,
      workers: 2,
      timeoutMs: 60_000,
      graceMs: 100,
    },
    ...{ queueLength: 256, clientQueueLength: 64, memoryBytes: Number.POSITIVE_INFINITY },
    ...options,
  });

beforeAll(async () => {
  const built = await buildSeeds();
  dir = built.dir;
  manifest = parseManifest(await readFile(join(dir, "manifest.json"), "utf8")) as Manifest;
  script = await engineBundle();
  pool = await startPool();
  app = createEndpoint({ pool, manifest, client, limit: LIMIT, bodyBytes: 10_000 });
});
afterAll(() => pool.close());

const get = (query: string, accept?: string, more = "") =>
  app.request(`/?query=${encodeURIComponent(query)}${more}`, accept ? { headers: { Accept: accept } } : {});
const post = (type: string, body: string, path = "/") =>
  app.request(path, { method: "POST", headers: { "Content-Type": type }, body });
const problem = async (response: Response) => [response.status, (await response.json()).code];
const asJson = "application/sparql-results+json";
const jsonOnly = { headers: { Accept: "application/json" } };
const count = async (response: Response) => (await response.json()).results.bindings.length;

test("all of the dump is loaded", async () => {
  expect(pool.size).toBe(quadsToLoad(manifest));
  const response = await get(
    "ASK { ?a a hpa:Action . smoc:C1 skos:prefLabel ?l . hpa:Action rdfs:label ?n }",
  );
  expect(await response.json()).toEqual({ head: {}, boolean: true });
});

test("every example question is answered as by openDump", async () => {
  const opened = await openDump(dir);
  if (!opened.ok) throw new Error("The dump does not open");
  for (const { id, select } of exampleQueries) {
    const response = await get(select, "text/tab-separated-values");
    const expected = opened.dump.results(select, "tsv");
    const lines = (expected.ok ? expected.value : "").split("\n").slice(0, LIMIT + 1);
    expect([id, (await response.text()).trimEnd()]).toEqual([id, lines.join("\n").trimEnd()]);
  }
});

describe("the three ways to send a query", () => {
  const query = "SELECT ?a { ?a a hpa:Action }";
  const expected = seedActions.length;

  test("GET, POST of a form, POST of the query", async () => {
    const all = [
      await get(query),
      await post("application/x-www-form-urlencoded", new URLSearchParams({ query }).toString()),
      await post("application/sparql-query; charset=utf-8", query),
    ];
    for (const response of all) {
      expect(response.status).toBe(200);
      expect(response.headers.get("Content-Type")).toBe(asJson);
      expect(response.headers.get("Vary")).toBe("Accept, Accept-Encoding, Origin");
      expect(await count(response)).toBe(expected);
    }
  });

  test("HEAD answers without a body; OPTIONS says what is answered", async () => {
    const head = await app.request(`/?query=${encodeURIComponent(query)}`, { method: "HEAD" });
    expect([head.status, head.headers.get("Content-Type"), await head.text()]).toEqual([200, asJson, ""]);
    const options = await app.request("/", { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  });

  test("accents and characters beyond the basic plane arrive as they are", async () => {
    const response = await post("application/sparql-query", 'SELECT ("é😀" AS ?x) {}');
    expect((await response.json()).results.bindings[0].x.value).toBe("é😀");
  });
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

describe("the encodings of a request and of an answer", () => {
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  const send = (type: string, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
    app.request("/", { method: "POST", headers: { "Content-Type": type, Accept: asJson, ...more }, body });
  const boundValue = async (response: Response) => (await response.json()).results.bindings[0].x.value;
  const e = 'SELECT ("é" AS ?x) {}';

  test("the body is read in the character encoding that its type names", async () => {
    expect(await boundValue(await send("application/sparql-query; charset=ISO-8859-1", latin1(e)))).toBe("é");
    const form = latin1(`query=${encodeURIComponent(e).replace("%C3%A9", "%E9")}`);
    const type = "application/x-www-form-urlencoded";
    expect(await boundValue(await send(`${type}; charset=windows-1252`, form))).toBe("é");
    expect(await problem(await send(type, form))).toEqual([400, "bad-request"]);
    expect(await problem(await send("application/sparql-query; charset=utf-8", latin1(e)))).toEqual([
      400,
      "bad-request",
    ]);
  });

  test("what cannot be decoded is refused: an unknown encoding, a compressed body, a bad address", async () => {
    const refused = [415, "unsupported-media-type"];
    expect(await problem(await send("application/sparql-query; charset=x-none", latin1(e)))).toEqual(refused);
    const gzipped = { "Content-Encoding": "gzip" };
    expect(await problem(await send("application/sparql-query", latin1(e), gzipped))).toEqual(refused);
    for (const bad of ["%zz", "%E9", "%", "%C3"])
      expect(await problem(await app.request(`/?query=ASK%7B%7D%23${bad}`, jsonOnly))).toEqual([
        400,
        "bad-request",
      ]);
  });

  test("an address that is too long is 414, and says to POST", async () => {
    const response = await get(`ASK {} #${"x".repeat(2 ** 16)}`);
    expect([response.status, await response.text()]).toEqual([414, expect.stringContaining("POST")]);
  });

  test("gzip for a client that accepts it, and only for that one", async () => {
    const query = "SELECT * { ?s ?p ?o } LIMIT 50";
    const asked = (accepted: string) =>
      app.request(`/?query=${encodeURIComponent(query)}`, { headers: { "Accept-Encoding": accepted } });
    const plain = await asked("identity");
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    const text = await plain.text();
    for (const accepted of ["gzip", "br, gzip;q=0.5", "*"]) {
      const zipped = await asked(accepted);
      expect([zipped.headers.get("Content-Encoding"), zipped.headers.get("Vary")]).toEqual([
        "gzip",
        "Accept, Accept-Encoding, Origin",
      ]);
      expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text);
    }
    expect((await asked("gzip;q=0")).headers.get("Content-Encoding")).toBeNull();
  });
});

describe("graphs", () => {
  const graphs = async (response: Response) => (await response.text()).trim().split(/\r?\n/).slice(1);
  const all = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }";

  test("the default graph is the union; FROM and the protocol's parameters choose others", async () => {
    const names = await graphs(await get(all, "text/csv"));
    expect(names).toHaveLength(manifest.graphs);
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

describe("what is not a query is refused", () => {
  test.each([
    ["SELECT * {\n  ?x ?y }", 2],
    ["SELECT * { ?x foo:bar ?y }", 1],
    ["SELECT * { ?x ?y ?z", 1],
    ["", 1],
    ["SELECT * {} LIMIT -1", 1],
    ["}{", 1],
    ["SELECT (COUNT(*) AS ?n) ?s { ?s ?p ?o }", 1],
  ])("the malformed query %j, with its place", async (query, line) => {
    const response = await get(query, "application/json");
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      400,
      "application/problem+json",
    ]);
    const { code, messages, line: found, column } = await response.json();
    expect([code, found]).toEqual(["syntax", line]);
    expect(column).toBeLessThanOrEqual((query.split("\n")[line - 1]?.length ?? 0) + 1);
    expect(messages.fr).toMatch(new RegExp(`^Ligne ${line}, colonne ${column} `));
    expect(messages.en).toMatch(new RegExp(`^Line ${line}, column ${column}:`));
  });

  test("in words for a client that takes no JSON", async () => {
    const text = await (await get("SELECT")).text();
    expect(text).toMatch(/^Ligne 1, colonne \d+ : .*\nLine 1, column \d+: .*\n$/);
  });

  test("updates, however they are sent", async () => {
    const size = await (await get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).text();
    const update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    const all = [
      await post("application/sparql-update", update),
      await post("application/x-www-form-urlencoded", new URLSearchParams({ update }).toString()),
      await get(update),
      await post("application/sparql-query", "# x\nPREFIX a: <urn:#> CLEAR ALL"),
    ];
    for (const response of all) {
      expect(response.status).toBe(403);
      expect(await response.text()).toMatch(/ne se modifie pas/);
    }
    expect(await (await get("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }")).text()).toBe(size);
  });

  test.each([
    "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * {\n SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
    "SELECT * { ?s <urn:nothing> ?o OPTIONAL { SERVICE ?o { ?a ?b ?c } } }",
    "PREFIX : <http://127.0.0.1:9/> SELECT * { SERVICE:x{} }",
    "ASK { FILTER EXISTS { service <http://127.0.0.1:9/> {} } }",
  ])("SERVICE in %j", async (query) => {
    const response = await get(query, "application/json");
    expect(await problem(response)).toEqual([403, "service-refused"]);
  });

  test("a query that only speaks of SERVICE is answered", async () => {
    const response = await get('SELECT ?service { BIND("SERVICE" AS ?service) } # SERVICE <http://x/> {}');
    expect(await count(response)).toBe(1);
  });

  test("two queries at once, no query, another type, another method, too much", async () => {
    const json = { headers: { Accept: "application/json" } };
    expect(await problem(await app.request("/?query=ASK{}&query=ASK{}", json))).toEqual([400, "bad-request"]);
    expect((await post("application/x-www-form-urlencoded", "a=b")).status).toBe(400);
    expect((await post("text/plain", "ASK {}")).status).toBe(415);
    expect((await app.request("/", { method: "DELETE" })).status).toBe(405);
    expect((await post("application/sparql-query", `ASK {} #${"x".repeat(10_000)}`)).status).toBe(413);
    const latin = new Uint8Array([0x41, 0x53, 0x4b, 0x7b, 0x7d, 0x23, 0xe9]);
    const response = await app.request("/", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query" },
      body: latin,
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("UTF-8")]);
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
    const response = await app.request("http://127.0.0.1:7878/");
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

describe("queries that would not end", () => {
  test("do not keep the others from being answered", async () => {
    const leaving = new AbortController();
    const request = { tableFormat: asJson, defaultGraphs: [], namedGraphs: [] };
    const endless = pool.run({ ...request, sparql: ENDLESS }, { client: "a", signal: leaving.signal });
    const other = await get("SELECT ?a { ?a a hpa:Action }");
    expect(await count(other)).toBe(seedActions.length);
    leaving.abort();
    expect(await endless).toMatchObject({ ok: false, error: { code: "client-left" } });
  });

  test("are stopped when their time is over; the endpoint answers afterwards", async () => {
    const hasty = await startPool({ timeoutMs: 500 });
    try {
      const endpoint = createEndpoint({ pool: hasty, manifest, client, limit: LIMIT });
      const ask = (query: string) =>
        endpoint.request(`/?query=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } });
      const both = await Promise.all([ask(ENDLESS), ask(ENDLESS)]);
      expect(await Promise.all(both.map(problem))).toEqual([
        [504, "timeout"],
        [504, "timeout"],
      ]);
      // A busy machine may be slower than this pool is patient: asked again, it answers.
      await expect.poll(async () => (await ask("ASK { ?s ?p ?o }")).status).toBe(200);
    } finally {
      await hasty.close();
    }
  });

  test("leave their place when the client leaves", async () => {
    const own = await startPool({ workers: 1, timeoutMs: 20_000 });
    try {
      const leaving = new AbortController();
      const request = { tableFormat: asJson, defaultGraphs: [], namedGraphs: [] };
      const left = own.run({ ...request, sparql: ENDLESS }, { client: "a", signal: leaving.signal });
      const waiting = new AbortController();
      const alsoLeft = own.run({ ...request, sparql: "ASK {}" }, { client: "b", signal: waiting.signal });
      const next = own.run({ ...request, sparql: "ASK { ?s ?p ?o }" }, { client: "c" });
      waiting.abort();
      expect(await alsoLeft).toMatchObject({ ok: false, error: { code: "client-left" } });
      leaving.abort();
      expect(await left).toMatchObject({ ok: false, error: { code: "client-left" } });
      expect(await next).toMatchObject({ ok: true, mediaType: asJson });
    } finally {
      await own.close();
    }
  });

  test("and those that take too much memory are stopped", async () => {
    const own = await startPool({ workers: 1, timeoutMs: 20_000, memoryBytes: 1 });
    const request = { tableFormat: asJson, defaultGraphs: [], namedGraphs: [] };
    expect(await own.run({ ...request, sparql: ENDLESS }, { client: "a" })).toMatchObject({
      ok: false,
      error: { code: "memory" },
    });
    // Where the machine is busy, memory may be looked at while this is answered too: asked again, it is answered.
    await expect
      .poll(async () => (await own.run({ ...request, sparql: "ASK {}" }, { client: "b" })).ok)
      .toBe(true);
    await own.close();
    expect(await own.run({ ...request, sparql: "ASK {}" }, { client: "b" })).toMatchObject({
      ok: false,
      error: { code: "closed" },
    });
  });

  test("a query nested deeper than the engine can go does not end the endpoint", async () => {
    const own = createEndpoint({ pool, manifest, client, limit: LIMIT });
    const deep = `ASK ${"{".repeat(100_000)}${"}".repeat(100_000)}`;
    const response = await own.request("/", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query" },
      body: deep,
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect((await get("ASK { ?s ?p ?o }")).status).toBe(200);
  });
});

test("a pool whose dump cannot be loaded says so", async () => {
  await expect(startPool({ dir: join(dir, "nowhere") })).rejects.toThrow();
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
