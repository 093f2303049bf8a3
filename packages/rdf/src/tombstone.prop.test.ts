import { canonicalize, type HpaRecord } from "@openhpa/core";
import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { RDF_TYPE } from "./mapping.js";
import { toQuads } from "./quads.js";
import { fromQuads } from "./read.js";
import { FORMER_TYPE, leftOfRecord, TOMBSTONE_TYPE, tombstoneQuads } from "./tombstone.js";
import { recordGraph } from "./write.js";

const options = { base: "https://data.example.org" };
const withdrawn = (record: HpaRecord): HpaRecord => ({ ...record, withdrawn: "2026-02-03" });

function expectTombstone(given: HpaRecord): void {
  const record = withdrawn(given);
  const quads = tombstoneQuads(record, { ...options, graph: "record" });
  const node = recordGraph(record, options.base);
  const classes = quads.filter(({ predicate }) => predicate.value === RDF_TYPE);
  expect(classes.map(({ subject, object }) => [subject.value, object.value])).toEqual([
    [node, TOMBSTONE_TYPE],
  ]);
  expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(new Set([node]));
  const { records, leftOver } = fromQuads(quads, options);
  expect(leftOver).toEqual([]);
  expect(records).toStrictEqual([canonicalize(leftOfRecord(record))]);
}

test.each(validSeeds())("of $name nothing is an instance of the model, and what is left comes back", ({
  record,
}) => expectTombstone(record));

test("of 200 arbitrary records of both kinds, with and without addresses of their own", () => {
  fc.assert(fc.property(arbitraryRecord(), expectTombstone), { numRuns: 200 });
});

test("a record in force is read as it is beside a tombstone of its address, and what the tombstone says is left over", () => {
  const [{ record } = { record: undefined }] = validSeeds();
  if (!record) throw new Error("no seed");
  const quads = [...toQuads(record, options), ...tombstoneQuads(withdrawn(record), options)];
  const { records, leftOver } = fromQuads(quads, options);
  expect(records).toHaveLength(1);
  expect(leftOver.map(({ quad }) => quad.predicate.value)).toEqual(
    expect.arrayContaining([RDF_TYPE, FORMER_TYPE]),
  );
});
