import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltFeed, builtFeed } from "../testing/feed-fixture.js";

interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, { content?: object }>> } }>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let feed: BuiltFeed;
let document: Document;
beforeAll(async () => {
  feed = await builtFeed();
  document = JSON.parse(await feed.read("openapi.json")) as Document;
});
afterAll(() => feed.remove());

const judge = async (value: object) =>
  (await new Validator().validate(structuredClone(value) as never)).valid;
const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.]/g, "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);

/** What programs read; the rest is for people, servers and search engines. */
const isForPrograms = (path: string) =>
  /\.(?:json|jsonld|ttl|csv|xlsx|parquet|geojson|ndjson|rdf|gz)$/.test(path) &&
  !/^(?:\.|search\/|script\/|openapi\.json$)/.test(path);

describe("openapi.json", () => {
  test("is an OpenAPI 3.1 document, by the schema of its authors; which sees one that is none", async () => {
    expect(await judge(document)).toBe(true);
    expect(await judge({ ...document, paths: { "no-slash": {} } })).toBe(false);
    expect(await judge({ ...document, info: {} })).toBe(false);
  });

  test("describes every file for programs that the build wrote, and nothing that it did not write", () => {
    const templates = Object.keys(document.paths).map((path) => [path, patternOf(path)] as const);
    const files = feed.paths.filter(isForPrograms).map((path) => `/${path}`);
    expect(files.filter((file) => !templates.some(([, pattern]) => pattern.test(file)))).toEqual([]);
    const unused = templates.filter(([, pattern]) => !files.some((file) => pattern.test(file)));
    expect(unused.map(([path]) => path)).toEqual(["/changes/index-{level}-{after}.jsonld"]);
  });

  test("gives the type under which the host sends each file", async () => {
    const announced = [
      ...(await feed.read("_headers")).matchAll(/^\/\*(\S+)\n {2}Content-Type: ([^;\n]+)/gm),
    ];
    expect(announced.length).toBeGreaterThan(10);
    for (const [path, { get }] of Object.entries(document.paths)) {
      const [type] = Object.keys(get.responses["200"]?.content ?? {});
      const row = announced.filter(([, ending = ""]) => path.endsWith(ending)).at(0);
      expect(type, path).toBe(row?.[2]);
    }
    expect(document.servers).toEqual([{ url: "https://donnees.example.org/prevention" }]);
  });
});
