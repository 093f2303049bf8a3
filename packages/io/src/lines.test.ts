import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "./lines.js";

async function lines(chunks: readonly string[], limit: number): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  const numbers: number[] = [];
  for await (const { number, bytes } of readLines(
    Readable.from(chunks.map((text) => Buffer.from(text))),
    limit,
  )) {
    found.push(bytes && Buffer.from(bytes).toString());
    numbers.push(number);
  }
  expect(numbers).toEqual(found.map((_, index) => index + 1));
  return found;
}

test.each([
  [["abc\nabcd\nabcde\nx"]],
  [["a", "bc\nab", "cd\nabc", "de\n", "x"]],
  [["abc\nabcd\nabcd", "e", "\nx"]],
])("a line of the limit is read, a longer one is passed over, wherever the stream is cut: %j", async (chunks) => {
  expect(await lines(chunks, 4)).toEqual(["abc", "abcd", undefined, "x"]);
});

test("empty lines count, and a line end at the end begins no line", async () => {
  expect(await lines(["\n\na\n"], 4)).toEqual(["", "", "a"]);
  expect(await lines([], 4)).toEqual([]);
  expect(await lines(["abcdefgh"], 4)).toEqual([undefined]);
});
