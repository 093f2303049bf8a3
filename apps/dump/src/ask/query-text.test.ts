import { describe, expect, test } from "vitest";
import { graphFormats, tableFormats } from "./answer-formats.js";
import { toFrenchText, toTable } from "./answer-table.js";
import type { AnswerTerm } from "./query-answer.js";
import { readEngineError, refuseUpdate, withPrefixes } from "./query-text.js";
import { queryTokens } from "./query-tokens.js";

// SPARQL 1.1 Update, section 3: the words with which an update begins.
test.each([
  "INSERT",
  "DELETE",
  "LOAD",
  "CLEAR",
  "CREATE",
  "DROP",
  "COPY",
  "MOVE",
  "ADD",
  "WITH",
])("%s is refused whatever stands before it", (word) => {
  for (const before of ["", "# SELECT\n", "PREFIX a: <urn:a>\nprefix b-c: <urn:b#c> BASE <urn:d> ", "  "]) {
    expect(refuseUpdate(`${before}${word.toLowerCase()} { }`)?.code).toBe("update-refused");
    expect(refuseUpdate(`${before}${word} { }`)?.messages.en.startsWith(`${word}: `)).toBe(true);
  }
});

test.each([
  "SELECT * {}",
  "ASK {}",
  "# INSERT\nASK {}",
  "PREFIX insert: <urn:a> ASK {}",
  "INSERTED",
  "",
  "BASE <urn:insert> ASK {}",
])("%j is no update", (sparql) => {
  expect(refuseUpdate(sparql)).toBeUndefined();
});

test("the prefixes in use stand in one line before the query", () => {
  expect(withPrefixes("ASK {}")).toBe("\nASK {}");
  expect(withPrefixes("ASK { ?a a skos:Concept }")).toBe(
    "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\nASK { ?a a skos:Concept }",
  );
});

test.each([
  [
    "error at 3:7: expected one of FILTER, ['a'..'z'], VALUES",
    2,
    7,
    "attendu : FILTER, VALUES",
    "expected: FILTER, VALUES",
  ],
  ["error at 2:1: expected SELECT", 1, 1, "attendu : SELECT", "expected: SELECT"],
  ["error at 1:4: expected SELECT", 1, 4, "attendu : SELECT", "expected: SELECT"],
  ["error at 2:1: expected one of Prefix not found, SELECT", 1, 1, "préfixe inconnu", "unknown prefix"],
  ["error at 2:1: ['a'..'z']", 1, 1, "la requête ne se lit pas.", "the query cannot be read."],
])("%s is told at line %i, column %i", (text, line, column, fr, en) => {
  const error = readEngineError(new Error(text));
  expect(error).toMatchObject({ code: "syntax", line, column });
  expect(error.messages.fr).toContain(`Ligne ${line}, colonne ${column} : `);
  expect(error.messages.fr).toContain(fr);
  expect(error.messages.en).toContain(`Line ${line}, column ${column}: `);
  expect(error.messages.en).toContain(en);
});

test.each([
  "an error at 1:2: expected x",
  "error at a:2: x",
  "division",
])("%s is an error of the evaluation", (text) => {
  expect(readEngineError(text)).toEqual({
    code: "evaluation",
    messages: {
      fr: `La requête n'a pas pu être exécutée : ${text}`,
      en: `The query could not be run: ${text}`,
    },
  });
});

// SPARQL 1.1 Query Language, section 19.8.
test.each([
  ["SELECT", "word"],
  ["_a1", "word"],
  ["a:b", "other"],
  [":b", "other"],
  ["a:b.c", "other"],
  ["a:%2F\\-", "other"],
  ["é-b:c", "other"],
  ["?SELECT", "other"],
  ["$LIMIT", "other"],
  ["@en-LIMIT", "other"],
  ["<LIMIT>", "other"],
  ["'LIMIT'", "other"],
  ['"a\\"LIMIT"', "other"],
  ['"""a"b""c\nLIMIT"""', "other"],
  ["'''a'b''c\nLIMIT'''", "other"],
  ["10", "integer"],
  ["{", "open"],
  ["}", "close"],
  ["*", "other"],
])("%j is one token, a %s", (text, kind) => {
  const tokens = [...queryTokens(text)];
  expect(tokens.map((token) => [token.kind, token.text])).toEqual([[kind, text]]);
});

