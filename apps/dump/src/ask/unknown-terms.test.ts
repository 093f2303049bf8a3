import { expect, test } from "vitest";
import { exampleQueries } from "../examples/index.js";
import { unknownTerms } from "./unknown-terms.js";

const known = new Set(["hpa:Action", "dcterms:title"]);

test.each([
  ["SELECT * { ?s hpa:breakdwn ?o }", 1, 15, "Vouliez-vous « hpa:breakdown » ?"],
  ["SELECT *\n{ ?s a hpa:Acton }", 2, 8, "Vouliez-vous « hpa:Action » ?"],
  ["SELECT * { ?s ?p theme:nutritoin }", 1, 18, "n'est pas un code de la liste theme"],
  [
    "PREFIX t: <https://w3id.org/openhpa/vocab/theme/> SELECT * { ?s ?p t:nutritoin }",
    1,
    68,
    "« t:nutrition »",
  ],
  ["SELECT * { ?s ?p <https://w3id.org/openhpa/vocab/theme/nutritoin> }", 1, 18, "« nutrition » ?"],
])("%s", (sparql, line, column, fr) => {
  const [found, ...others] = unknownTerms(sparql, known);
  expect([found?.line, found?.column, others]).toEqual([line, column, []]);
  expect(found?.messages.fr).toContain(fr);
  expect(found?.messages.en).toMatch(/no row can answer it/);
});

test.each([
  "SELECT * { ?s dcterms:title ?o ; a hpa:Action }",
  "SELECT * { ?s ?p theme:nutrition, <https://example.org/x>, foaf:anything }",
  '# hpa:them\nSELECT * { ?s ?p "hpa:them" }',
  "PREFIX hpa: <https://w3id.org/openhpa/ns#> SELECT * { ?s a hpa:Action }",
  "SELECT {",
])("nothing is said of %s", (sparql) => expect(unknownTerms(sparql, known)).toEqual([]));

test("nothing is said of our own questions", () => {
  const found = exampleQueries.flatMap(({ id, select }) =>
    unknownTerms(select, new Set(["hpa:Record"])).map(({ name }) => `${id}: ${name}`),
  );
  expect(found).toEqual([]);
});
