import { Store } from "oxigraph";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { answerQuery } from "./answer-query.js";

const CONTROL = Array.from({ length: 32 }, (_, code) => code).filter((code) => ![9, 10, 13].includes(code));
const FORBIDDEN = [...CONTROL, 0xfffe, 0xffff];
const escaped = (code: number) => `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;

const store = new Store();
store.load(
  `<urn:a> <urn:forbidden> "${FORBIDDEN.map(escaped).join("")}" .
<urn:a> <urn:lines> "a\\r\\nb\\rc\\nd\\te" .
<urn:a> <urn:marks> "]]> <&\\"' \\u0085 \\u2028 \\uFDD0 😀" .`,
  { format: "application/n-triples" },
);

const ask = (from: Store, sparql: string, mediaType: string) =>
  answerQuery(
    from,
    { sparql, tableFormat: mediaType, graphFormat: mediaType, defaultGraphs: [], namedGraphs: [] },
    100,
  );
function read(sparql: string, mediaType: string): { text: string; replaced: number } {
  const answer = ask(store, sparql, mediaType);
  if (!answer.ok) throw new Error(answer.error.messages.en);
  return { text: new TextDecoder().decode(answer.body), replaced: answer.replaced };
}

/** The texts of the document as a strict XML parser reads them; throws where it is not well-formed. */
function textsOf(xml: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => {
    if (text.trim() !== "") texts.push(text);
  });
  parser.write(xml).close();
  return texts;
}

const FORBIDDEN_READ = "\uFFFD".repeat(FORBIDDEN.length);
const LINES = "a\r\nb\rc\nd\te";
const MARKS = "]]> <&\"' \u0085 \u2028 \uFDD0 😀";

test.each([
  ["SELECT ?o { ?s ?p ?o }", "application/sparql-results+xml"],
  ["CONSTRUCT WHERE { ?s ?p ?o }", "application/rdf+xml"],
])("%s as %s is well-formed, whatever the values", (sparql, mediaType) => {
  const { text, replaced } = read(sparql, mediaType);
  const texts = textsOf(text);
  for (const value of [FORBIDDEN_READ, LINES, MARKS]) expect(texts).toContain(value);
  expect(replaced).toBe(FORBIDDEN.length);
});

test("values that XML can hold are as they were, and none is counted", () => {
  const { text, replaced } = read("SELECT ?o { ?s <urn:marks> ?o }", "application/sparql-results+xml");
  expect([textsOf(text), replaced]).toEqual([[MARKS], 0]);
});

test.each([
  "application/sparql-results+json",
  "text/csv",
  "text/tab-separated-values",
])("%s keeps them", (mediaType) => {
  const { text, replaced } = read("SELECT ?o { ?s <urn:forbidden> ?o }", mediaType);
  const value = mediaType.endsWith("json") ? JSON.parse(text).results.bindings[0].o.value : text;
  expect(value).toContain(String.fromCharCode(...CONTROL.slice(1, 8)));
  expect(replaced).toBe(0);
});

test("a property without a local name is not written in RDF/XML, but elsewhere", () => {
  const own = new Store();
  own.load('<urn:a> <urn:p#1> "x" .', { format: "application/n-triples" });
  const all = "CONSTRUCT WHERE { ?s ?p ?o }";
  expect(ask(own, all, "application/rdf+xml")).toMatchObject({
    ok: false,
    error: { code: "not-acceptable" },
  });
  expect(ask(own, all, "text/turtle")).toMatchObject({ ok: true });
});
