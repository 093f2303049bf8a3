import { expect, test } from "vitest";
import { objectIri, parseStatement, toTriple } from "./statement.js";

test.each([
  ["<a:s> <a:p> <a:o> .", "<a:o>", undefined],
  ["<a:s> <a:p> <a:o> <a:g> .", "<a:o>", "a:g"],
  ['<a:s> <a:p> "x" <a:g> .', '"x"', "a:g"],
  ['<a:s> <a:p> "a \\" <b> . \\\\" .', '"a \\" <b> . \\\\"', undefined],
  ['<a:s> <a:p> "x"@fr-CH <a:g> .', '"x"@fr-CH', "a:g"],
  ['<a:s> <a:p> "1"^^<a:t> <a:g> .', '"1"^^<a:t>', "a:g"],
  ['<a:s> <a:p> "\u2028\u0085" .', '"\u2028\u0085"', undefined],
])("reads %s", (line, object, graph) => {
  const statement = parseStatement(line);
  expect(statement).toEqual({ subject: "a:s", predicate: "a:p", object, graph });
  expect(toTriple(statement)).toBe(`<a:s> <a:p> ${object} .`);
});

test("an object is an IRI or a literal", () => {
  expect(objectIri("<a:o>")).toBe("a:o");
  expect(objectIri('"<a:o>"')).toBeUndefined();
});

test.each(["", "_:b <a:p> <a:o> .", "<a:s> <a:p> _:b .", "<a:s> <a:p> <a:o>"])("refuses %j", (line) => {
  expect(() => parseStatement(line)).toThrow("Not a canonical statement");
});