test.each([
  ["1.5", 0],
  ["1e5", 0],
  ["1E5", 0],
  ["1 .", 1],
  ["# 10\n", 0],
  ["# a\r10", 1],
  ["<a b> 10", 1],
  ["'a\n10'", 1],
])("%j holds %i whole numbers", (text, count) => {
  expect(
    [...queryTokens(text)].filter(({ kind, text: found }) => kind === "integer" && /^10?$/.test(found)),
  ).toHaveLength(count);
});

test("braces count around what stands between them", () => {
  expect(
    [...queryTokens("a { b { c } d } e")].map(
      ({ text, depth, start, end }) => `${text}${depth}@${start}-${end}`,
    ),
  ).toEqual([
    "a0@0-1",
    "{0@2-3",
    "b1@4-5",
    "{1@6-7",
    "c2@8-9",
    "}1@10-11",
    "d1@12-13",
    "}0@14-15",
    "e0@16-17",
  ]);
});

describe("a table", () => {
  const text = (value: string): AnswerTerm => ({ type: "literal", value });
  const number = (value: string, type: string): AnswerTerm => ({
    type: "literal",
    value,
    datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
  });
  const lines = (...values: readonly (AnswerTerm | undefined)[]) =>
    toTable({ kind: "select", variables: ["v"], rows: values.map((v) => (v ? { v } : {})) })
      .split("\n")
      .slice(2, -1);

  test("44 characters stand in a line, one more goes below", () => {
    const [most, more] = [`${"a".repeat(40)} bbb`, `${"a".repeat(40)} bbbb`];
    expect(lines(text(most))).toEqual([most]);
    expect(lines(text(more))).toEqual(["a".repeat(40), "bbbb"]);
    expect(lines(text("c".repeat(50)))).toEqual(["c".repeat(50)]);
    expect(lines(text("😀".repeat(44)))).toEqual(["😀".repeat(44)]);
    expect(lines(text(`${"😀".repeat(40)} bbb`))).toHaveLength(1);
  });

  test.each([
    "integer",
    "decimal",
    "double",
    "float",
  ])("a column of %s stands right, absent cells or not", (type) => {
    expect(lines(number("12", type), number("1", type), undefined)).toEqual(["12", " 1", " –"]);
    expect(lines(number("12", type), text("1"))).toEqual(["12", "1"]);
    expect(toFrenchText(number("1.5", type))).toBe("1,5");
  });

  test("truth values have two forms each", () => {
    expect(["1", "0", "true", "false"].map((value) => toFrenchText(number(value, "boolean")))).toEqual([
      "oui",
      "non",
      "oui",
      "non",
    ]);
    expect(toTable({ kind: "ask", value: true } as never)).toBe("oui\n");
    expect(toTable({ kind: "ask", value: false } as never)).toBe("non\n");
    expect(toTable({ kind: "graph", statements: ["a", "b"] } as never)).toBe("a\nb\n");
  });
});

// Media types and names by the W3C (Unique URIs for File Formats, SPARQL 1.1 results).
test("the forms of an answer have their names", () => {
  const told = [...tableFormats, ...graphFormats].map(({ mediaType, aliases, iri }) =>
    [iri.slice("http://www.w3.org/ns/formats/".length), mediaType, ...aliases].join(" "),
  );
  expect(told).toEqual([
    "SPARQL_Results_JSON application/sparql-results+json application/json text/json",
    "SPARQL_Results_XML application/sparql-results+xml application/xml text/xml",
    "SPARQL_Results_CSV text/csv",
    "SPARQL_Results_TSV text/tab-separated-values",
    "Turtle text/turtle application/x-turtle",
    "N-Triples application/n-triples text/plain",
    "N-Quads application/n-quads",
    "TriG application/trig",
    "JSON-LD application/ld+json application/json",
    "RDF_XML application/rdf+xml application/xml text/xml",
  ]);
});
