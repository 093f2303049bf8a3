import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { blankNodesIn, canonicalNQuads, loadIntoOxigraph, parseWithN3 } from "./judges.js";

const { blankNode, literal, namedNode, quad } = DataFactory;
const p = namedNode("https://example.org/p");

test("two graphs that differ in the names of blank nodes and in order are canonically equal", async () => {
  const graph = (first: string, second: string) => [
    quad(blankNode(first), p, blankNode(second)),
    quad(blankNode(second), p, literal("x")),
  ];
  expect(await canonicalNQuads(graph("a", "b"))).toBe(await canonicalNQuads(graph("z", "y").reverse()));
});

test("a different literal is a different graph", async () => {
  const graph = (text: string) => [quad(namedNode("https://example.org/s"), p, literal(text, "fr"))];
  expect(await canonicalNQuads(graph("é"))).not.toBe(await canonicalNQuads(graph("e\u0301")));
});

test("blank nodes are found as subjects, objects and graphs", () => {
  const quads = parseWithN3(
    "_:a <https://e.org/p> _:b _:c .\n<https://e.org/s> <https://e.org/p> <https://e.org/o> .\n",
  );
  expect(blankNodesIn(quads)).toHaveLength(3);
});

test.each([
  ["an IRI with a second #", '<https://e.org/#a#b> <https://e.org/p> "x" .\n'],
  ["a bad percent sign", '<https://e.org/%zz> <https://e.org/p> "x" .\n'],
  ["a language tag that BCP 47 has not", '<https://e.org/s> <https://e.org/p> "x"@fr-ch-de .\n'],
])("Oxigraph refuses %s", (_what, nquads) => {
  expect(() => loadIntoOxigraph(nquads)).toThrow();
});
