import { canonicalize, type HpaRecord } from "@openhpa/core";
import {
  arbitraryRecord,
  canonicalNQuads,
  loadIntoOxigraph,
  parseWithN3,
  validSeeds,
} from "@openhpa/testkit";
import fc from "fast-check";
import type { Quad } from "n3";
import { expect, test } from "vitest";
import { toNQuads } from "./nquads.js";
import { toQuads } from "./quads.js";
import { fromQuads } from "./read.js";
import { toTurtle } from "./turtle.js";

const options = { base: "https://data.example.org" };

/** Every way to RDF and back that needs no JSON-LD processor. */
const ways: Readonly<Record<string, (record: HpaRecord) => Quad[]>> = {
  quads: (record) => toQuads(record, options),
  "N-Quads text": (record) => parseWithN3(toNQuads(record, options)),
  "N-Quads in the graph of the source": (record) =>
    parseWithN3(toNQuads(record, { ...options, graph: "record" })),
  Turtle: (record) => parseWithN3(toTurtle(record, options), "Turtle"),
  TriG: (record) => parseWithN3(toTurtle(record, { ...options, graph: "record" }), "TriG"),
};

function expectBack(record: HpaRecord, quads: readonly Quad[], way = "") {
  const { records, issues, leftOver } = fromQuads(quads, options);
  expect(leftOver, way).toEqual([]);
  expect(records, way).toStrictEqual([canonicalize(record)]);
  expect(JSON.stringify(records[0]), way).toBe(JSON.stringify(canonicalize(record)));
  expect(
    issues[0]?.issues.filter(({ severity }) => severity === "error"),
    way,
  ).toEqual([]);
}

function expectBackEveryWay(record: HpaRecord) {
  for (const [way, write] of Object.entries(ways)) expectBack(record, write(record), way);
}

test.each(validSeeds())("$name comes back", ({ record }) => expectBackEveryWay(record));

test("400 generated records come back in canonical form", () => {
  const back = (record: HpaRecord) => expectBack(record, toQuads(record, options));
  fc.assert(fc.property(arbitraryRecord(), back), { numRuns: 400 });
});

test("generated records come back through every text", () => {
  fc.assert(fc.property(arbitraryRecord(), expectBackEveryWay), { numRuns: 150 });
});

test.each(validSeeds())("$name is canonical: the same bytes come back", ({ record, text }) => {
  const [back] = fromQuads(toQuads(record, options), options).records;
  expect(`${JSON.stringify(back, null, 2)}\n`).toBe(text);
});

test("the order of the statements makes no difference", () => {
  const shuffled = arbitraryRecord().chain((record) => {
    const quads = toQuads(record, options);
    return fc.tuple(fc.constant(record), fc.shuffledSubarray(quads, { minLength: quads.length }));
  });
  fc.assert(
    fc.property(shuffled, ([record, quads]) => expectBack(record, quads)),
    { numRuns: 200 },
  );
});

test("a record and its canonical form are the same graph", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryRecord(), async (record) => {
      // Positions in unordered lists are not written, so that only NFC and order could make a difference.
      const canonical = await canonicalNQuads(toQuads(canonicalize(record), options));
      expect(await canonicalNQuads(toQuads(record, options))).toBe(canonical);
    }),
    { numRuns: 200 },
  );
});

test("many records in one graph come back, each with its own parts", () => {
  const several = fc.uniqueArray(arbitraryRecord(), {
    minLength: 2,
    maxLength: 5,
    selector: (record) => record.id ?? `${record.type} ${record.key}`,
  });
  fc.assert(
    fc.property(several, (records) => {
      const { records: back, leftOver } = fromQuads(
        records.flatMap((record) => toQuads(record, options)),
        options,
      );
      expect(leftOver).toEqual([]);
      const inOrder = (all: readonly HpaRecord[]) =>
        all.map((record) => JSON.stringify(canonicalize(record))).sort();
      expect(inOrder(back)).toEqual(inOrder(records));
    }),
    { numRuns: 100 },
  );
});

test("Oxigraph loads what is written, with as many statements, and writes the same graph", async () => {
  const judge = async (record: HpaRecord) => {
    const lines = toNQuads(record, { ...options, graph: "record" });
    const store = loadIntoOxigraph(lines);
    expect(store.size).toBe(lines.split("\n").length - 1);
    const dumped = store.dump({ format: "application/n-quads" });
    expect(await canonicalNQuads(parseWithN3(dumped))).toBe(await canonicalNQuads(parseWithN3(lines)));
  };
  for (const { record } of validSeeds()) await judge(record);
  await fc.assert(fc.asyncProperty(arbitraryRecord(), judge), { numRuns: 300 });
});
