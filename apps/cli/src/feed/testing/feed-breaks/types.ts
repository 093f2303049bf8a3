import { type FeedBreak, replace, row } from "./feed-break.js";

export const types: readonly FeedBreak[] = [
  ["csv", "text/csv; charset=utf-8", "text/plain", "actions.csv"],
  ["Turtle", "text/turtle; charset=utf-8", "application/octet-stream", ".ttl"],
  ["JSON", "application/json; charset=utf-8", "text/html", ".json"],
  ["JSON-LD", "application/ld+json; charset=utf-8", "application/octet-stream", ".jsonld"],
  ["RDF/XML", "application/rdf+xml; charset=utf-8", "text/plain", "catalog.rdf"],
  ["Parquet", "application/vnd.apache.parquet", "text/plain", "actions.parquet"],
  ["pages in another character set", "text/html; charset=utf-8", "text/html; charset=iso-8859-1", ".html"],
  ["gzip", "application/gzip", "application/x-ndjson", "actions.ndjson.gz"],
].map(([name = "", right = "", wrong = "", where = ""]) =>
  row(`a wrong type is served: ${name}`, "named-file-type", where, replace("_headers", right, wrong)),
);
