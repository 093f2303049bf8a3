import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJson, count, type EndpointFixture, LIMIT, problem, startEndpoint } from "../test/endpoint.js";
import { seedActions } from "../test/seeds.js";
import { createEndpoint } from "./sparql-endpoint.js";

/** Everything with everything, four times over: no machine ends this. */
const ENDLESS =
  "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(STR(?a) < STR(?l)) }";

let endpoint: EndpointFixture;
beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.pool.close());

const get: EndpointFixture["get"] = (...asked) => endpoint.get(...asked);
const startPool: EndpointFixture["startPool"] = (options) => endpoint.startPool(options);

describe("queries that would not end", () => {
  test("do not keep the others from being answered", async () => {
    const leaving = new AbortController();
    const request = { tableFormat: asJson, defaultGraphs: [], namedGraphs: [] };
    const endless = endpoint.pool.run(
      { ...request, sparql: ENDLESS },
      { client: "a", signal: leaving.signal },
    );
    const other = await get("SELECT ?a { ?a a hpa:Action }");
    expect(await count(other)).toBe(seedActions.length);
    leaving.abort();
    expect(await endless).toMatchObject({ ok: false, error: { code: "client-left" } });
  });

  test("are stopped when their time is over; the endpoint answers afterwards", async () => {
    const hasty = await startPool({ timeoutMs: 500 });
    try {
      const hastened = createEndpoint({
        pool: hasty,
        manifest: endpoint.manifest,
        client: endpoint.client,
        limit: LIMIT,
      });
      const ask = (query: string) =>
        hastened.request(`/?query=${encodeURIComponent(query)}`, { headers: { Accept: "application/json" } });
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
    const own = createEndpoint({
      pool: endpoint.pool,
      manifest: endpoint.manifest,
      client: endpoint.client,
      limit: LIMIT,
    });
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
