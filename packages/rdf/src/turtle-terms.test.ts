import { expandCurie, prefixes } from "@openhpa/core";
import { DataFactory, Writer } from "n3";
import { expect, test } from "vitest";
import { createTurtleTerms, escapeTurtle, namespaceOf } from "./turtle-terms.js";

const own = "https://data.example.org/action/a";
const hpa = prefixes.hpa;
const { namedNode, literal, quad } = DataFactory;

/** The object of one statement as N3.js writes it with our prefixes. */
function byN3(object: ReturnType<typeof namedNode> | ReturnType<typeof literal>): string {
  const writer = new Writer({ prefixes });
  return writer
    .quadsToString([quad(namedNode("urn:s"), namedNode("urn:p"), object)])
    .trim()
    .slice("<urn:s> <urn:p> ".length, -" .".length);
}

const names = [
  "a",
  "a.b",
  "a.",
  "a..b",
  ".a",
  "-a",
  "a-b",
  "_a",
  "9",
  "a/b",
  "é",
  "a%20b",
  "",
  "A-Z.9_z",
  "a:b",
  "a~b",
];

test.each(names)("an IRI is written as N3.js writes it: %j", (name) => {
  expect(createTurtleTerms(own).iri(hpa + name)).toBe(byN3(namedNode(hpa + name)));
});

test.each([
  ["xsd:integer", ["7", "+7", "-7", "007", "7.0", "", "7a", "a7"]],
  ["xsd:decimal", ["7.5", "-7.5", "+.5", "7.", "7", "x7.5", "7.5x"]],
  ["xsd:boolean", ["true", "false", "1", "True", "true ", "xtrue"]],
  ["xsd:date", ["2019-01-01"]],
  ["xsd:string", ["7", "true", 'a"b']],
])("a literal of %s reads back as it was, and is bare only where Turtle allows it", (type, values) => {
  const terms = createTurtleTerms(own);
  for (const value of values) {
    const bare =
      /^(?:[+-]?\d+|[+-]?\d*\.\d+|true|false)$/.test(value) && type !== "xsd:string" && type !== "xsd:date";
    const form = /\./.test(value) ? "xsd:decimal" : /\d/.test(value) ? "xsd:integer" : "xsd:boolean";
    const written = terms.literal(value, expandCurie(type));
    if (bare && form === type) expect(written).toBe(value);
    else expect(written).toBe(type === "xsd:string" ? `"${escapeTurtle(value)}"` : `"${value}"^^${type}`);
  }
});

test.each([
  "plain",
  'a"b',
  "a\\b",
  "a\nb",
  "a\tb\r\f\b",
  "\u0000\u0001\u0019\u001f\u007f",
  "é\ud7ff\ue000",
  "𝄞 a",
  "[]{}",
])("a text is escaped as N3.js escapes it: %j", (text) => {
  expect(`"${escapeTurtle(text)}"`).toBe(byN3(literal(text)));
});

test("the prefixes are those that occurred, in the order of the model", () => {
  const terms = createTurtleTerms(own);
  terms.iri(`${prefixes.skos}Concept`);
  terms.iri(`${own}#part`);
  terms.predicate(expandCurie("rdf:type"));
  terms.literal("2019", expandCurie("xsd:gYear"));
  const order = Object.keys(prefixes);
  const found = terms.prefixes().map(([name]) => name);
  expect([...found].sort()).toEqual(["rdf", "skos", "xsd"]);
  expect(found).toEqual(order.filter((name) => found.includes(name)));
  expect(terms.predicate(expandCurie("rdf:type"))).toBe("a");
  expect(terms.iri(expandCurie("rdf:type"))).toBe("rdf:type");
});

test("the namespace of an IRI ends with its last hash or slash", () => {
  expect(namespaceOf("https://example.org/a#b")).toBe("https://example.org/a#");
  expect(namespaceOf("https://example.org/a/b")).toBe("https://example.org/a/");
  expect(namespaceOf("https://example.org/a#b/c")).toBe("https://example.org/a#b/");
});
