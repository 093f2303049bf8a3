import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { createLocator } from "./locate.js";
import { readRecords } from "./read-records.js";

const text = `{
  "title": { "fr": "A" },
  "partners": [
    { "key": "a" },
    { "key": "b", "name": "é😀" , "roles": ["x"] }
  ]
}`;

test.each([
  [["title"], 2, 3],
  [["title", "fr"], 2, 14],
  [["partners", 1], 5, 5],
  [["partners", 1, "roles", 0], 5, 45],
  [["partners", 1, "absent", "deeper"], 5, 5],
  [[], 1, 1],
])("the place of %j is %i:%i", (path, line, column) => {
  expect(createLocator(() => text)([path])).toEqual([{ line, column }]);
});

test("places in a list of records and in lines are those of the file", async () => {
  const found: unknown[] = [];
  const both = ['[\n {"key":"a"},\n {"key":"b"}\n]', '{"key":"a"}\n{"n":1,"key":"b"}\n'];
  for (const [index, content] of both.entries()) {
    const stdin = Readable.from([content]);
    for await (const entry of readRecords(["-"], { stdin, stdinFormat: index === 0 ? "json" : "ndjson" })) {
      if (entry.issue === undefined) found.push(...entry.locate([["key"]]));
    }
  }
  expect(found).toEqual([
    { line: 2, column: 3 },
    { line: 3, column: 3 },
    { line: 1, column: 2 },
    { line: 2, column: 8 },
  ]);
});
