import { describe, expect, test } from "vitest";
import { chooseFormat, graphFormats, tableFormats } from "./answer-formats.js";

const table = (accept?: string) => chooseFormat(accept, tableFormats)?.mediaType;
const graph = (accept?: string) => chooseFormat(accept, graphFormats)?.mediaType;

describe("the format that an Accept header asks for", () => {
  test.each([
    [undefined, "application/sparql-results+json", "text/turtle"],
    ["", "application/sparql-results+json", "text/turtle"],
    ["*/*", "application/sparql-results+json", "text/turtle"],
    ["text/*", "text/csv", "text/turtle"],
    ["application/json", "application/sparql-results+json", "application/ld+json"],
    ["application/xml;q=0.5, text/csv;q=0.4", "application/sparql-results+xml", "application/rdf+xml"],
    [
      "text/csv;q=0.4, text/tab-separated-values;q=0.9, */*;q=0.1",
      "text/tab-separated-values",
      "text/turtle",
    ],
    ["*/*, application/sparql-results+json;q=0", "application/sparql-results+xml", "text/turtle"],
    ["application/n-quads, application/trig;q=0.9", undefined, "application/n-quads"],
    ["TEXT/CSV", "text/csv", undefined],
    ["image/png", undefined, undefined],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "application/sparql-results+json", "text/turtle"],
  ])("%j", (accept, forTable, forGraph) => {
    expect([table(accept), graph(accept)]).toEqual([forTable, forGraph]);
  });
});
