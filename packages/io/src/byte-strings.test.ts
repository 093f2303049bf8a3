import { expect, test } from "vitest";
import { byteLines, bytesOfLines, compareBytes, textOfBytes } from "./byte-strings.js";

test("lines come without line feeds and empty lines, and go back to the same bytes", () => {
  const utf8 = Buffer.from("a\n\né 𝄞\nlast");
  const lines = byteLines(utf8);
  expect(lines.map(textOfBytes)).toEqual(["a", "é 𝄞", "last"]);
  expect(bytesOfLines(lines).toString()).toBe("a\né 𝄞\nlast\n");
  expect(byteLines(Buffer.from(""))).toEqual([]);
  expect(byteLines(Buffer.from("\n"))).toEqual([]);
  expect(byteLines(Buffer.from("\nb\n"))).toEqual(["b"]);
});

test("a part of a larger buffer is that part alone", () => {
  expect(byteLines(Buffer.from("xx\nab\nyy").subarray(3, 5))).toEqual(["ab"]);
});

test("the order is that of the bytes", () => {
  const [a = "", b = "", c = ""] = byteLines(Buffer.from("z\n\uffff\n𝄞"));
  expect([compareBytes(a, b), compareBytes(b, c), compareBytes(c, a), compareBytes(a, a)]).toEqual([
    -1, -1, 1, 0,
  ]);
});

test.each(["\u0080", "ÿ", "é", "a"])("%j reads back", (text) => {
  expect(byteLines(Buffer.from(text)).map(textOfBytes)).toEqual([text]);
});
