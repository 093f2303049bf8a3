import { Hono } from "hono";
import { expect, test } from "vitest";
import { type Problem, problemResponse } from "./problem.js";
import { readOperation } from "./sparql-request.js";

const messages = { fr: "Non", en: "No" };
const answer = (problem: Problem, accept?: string) =>
  new Hono()
    .get("/", (context) => problemResponse(context, problem))
    .request("/", { headers: accept === undefined ? {} : { Accept: accept } });

// RFC 9110, section 15: the status that says what kind of fault it is.
test.each([
  ["syntax", 400, null],
  ["evaluation", 400, null],
  ["bad-request", 400, null],
  ["update-refused", 403, null],
  ["service-refused", 403, null],
  ["foreign-origin", 403, null],
  ["not-found", 404, null],
  ["method-not-allowed", 405, null],
  ["not-acceptable", 406, null],
  ["unsupported-format", 406, null],
  ["too-large", 413, null],
  ["uri-too-long", 414, null],
  ["unsupported-media-type", 415, null],
  ["foreign-host", 421, null],
  ["engine-failed", 500, null],
  ["client-left", 503, null],
  ["client-queue-full", 429, "5"],
  ["busy", 503, "5"],
  ["reloading", 503, "5"],
  ["client-busy", 503, "5"],
  ["client-reloading", 503, "5"],
  ["queue-full", 503, "5"],
  ["closed", 503, "30"],
  ["memory", 503, "5"],
  ["timeout", 504, null],
] as const)("%s is answered %i, to be tried again after %s", async (code, status, retry) => {
  const response = await answer({ code, messages });
  expect([response.status, response.headers.get("Retry-After")]).toEqual([status, retry]);
  expect([response.headers.get("Vary"), response.headers.get("Cache-Control")]).toEqual([
    "Accept, Accept-Encoding, Origin",
    "no-store",
  ]);
});

test("where it is known when to ask again, that is said", async () => {
  const response = await answer({ code: "client-reloading", messages, retryAfter: 114 });
  expect(response.headers.get("Retry-After")).toBe("114");
});

test.each([
  [undefined, false],
  ["*/*", false],
  ["text/html", false],
  ["application/json", true],
  ["APPLICATION/JSON", true],
  ["text/html, text/json;q=0.1", true],
  ["application/sparql-results+json", true],
  ["application/problem+json", true],
  ["application/jsonx", false],
  ["application/xjson", false],
  ["xapplication/json", false],
  ["text/x+json", false],
])("for %s the details are JSON: %j", async (accept, isJson) => {
  const response = await answer({ code: "syntax", messages, line: 2, column: 3 }, accept);
  if (!isJson) {
    expect(await response.text()).toBe("Non\nNo\n");
    return;
  }
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "urn:openhpa:problem:syntax",
    status: 400,
    code: "syntax",
    title: "No",
    messages,
    line: 2,
    column: 3,
  });
});

const app = new Hono().all("/", async (context) => context.json(await readOperation(context)));
const read = async (search: string, init: RequestInit = {}) => (await app.request(`/${search}`, init)).json();
const post = (body: string | Uint8Array, type?: string, search = "") =>
  read(search, {
    method: "POST",
    body: body as never,
    headers: type === undefined ? {} : { "Content-Type": type },
  });
const FORM = "application/x-www-form-urlencoded";
const QUERY = "application/sparql-query";

// SPARQL 1.1 Protocol, section 2.1: a query by GET, by a form, or as the body itself.
test("a query is read in each of the three ways, with its graphs", async () => {
  const operation = { sparql: "ASK {}", defaultGraphs: ["urn:a"], namedGraphs: ["urn:b", "urn:c"] };
  const graphs = "default-graph-uri=urn:a&named-graph-uri=urn:b&named-graph-uri=urn:c";
  const expected = { ok: true, operation };
  expect(await read(`?query=ASK%20%7B%7D&${graphs}`)).toEqual(expected);
  expect(await post(`query=ASK+%7B%7D&${graphs}`, FORM)).toEqual(expected);
  expect(
    await post(
      "query=ASK+%7B%7D&named-graph-uri=urn:c",
      ` ${FORM.toUpperCase()} ; charset=utf-8`,
      "?default-graph-uri=urn:a&named-graph-uri=urn:b",
    ),
  ).toEqual(expected);
  expect(await post("ASK {}", QUERY, `?${graphs}`)).toEqual(expected);
  expect(await read("")).toEqual({ ok: true });
});

test.each([
  ["two queries", () => read("?query=a&query=b"), "bad-request"],
  ["two queries, in address and form", () => post("query=a", FORM, "?query=b"), "bad-request"],
  ["two queries, in address and body", () => post("a", QUERY, "?query=b"), "bad-request"],
  ["a form without one", () => post("x=y", FORM), "bad-request"],
  ["bytes that are no UTF-8", () => post(new Uint8Array([0xff]), QUERY), "bad-request"],
  ["an update by GET", () => read("?update=x"), "update-refused"],
  ["an update in a form", () => post("update=x", FORM), "update-refused"],
  ["an update beside a query", () => read("?query=a&update=x"), "update-refused"],
  ["an update as the body", () => post("x", "application/sparql-update"), "update-refused"],
  ["another type", () => post("a", "text/plain"), "unsupported-media-type"],
  ["a type that only begins alike", () => post("a", `${QUERY}x`), "unsupported-media-type"],
])("%s is refused", async (_what, ask, code) => {
  expect(await ask()).toMatchObject({ ok: false, error: { code } });
});

test.each([
  ["urn:a", true],
  ["https://exemple.fr/a#b", true],
  ["a+.-1:b", true],
  ["a:", true],
  ["/a", false],
  ["a", false],
  ["1a:b", false],
  ["", false],
  ["urn:a b", false],
  ...[...'<>"{}|\\^`'].map((sign): [string, boolean] => [`urn:${sign}`, false]),
])("the graph %j is a full address: %j", async (graph, ok) => {
  for (const name of ["default-graph-uri", "named-graph-uri"])
    expect(await read(`?query=a&${name}=${encodeURIComponent(graph)}`)).toMatchObject({ ok });
});
