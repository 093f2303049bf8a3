import type { HpaRecord } from "@openhpa/core";
import {
  arbitraryRecord,
  blankNodesIn,
  canonicalNQuads,
  parseWithN3,
  validSeeds,
  visibleText,
} from "@openhpa/testkit";
import fc from "fast-check";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { recordIri } from "./iris.js";
import { toNQuads } from "./nquads.js";
import { escapeLiteral } from "./nquads-terms.js";
import { toQuads } from "./quads.js";
import { recordGraph } from "./write.js";

const base = "https://data.example.org";
const { literal, namedNode, quad } = DataFactory;

const linesOf = (text: string) => text.split("\n").slice(0, -1);

/** The literal of a canonical N-Quads line, as rdf-canonize writes it. */
async function escapedByRdfCanonize(text: string): Promise<string> {
  const line = await canonicalNQuads([quad(namedNode("urn:s"), namedNode("urn:p"), literal(text))]);
  return line.slice('<urn:s> <urn:p> "'.length, -'" .\n'.length);
}

test("literals are escaped as RDFC-1.0 says, character by character", async () => {
  const control = Array.from({ length: 0xa1 }, (_, code) => String.fromCharCode(code));
  for (const text of [
    ...control,
    "\u2028",
    "\u2029",
    "\uFEFF",
    "\u202E",
    "é",
    "e\u0301",
    "🙂",
    '\\"',
    "\\u0041",
  ]) {
    expect(escapeLiteral(text)).toBe(await escapedByRdfCanonize(text));
  }
  await fc.assert(
    fc.asyncProperty(fc.oneof(visibleText, fc.string({ unit: "binary" })), async (text) => {
      expect(escapeLiteral(text)).toBe(await escapedByRdfCanonize(text));
    }),
    { numRuns: 500 },
  );
});

test("the lines of a record are those that rdf-canonize writes, in the order of the model", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord(), async (record) => {
      const canonical = linesOf(await canonicalNQuads(toQuads(record, { base })));
      expect(linesOf(toNQuads(record, { base })).sort()).toEqual(canonical.sort());
    }),
    { numRuns: 300 },
  );
});

test("every line is one statement and ends with a line feed", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const text = toNQuads(record, { base });
      expect(text.endsWith(" .\n")).toBe(true);
      for (const line of linesOf(text)) expect(parseWithN3(line)).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});

test("no statement is written twice", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const lines = linesOf(toNQuads(record, { base }));
      expect(new Set(lines).size).toBe(lines.length);
    }),
    { numRuns: 200 },
  );
});

test("the same record gives the same bytes, whatever came before it", () => {
  fc.assert(
    fc.property(arbitraryRecord(), fc.array(arbitraryRecord(), { maxLength: 3 }), (record, others) => {
      const alone = toNQuads(structuredClone(record), { base });
      for (const other of others) toNQuads(other, { base, graph: "record" });
      expect(toNQuads(record, { base })).toBe(alone);
    }),
    { numRuns: 100 },
  );
});

test("there is no blank node", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      expect(blankNodesIn(toQuads(record, { base, graph: "record" }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each(validSeeds())("$name is put whole into the graph that its own node names", ({ record }) => {
  const name = recordGraph(record, base);
  expect(name).toBe(`${recordIri(record, base)}#Record`);
  for (const { graph } of toQuads(record, { base, graph: "record" })) expect(graph.value).toBe(name);
  expect(
    linesOf(toNQuads(record, { base, graph: "record" })).every((line) => line.endsWith(` <${name}> .`)),
  ).toBe(true);
});

test("a base with and without a final slash is the same", () => {
  const record = { type: "Registry", key: "r", title: { fr: "R" } } as HpaRecord;
  expect(toNQuads(record, { base: `${base}/` })).toBe(toNQuads(record, { base }));
  expect(toNQuads(record, { base })).toContain(`<${base}/registry/r>`);
});
