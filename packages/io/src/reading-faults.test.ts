import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readRecords } from "./read-records.js";
import { readRecordBlocks } from "./record-blocks.js";

/** What is read from standard input: values, and codes with their places. */
async function readFrom(input: string | Uint8Array, stdinFormat?: "json" | "ndjson"): Promise<unknown[]> {
  const found: unknown[] = [];
  const stdin = Readable.from([Buffer.from(input)]);
  for await (const { value, issue, place } of readRecords(["-"], { stdin, stdinFormat }))
    found.push(issue ? `${place?.line}:${place?.column} ${issue.code} ${issue.pointer}` : value);
  return found;
}

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

describe("a field that is written twice in one object", () => {
  test.each([
    [
      "in a line",
      '{"n":1}\n{"a":1,"b":{"c":1,"c":2}}\n{"n":2}\n',
      [{ n: 1 }, "2:19 repeated-field /b/c", { n: 2 }],
    ],
    ["in a document", '{\n "a": 1,\n "a": 2\n}', ["3:2 repeated-field /a"]],
    [
      "in an item of a list",
      '[{"n":1},\n {"a":[0,{"b":1,"b":1}]}, {"n":2}]',
      [{ n: 1 }, "2:17 repeated-field /a/1/b", { n: 2 }],
    ],
    ["by other escapes", '{"a":1,"\\u0061":2}', ["1:8 repeated-field /a"]],
    ["where it changes what is", '{"__proto__":1,"__proto__":{"a":1}}', ["1:16 repeated-field /__proto__"]],
    [
      "where its value is lost with all that it holds",
      '{"a":{"b":{"c":1}},"a":1}',
      ["1:20 repeated-field /a"],
    ],
  ])("is a fault with its place: %s", async (_where, text, expected) => {
    expect(await readFrom(text)).toEqual(expected);
  });

  test("is none in two objects, and none in a text that looks so", async () => {
    expect(await readFrom('{"a":{"c":1},"b":{"c":1},"d":"\\"c\\":1,\\"c\\":"}')).toHaveLength(1);
    expect(await readFrom('{"a":{"c":1},"b":{"c":1},"d":"\\"c\\":1,\\"c\\":"}')).toEqual([
      { a: { c: 1 }, b: { c: 1 }, d: '"c":1,"c":' },
    ]);
  });
});

describe("what no record holds", () => {
  test("nests deeper than 64 levels: the place is where it does", async () => {
    for (const levels of [65, 8000, 1_000_000]) {
      expect(await readFrom(`{"n":1}\n${deep(levels)}\n{"n":2}\n`)).toEqual([
        { n: 1 },
        "2:321 too-deep ",
        { n: 2 },
      ]);
      expect(await readFrom(`[{"n":1},${deep(levels)},{"n":2}]`)).toEqual([
        { n: 1 },
        "1:330 too-deep ",
        { n: 2 },
      ]);
    }
    expect(await readFrom(deep(64))).toEqual([JSON.parse(deep(64))]);
  });

  test("nests deep and is no JSON", async () => {
    const text = `{"n":1}\n${"[".repeat(1_000_000)}\n{"n":2}\n`;
    expect(await readFrom(text)).toEqual([{ n: 1 }, "2:501 invalid-json ", { n: 2 }]);
  });

  test.each([
    ["a null character", "\0"],
    ["half a pair", '"\\ud800"'],
    ["a number beyond all", "1e400"],
    ["a text of megabytes", `"${"x".repeat(2_000_000)}"`],
    ["a list of a million", `[${"0,".repeat(999_999)}0]`],
    [
      "a hundred thousand languages",
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`x-${at}`, ""]))),
    ],
    ["names with line breaks", '{"a\\nb":1,"\\r":2}'],
    ["bytes of another encoding", Buffer.from([0x22, 0xe9, 0x22])],
    ["UTF-16", Buffer.from('\uFEFF{"a":1}', "utf16le")],
  ])("is one line among others: %s", async (_what, line) => {
    const input = Buffer.concat([
      Buffer.from('\uFEFF{"n":1}\r\n'),
      Buffer.from(line),
      Buffer.from('\r\n{"n":2}'),
    ]);
    const found = await readFrom(input);
    expect([found[0], found.at(-1), found.length]).toEqual([{ n: 1 }, { n: 2 }, 3]);
  });
});

describe("standard input of which nothing is said", () => {
  test.each([
    ["lines", '{"n":1}\n{"n":2}', 2],
    ["lines, the first bad", 'oops\n{"n":2}\n{"n":3}', 3],
    ["lines, the first with a field twice", '{"a":1,"a":1}\n{"n":2}', 2],
    ["lines, the first too deep", `${deep(9000)}\n{"n":2}`, 2],
    ["lines, the first deep and no JSON", `${"[".repeat(9000)}\n{"n":2}`, 2],
    ["lines, the first cut", '{"n":1,"title":{"fr"\n{"n":2}\n{"n":3}', 3],
    ["lines, the first empty", '\n \n{"n":1}\n{"n":2}', 2],
    ["lines, the first a list", '[1,2,3]\n{"n":2}', 2],
    ["one record over many lines", '{\n"n":1,\n"m":{\n}}', 1],
    ["one record that begins late", '\n\n{"n":1,\n"m":2}', 1],
    ["a list on one line", '[{"n":1},{"n":2}]\n', 2],
    ["a list over many lines", '[\n{"n":1}\n,\n{"n":2}\n]', 2],
    ["a list with its first item beside the bracket", '[{"n":1},\n{"n":2}\n]', 2],
    ["nothing", "", 1],
  ])("is read as what it is: %s", async (_what, text, count) => {
    const found = await readFrom(text);
    expect(found).toHaveLength(count);
    const blocks: unknown[] = [];
    const stdin = Readable.from([...Buffer.from(text)].map((byte) => Buffer.from([byte])));
    if (text.length > 1000) return;
    for await (const { format, elements } of readRecordBlocks(["-"], { stdin }))
      blocks.push(elements?.length ?? format);
    expect(blocks).toEqual([_what.startsWith("lines") ? "ndjson" : count]);
  });

  test("a list on a line longer than any record is read item by item", async () => {
    const text = `[${Array.from({ length: 180 }, (_, at) => JSON.stringify({ n: at, t: "x".repeat(100_000) })).join(",")}]`;
    expect(text.length).toBeGreaterThan(17_000_000);
    expect(await readFrom(text)).toHaveLength(180);
  });
});
