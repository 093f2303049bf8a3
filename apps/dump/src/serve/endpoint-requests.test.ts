import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJson, count, type EndpointFixture, problem, startEndpoint } from "../test/endpoint.js";
import { seedActions } from "../test/seeds.js";

const jsonOnly = { headers: { Accept: "application/json" } };

let endpoint: EndpointFixture;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.pool.close());

const get: EndpointFixture["get"] = (...asked) => endpoint.get(...asked);
const post: EndpointFixture["post"] = (...asked) => endpoint.post(...asked);

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
    const head = await endpoint.app.request(`/?query=${encodeURIComponent(query)}`, { method: "HEAD" });
    expect([head.status, head.headers.get("Content-Type"), await head.text()]).toEqual([200, asJson, ""]);
    const options = await endpoint.app.request("/", { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, POST, OPTIONS"]);
  });

  test("accents and characters beyond the basic plane arrive as they are", async () => {
    const response = await post("application/sparql-query", 'SELECT ("é😀" AS ?x) {}');
    expect((await response.json()).results.bindings[0].x.value).toBe("é😀");
  });
});

describe("the encodings of a request and of an answer", () => {
  const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
  const send = (type: string, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) =>
    endpoint.app.request("/", {
      method: "POST",
      headers: { "Content-Type": type, Accept: asJson, ...more },
      body,
    });
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
      expect(await problem(await endpoint.app.request(`/?query=ASK%7B%7D%23${bad}`, jsonOnly))).toEqual([
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
      endpoint.app.request(`/?query=${encodeURIComponent(query)}`, {
        headers: { "Accept-Encoding": accepted },
      });
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
    expect(await problem(await endpoint.app.request("/?query=ASK{}&query=ASK{}", json))).toEqual([
      400,
      "bad-request",
    ]);
    expect((await post("application/x-www-form-urlencoded", "a=b")).status).toBe(400);
    expect((await post("text/plain", "ASK {}")).status).toBe(415);
    expect((await endpoint.app.request("/", { method: "DELETE" })).status).toBe(405);
    expect((await post("application/sparql-query", `ASK {} #${"x".repeat(10_000)}`)).status).toBe(413);
    const latin = new Uint8Array([0x41, 0x53, 0x4b, 0x7b, 0x7d, 0x23, 0xe9]);
    const response = await endpoint.app.request("/", {
      method: "POST",
      headers: { "Content-Type": "application/sparql-query" },
      body: latin,
    });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining("UTF-8")]);
  });
});
