import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exampleQueries } from "../examples/index.js";
import { outlineQuery, withLimit } from "./query-outline.js";
import { queryTokens } from "./query-tokens.js";

const words = (sparql: string) =>
  [...queryTokens(sparql)].filter(({ kind }) => kind === "word").map(({ text }) => text);
const limited = (sparql: string, rows = 10) => withLimit(sparql, outlineQuery(sparql), rows);

describe("words of a query", () => {
  test.each([
    ["SELECT * { ?s ?p 'SERVICE' }", ["SELECT"]],
    ['ASK { ?s ?p "a \\" SERVICE" }', ["ASK"]],
    ['ASK { ?s ?p """x " SERVICE "" y""" }', ["ASK"]],
    ["ASK { ?s ?p '''SERVICE\n''SERVICE''' }", ["ASK"]],
    ["ASK { <urn:SERVICE> ?SERVICE $SERVICE } # SERVICE", ["ASK"]],
    ["ASK { service:x x:service _:service 'a'@service-x }", ["ASK"]],
    ["ASK { x:a.service-b x:service\\,SERVICE x:%41SERVICE }", ["ASK"]],
    ["ASK { ?a ?b ?c FILTER(?a<?b && ?c>?d) }", ["ASK", "FILTER"]],
    ["select * { service silent <urn:x> {} }", ["select", "service", "silent"]],
    ["SELECT * {{SERVICE?x{}}}", ["SELECT", "SERVICE"]],
  ])("%j", (sparql, expected) => {
    expect(words(sparql)).toEqual(expected);
  });

  test("every character belongs to a token or is a blank, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let at = 0;
        for (const { start, end, text: own } of queryTokens(text)) {
          expect(text.slice(at, start)).toMatch(/^(?:\s|#[^\n\r]*)*$/);
          expect(own).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at)).toMatch(/^(?:\s|#[^\n\r]*)*$/);
      }),
    );
  });

  test("no text in quotes is taken for words", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { service } = outlineQuery(`ASK { ?s ?p ${JSON.stringify(`${text} SERVICE`)} }`);
        expect(service).toBeUndefined();
      }),
    );
  });
});

describe("outline", () => {
  test.each([
    ["SELECT ?s FROM <urn:g> { ?s ?p ?o }", { form: "SELECT", hasDataset: true }],
    ["PREFIX from: <urn:x> DESCRIBE from:x", { form: "DESCRIBE", hasDataset: false }],
    ["CONSTRUCT { ?s ?p 'FROM' } WHERE { ?s ?p ?o }", { form: "CONSTRUCT", hasDataset: false }],
    ["ASK FROM NAMED <urn:g> {}", { form: "ASK", hasDataset: true }],
    ["nonsense", { form: undefined, hasDataset: false }],
  ])("%j", (sparql, expected) => {
    expect(outlineQuery(sparql)).toMatchObject(expected);
  });

  test("says where SERVICE stands", () => {
    expect(outlineQuery("SELECT * {\n SERVICE <urn:x> {} }").service).toBe(12);
  });
});

describe("limit", () => {
  test.each([
    ["SELECT * { ?s ?p ?o }", "SELECT * { ?s ?p ?o }\nLIMIT 11\n"],
    ["SELECT * { ?s ?p ?o } # end", "SELECT * { ?s ?p ?o } # end\nLIMIT 11\n"],
    ["SELECT * { ?s ?p ?o } LIMIT 5", "SELECT * { ?s ?p ?o } LIMIT 5"],
    ["SELECT * { ?s ?p ?o } limit 50 OFFSET 3", "SELECT * { ?s ?p ?o } limit 11 OFFSET 3"],
    ["SELECT * {} LIMIT 99999999999999999999", "SELECT * {} LIMIT 11"],
    ["SELECT * { { SELECT ?s {} LIMIT 2 } }", "SELECT * { { SELECT ?s {} LIMIT 2 } }\nLIMIT 11\n"],
    ["SELECT * {} VALUES ?x { 1 }", "SELECT * {} \nLIMIT 11\nVALUES ?x { 1 }"],
    ["SELECT * { VALUES ?x { 1 } }", "SELECT * { VALUES ?x { 1 } }\nLIMIT 11\n"],
    ["ASK {}", "ASK {}"],
    ["CONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }"],
  ])("%j", (sparql, expected) => {
    expect(limited(sparql)).toBe(expected);
  });

  test("every example question takes one", () => {
    for (const { select } of exampleQueries) {
      expect(outlineQuery(select)).toMatchObject({ form: "SELECT", hasDataset: false, service: undefined });
      expect(limited(select, 1)).toMatch(/LIMIT 2\b/);
    }
  });
});
