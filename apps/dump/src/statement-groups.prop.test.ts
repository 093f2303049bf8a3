import { compareCodePoints } from "@openhpa/io";
import { toNQuads } from "@openhpa/rdf";
import { arbitraryRecord } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { statementGroups } from "./statement-groups.js";
import { baseUrl } from "./test/seeds.js";

const records = fc.uniqueArray(arbitraryRecord(), { minLength: 1, maxLength: 4, selector: ({ key }) => key });
const textOf = (groups: ReturnType<typeof statementGroups>) =>
  groups.map(({ bytes }) => Buffer.from(bytes).toString()).join("");

test("the groups of many records, by their keys, are all lines in their order", () => {
  fc.assert(
    fc.property(records, (all) => {
      const texts = all.map((record) => toNQuads(record, { base: baseUrl, graph: "source" }));
      const groups = texts.flatMap((text) => statementGroups(Buffer.from(text)));
      const lines = texts.flatMap((text) => text.split("\n").slice(0, -1));
      const inOrder = groups.sort((a, b) => (a.key < b.key ? -1 : 1));
      expect(textOf(inOrder)).toBe(`${lines.sort(compareCodePoints).join("\n")}\n`);
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
