import { expect, test } from "vitest";
import { contentTypeOf, mediaTypeOf } from "./media-types.js";

/** As the registry of media types of the IANA, or the specification of the format, names them. */
test.each([
  ["a.ndjson.gz", "application/gzip"],
  ["a.nq.gz", "application/gzip"],
  ["a.nt.gz", "application/gzip"],
  ["a.gz", "application/gzip"],
  ["a.jsonld", "application/ld+json"],
  ["a.json", "application/json"],
  ["a.ttl", "text/turtle"],
  ["a.trig", "application/trig"],
  ["a.nq", "application/n-quads"],
  ["a.nt", "application/n-triples"],
  ["a.ndjson", "application/x-ndjson"],
  ["a.csv", "text/csv"],
  ["a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["a.parquet", "application/vnd.apache.parquet"],
  ["a.geojson", "application/geo+json"],
  ["a.rdf", "application/rdf+xml"],
  ["a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["a.html", "text/html"],
  ["a.css", "text/css"],
  ["a.js", "text/javascript"],
  ["a.mjs", "text/javascript"],
  ["a.wasm", "application/wasm"],
  ["a.xml", "application/xml"],
  ["a.svg", "image/svg+xml"],
  ["a.md", "text/markdown"],
  ["a.rq", "application/sparql-query"],
  ["a.txt", "text/plain"],
  ["data/SHA256SUMS", "text/plain"],
  ["_headers", "text/plain"],
  ["SHA256SUMS.bin", "application/octet-stream"],
  ["csv", "application/octet-stream"],
  ["a.csv.bin", "application/octet-stream"],
])("%s is %s", (path, type) => expect(mediaTypeOf(path)).toBe(type));

test.each([
  ["a.gz", "application/gzip"],
  ["a.wasm", "application/wasm"],
  ["a.bin", "application/octet-stream"],
  ["a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["a.json", "application/json; charset=utf-8"],
  ["a.ttl", "text/turtle; charset=utf-8"],
  ["a.svg", "image/svg+xml; charset=utf-8"],
])("%s is sent as %s", (path, type) => expect(contentTypeOf(path)).toBe(type));
