import { BASE, edit, empty, type FeedBreak, garble, ROOT, remove, replace, row } from "./feed-break.js";

export const forms: readonly FeedBreak[] = [
  row("the catalogue in Turtle is gone", "form-missing", "catalog.ttl", remove("catalog.ttl")),
  row("the catalogue in RDF/XML is gone", "form-missing", "catalog.rdf", remove("catalog.rdf")),
  row("the catalogue in JSON-LD is gone", "form-missing", "catalog.jsonld", remove("catalog.jsonld")),
  row(
    "the catalogue in Turtle is malformed",
    "form-unreadable",
    "catalog.ttl",
    edit("catalog.ttl", (content) => content.slice(0, -9)),
  ),
  row(
    "the catalogue in RDF/XML is malformed",
    "form-unreadable",
    "catalog.rdf",
    replace("catalog.rdf", "</rdf:RDF>", ""),
  ),
  row("the catalogue in RDF/XML is empty", "form-unreadable", "catalog.rdf", empty("catalog.rdf")),
  row(
    "the catalogue in Turtle is garbage of the same size",
    "form-unreadable",
    "catalog.ttl",
    garble("catalog.ttl"),
  ),
  row(
    "the catalogue in Turtle is stale",
    "form-differs",
    "catalog.ttl",
    edit("catalog.ttl", (content) => content.replaceAll("2026-11", "2026-10")),
  ),
  row(
    "the catalogue in RDF/XML has an older size of a file",
    "form-differs",
    "catalog.rdf",
    edit("catalog.rdf", (content) => content.replace(/(byteSize[^>]*>)\d+/, "$11")),
  ),
  row(
    "the catalogue in RDF/XML has another polygon",
    "form-differs",
    "catalog.rdf",
    replace("catalog.rdf", "POLYGON((-5.2", "POLYGON((-5.1"),
  ),
  row("no form of the catalogue describes the log", "log-not-described", ROOT, (files) => {
    for (const form of ["jsonld", "ttl", "rdf"])
      edit(`catalog.${form}`, (content) => content.replaceAll("changes/feed.jsonld", "changes/log.json"))(
        files,
      );
  }),
  row("the description for programs is gone", "named-file-missing", "openapi.json", remove("openapi.json")),
  row("the description for programs is empty", "named-file-empty", "openapi.json", empty("openapi.json")),
  row(
    "the description for programs is of another feed",
    "named-file-garbled",
    "openapi.json",
    replace("openapi.json", BASE, "https://elsewhere.example"),
  ),
  row(
    "the description for programs names a file that is not there",
    "named-file-missing",
    "nothing.csv",
    replace("openapi.json", '"/actions.csv"', '"/nothing.csv"'),
  ),
  row(
    "the description for programs gives a wrong type",
    "named-file-type",
    "openapi.json",
    replace("openapi.json", '"text/csv"', '"text/plain"'),
  ),
];
