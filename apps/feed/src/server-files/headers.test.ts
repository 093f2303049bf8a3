import { describe, expect, test } from "vitest";
import { parseHeaders } from "../serve/folder-rules.js";
import { served } from "../testing/data-table.fixture.js";
import { headersFile, IMMUTABLE } from "./headers.js";

const BASE = "https://donnees.example.org";
const rules = parseHeaders(headersFile(served(BASE)));
/** What a host that reads the file sends for a path: the headers of all rules that match. */
const headersOf = (path: string) =>
  rules.filter(({ matches }) => matches.test(path)).flatMap(({ headers }) => headers);
const values = (path: string, name: string) =>
  headersOf(path).flatMap(([header, value]) => (header === name ? [value] : []));

describe("_headers", () => {
  test.each([
    ["/action/a.jsonld", "application/ld+json; charset=utf-8"],
    ["/action/a.json", "application/json; charset=utf-8"],
    ["/action/a.ttl", "text/turtle; charset=utf-8"],
    ["/catalog.rdf", "application/rdf+xml; charset=utf-8"],
    ["/actions.ndjson.gz", "application/gzip"],
    ["/actions.geojson", "application/geo+json; charset=utf-8"],
    ["/actions.csv", "text/csv; charset=utf-8"],
    ["/en/index.html", "text/html; charset=utf-8"],
  ])("gives %s the one type %s", (path, type) => {
    expect(values(path, "Content-Type")).toEqual([type]);
  });

  test("keeps closed pages for ever, and sets no cache for anything that changes: rules that match together are joined", () => {
    for (const path of ["/changes/after-0.jsonld", "/changes/after-1000.jsonld", "/changes/index-1-0.jsonld"])
      expect(values(path, "Cache-Control")).toEqual([IMMUTABLE]);
    for (const path of [
      "/changes/feed.jsonld",
      "/changes/after-0.json",
      "/action/after-0.jsonld",
      "/index.html",
    ])
      expect(values(path, "Cache-Control")).toEqual([]);
  });

  test("opens data to other sites and lets pages run only what is the feed's own", () => {
    for (const path of ["/catalog.ttl", "/index.html"]) {
      expect(values(path, "Access-Control-Allow-Origin")).toEqual(["*"]);
      expect(values(path, "X-Content-Type-Options")).toEqual(["nosniff"]);
      expect(values(path, "Content-Security-Policy").join()).toMatch(
        /^default-src 'none'.*frame-ancestors 'none'$/,
      );
    }
  });

  test("fits the limits of Cloudflare Pages: a hundred rules, lines of two thousand characters, one star a rule", () => {
    const text = headersFile(served(BASE));
    const paths = text.split("\n").filter((line) => line.startsWith("/"));
    expect(paths.length).toBeLessThanOrEqual(100);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(2000);
    for (const path of paths) expect(path.split("*").length, path).toBeLessThanOrEqual(2);
  });
});
