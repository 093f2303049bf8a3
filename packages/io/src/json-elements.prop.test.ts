import fc from "fast-check";
import { parseTree } from "jsonc-parser";
import { expect, test } from "vitest";
import { parseJson, placeFrom, placeOf } from "./json.js";
import { type JsonElement, readElements } from "./json-elements.js";

const limits = { item: 1000, document: 2000 };
const largest = { item: 1e6, document: 1e6 };

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function elementsOf(text: string, size = 7, asked = limits): Promise<JsonElement[]> {
  const elements: JsonElement[] = [];
  for await (const element of readElements(pieces(Buffer.from(text), size), asked)) elements.push(element);
  return elements;
}

/** What is read of an element: its value, or the reason that it has none, with the place. */
function read({ start, bytes, fault }: JsonElement): unknown {
  const parsed = fault ?? parseJson(bytes);
  if (!("issue" in parsed)) return parsed.value;
  const { line, column } = placeFrom(fault ? { line: 1, column: 1 } : start, parsed.place);
  const { reason = parsed.issue.code } = parsed.issue.facts ?? {};
  return `${line}:${column} ${typeof reason === "object" ? reason.en : reason}`;
}

const space = fc.constantFrom("", " ", "\n", "\r\n\t ");
/** A list as somebody may have written it, with signs of one to four bytes. */
const list = fc
  .array(fc.tuple(space, fc.jsonValue({ stringUnit: "binary" }), fc.constantFrom(0, 2), space), {
    maxLength: 6,
  })
  .map(
    (items) =>
      `[${items.map(([a, value, indent, b]) => a + JSON.stringify(value, null, indent) + b).join(",")}]`,
  );

test("the items of a list are those that JSON.parse gives, at the places that an editor's parser gives, however they arrive", async () => {
  await fc.assert(
    fc.asyncProperty(
      list,
      space,
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      async (text, before, isMarked, size) => {
        const whole = before + text;
        const elements = await elementsOf((isMarked ? "\uFEFF" : "") + whole, size, largest);
        expect(elements.map(read)).toEqual(JSON.parse(whole));
        const nodes = parseTree(whole)?.children ?? [];
        expect(elements.map(({ start }) => start)).toEqual(nodes.map(({ offset }) => placeOf(whole, offset)));
        const ends = nodes.map(({ offset, length }) => Buffer.byteLength(whole.slice(0, offset + length)));
        expect(elements.map(({ end }) => end)).toEqual(ends);
      },
    ),
    { numRuns: 300 },
  );
});

test("a document that is no list is one element", async () => {
  for (const text of ['{"a":[1,2]}', ' \n"[1]"', "7", "null", '{\n"a":1\n}\n'])
    expect((await elementsOf(text)).map(read)).toEqual([JSON.parse(text)]);
});

test.each([
  ["", "1:1 a value is expected"],
  [" \n", "1:1 a value is expected"],
  ["[", "1:2 closing bracket is missing"],
  ["[1", 1, "1:3 closing bracket is missing"],
  ['[{"a":1},', { a: 1 }, "1:10 a value is expected"],
  ['[{"a":1},]', { a: 1 }, "1:10 a value is expected"],
  ['[{"a":1} {"b":2}]', { a: 1 }, "1:10 a comma is expected"],
  ['[{"a":1}},{"b":2}]', { a: 1 }, "1:9 a comma is expected"],
  ["[,1]", "1:2 a value is expected"],
  ["[1]\n[2]", 1, "2:1 text follows the end of the value"],
  ['[{"a":x},{"b":2}]', "1:7 unknown word or sign", { b: 2 }],
  ['[{"a":1,"é😀":1,\n"a":2},{"b":2}]', "2:1 repeated-field", { b: 2 }],
  ['[{"é😀":1}, oops]', { "é😀": 1 }, "1:13 unknown word or sign"],
  ['[{"a":"x\n"},{"b":2}]', "1:7 closing quote missing"],
  ['[{"a":1', "1:8 the closing brace is expected"],
] as const)("%j gives what can be read and says the rest", async (text, ...expected) => {
  for (const size of [1, 4, 100])
    expect((await elementsOf(text, size)).map(read)).toEqual(expected.map(worded));
});

/** The reasons in the words of the table. */
function worded(value: unknown): unknown {
  if (typeof value !== "string") return value;
  return value
    .replace("closing bracket is missing", "a closing bracket is expected")
    .replace("the closing brace is expected", "a closing brace is expected");
}

test("an item that is too large is told and the next one is read", async () => {
  const large = JSON.stringify("x".repeat(999));
  const found = (await elementsOf(`[1,\n ${large},2]`, 100)).map(({ start, fault, bytes }) => [
    start,
    fault?.issue.code ?? Buffer.from(bytes ?? []).toString(),
    fault?.place,
  ]);
  expect(found).toEqual([
    [{ line: 1, column: 2 }, "1", undefined],
    [{ line: 2, column: 2 }, "invalid-json", { line: 2, column: 2 }],
    [{ line: 2, column: 1004 }, "2", undefined],
  ]);
  const fits = await elementsOf(`[${JSON.stringify("x".repeat(998))}]`, 100);
  expect(fits.map(({ fault }) => fault)).toEqual([undefined]);
});

test("a document that is too large is not read further, and none of it is kept", async () => {
  let given = 0;
  async function* endless() {
    for (;;) {
      given += 1;
      yield Buffer.alloc(100, '{"a":');
    }
  }
  const found = [];
  for await (const element of readElements(endless(), limits)) found.push(element);
  expect(found.map(({ fault }) => fault?.issue.code)).toEqual(["invalid-json"]);
  expect(given).toBe(21);
});

test("of an endless item nothing is kept", async () => {
  async function* item() {
    yield Buffer.from("[");
    for (let count = 0; count < 3000; count++) yield Buffer.alloc(100_000, "[[[[");
  }
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  for await (const _ of readElements(item(), limits))
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  expect(most).toBeLessThan(100_000_000);
});
