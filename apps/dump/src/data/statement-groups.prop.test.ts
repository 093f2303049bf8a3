import { tmpdir } from "node:os";
import { Readable } from "node:stream";
import { compareCodePoints } from "@openhpa/core";
import { type LineGroup, sortGroups } from "@openhpa/io";
import { toNQuads } from "@openhpa/rdf";
import { arbitraryRecord } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { baseUrl } from "../test/seeds.js";
import { statementGroups } from "./statement-groups.js";

const records = fc.array(arbitraryRecord(), { minLength: 1, maxLength: 4 });
const textOf = (groups: readonly LineGroup[]) => groups.map(({ bytes }) => bytes.toString()).join("");

test("the groups of many records, also of some with one address, are all lines in their order", async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const texts = all.map((record) => toNQuads(record, { base: baseUrl, graph: "record" }));
      const groups = texts.map((text) => statementGroups(Buffer.from(text)));
      const sorted: LineGroup[] = [];
      for await (const batch of sortGroups(Readable.from(groups), { folder: tmpdir() }))
        sorted.push(...batch);
      const lines = texts.flatMap((text) => text.split("\n").slice(0, -1));
      expect(textOf(sorted)).toBe(`${lines.sort(compareCodePoints).join("\n")}\n`);
    }),
    { numRuns: 60 },
  );
});

test("records whose addresses begin alike or have a fragment of their own stay apart", () => {
  const lines = ["a:x/b> 1", "a:x> 1", "a:x#b> 1", "a:x-1> 1", "a:x#a> 1", "a:x#a> 0"].map(
    (rest) => `<${rest}\n`,
  );
  const groups = statementGroups(Buffer.from(lines.join("")));
  expect(groups.map(({ key }) => key)).toEqual(["<a:x#", "<a:x-1>", "<a:x/b>", "<a:x>"]);
  expect(textOf(groups)).toBe(lines.sort().join(""));
});

test("a blank node is refused", () => {
  expect(() => statementGroups(Buffer.from("_:b <a:p> <a:o> .\n"))).toThrow("Not a statement");
});
