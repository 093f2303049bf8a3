import { type HpaRecord, recordClasses } from "@openhpa/core";
import { arbitraryRecord, parseWithN3, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { DataFactory, type Quad } from "n3";
import { expect, test } from "vitest";
import { toNQuads } from "./nquads.js";
import { toQuads } from "./quads.js";
import { fromQuads } from "./read.js";

const base = "https://data.example.org";
const me = `${base}/action/a`;
const { literal, namedNode, quad } = DataFactory;

const head = toNQuads({ type: "Action", key: "a", title: { fr: "A" } } as HpaRecord, { base });
const objective = "<https://w3id.org/openhpa/ns#objective>";

/** Objectives of the record that point at each other. */
function linked(count: number, targets: (index: number) => readonly number[]): Quad[] {
  const edges = Array.from({ length: count }, (_, from) =>
    targets(from).map((to) => `<${me}#o${from}> ${objective} <${me}#o${to}> .\n`),
  );
  return parseWithN3(`${head}<${me}> ${objective} <${me}#o0> .\n${edges.flat().join("")}`);
}

const everyOther = (count: number) => (from: number) =>
  Array.from({ length: count }, (_, to) => to).filter((to) => to !== from);

test("things that all point at each other are read once each: the time does not explode", () => {
  // Walking every path would take 40! steps.
  const { records, leftOver } = fromQuads(linked(40, everyOther(40)), { base });
  expect(JSON.stringify(records).match(/"key":"o\d+"/g)).toHaveLength(40);
  expect(leftOver).toHaveLength(40 * 39 - 39);
  expect(new Set(leftOver.map(({ reason }) => reason))).toEqual(new Set(["already-read"]));
});

test("a circle is cut where it closes", () => {
  const { leftOver } = fromQuads(
    linked(3, (from) => [(from + 1) % 3]),
    { base },
  );
  expect(leftOver.map(({ quad, reason }) => [quad.object.value, reason])).toEqual([
    [`${me}#o0`, "already-read"],
  ]);
});

test("a record that is part of itself is cut", () => {
  const quads = parseWithN3(`${head}<${me}> <http://purl.org/dc/terms/hasPart> <${me}> .\n`);
  const { records, leftOver } = fromQuads(quads, { base });
  expect(records).toHaveLength(1);
  expect(leftOver.map(({ reason }) => reason)).toEqual(["already-read"]);
});

test("a chain that is longer than any record does not exhaust the stack, and its rest is reported", () => {
  const { records, leftOver } = fromQuads(
    linked(20_000, (from) => [from + 1]),
    { base },
  );
  expect(records).toHaveLength(1);
  expect(leftOver.some(({ reason }) => reason === "unreadable-value")).toBe(true);
  expect(leftOver.length).toBeGreaterThan(19_000);
});

const graphs = arbitraryRecord().map((record) => toQuads(record, { base }));

test("whatever is deleted from a graph, reading does not throw and loses nothing in silence", () => {
  const parts = graphs.chain((quads) => fc.shuffledSubarray(quads));
  fc.assert(
    fc.property(parts, (quads) => {
      const { records, issues } = fromQuads(quads, { base });
      expect(issues).toHaveLength(records.length);
    }),
    { numRuns: 300 },
  );
});

const hostileObject = fc.oneof(
  fc.string({ unit: "binary" }).map((text) => literal(text)),
  fc.string().map((text) => literal(text, "fr")),
  fc
    .constantFrom("xsd:decimal", "xsd:boolean", "xsd:gYear")
    .chain((type) =>
      fc
        .string()
        .map((text) => literal(text, namedNode(type.replace("xsd:", "http://www.w3.org/2001/XMLSchema#")))),
    ),
  fc
    .constantFrom("https://w3id.org/openhpa/vocab/theme/%", "https://example.org/", "urn:x", me)
    .map((iri) => namedNode(iri)),
);

test("whatever the objects are replaced with, reading does not throw", () => {
  const spoilt = graphs.chain((quads) =>
    fc
      .array(hostileObject, { minLength: quads.length, maxLength: quads.length })
      .chain((objects) =>
        fc
          .array(fc.boolean(), { minLength: quads.length, maxLength: quads.length })
          .map((keep) =>
            quads.map((one, index) =>
              keep[index] ? one : quad(one.subject, one.predicate, objects[index] ?? one.object, one.graph),
            ),
          ),
      ),
  );
  fc.assert(
    fc.property(spoilt, (quads) => {
      const { leftOver } = fromQuads(quads, { base });
      for (const { quad: statement } of leftOver) expect(quads).toContain(statement);
    }),
    { numRuns: 100 },
  );
});

test("added statements that the model has no place for all come out as left over", () => {
  const [seed] = validSeeds();
  const quads = toQuads(seed?.record as HpaRecord, { base });
  const subjects = [...new Set(quads.map(({ subject }) => subject))];
  const strange = subjects.map((subject) => quad(subject, namedNode("https://example.org/p"), literal("x")));
  const { records, leftOver } = fromQuads([...strange, ...quads], { base });
  expect(records).toStrictEqual([seed?.record]);
  expect(new Set(leftOver.map(({ quad: statement }) => statement.subject.value))).toEqual(
    new Set(subjects.map(({ value }) => value)),
  );
});

test("both kinds of record are found, and nothing else is taken for one", () => {
  const action = toQuads({ type: "Action", key: "a", title: { fr: "A" } } as HpaRecord, { base });
  const registry = toQuads({ type: "Registry", key: "a", title: { fr: "R" } } as HpaRecord, { base });
  expect(fromQuads([...registry, ...action], { base }).records.map(({ type }) => type)).toEqual(
    Object.keys(recordClasses),
  );
  expect(fromQuads([], { base })).toEqual({ records: [], issues: [], leftOver: [] });
});
