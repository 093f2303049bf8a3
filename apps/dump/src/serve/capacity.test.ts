import { expect, test } from "vitest";
import { assertLoadable, engineBytes, enginesFor, MAX_QUADS } from "./capacity.js";

const MIB = 2 ** 20;

test("an engine takes 100 MiB, and 450 bytes a statement", () => {
  expect(engineBytes(0)).toBe(100 * MIB);
  expect(engineBytes(2) - engineBytes(1)).toBe(450);
});

test.each([
  [0, 1],
  [400 * MIB - 1, 1],
  [400 * MIB, 2],
  [600 * MIB, 2],
  [4000 * MIB, 2],
])("with %i bytes free, half of them for the engines, an empty dump has %i", (free, engines) => {
  expect(enginesFor(0, free)).toBe(engines);
});

test("four million statements are loaded unless told otherwise, and not one more than the limit", () => {
  expect(MAX_QUADS).toBe(4_000_000);
  expect(() => assertLoadable("d", 10, 10)).not.toThrow();
  expect(() => assertLoadable("d", 11, 10)).toThrow(expect.objectContaining({ code: "too-large" }));
});

test("what is too large is told with its numbers, the memory it takes, and the commands that load it", () => {
  const messageOf = (quads: number): { fr: string; en: string } => {
    try {
      assertLoadable("d", quads, 1000);
    } catch (error) {
      return (error as { messages: { fr: string; en: string } }).messages;
    }
    throw new Error("loaded");
  };
  const { fr, en } = messageOf(12_345_678);
  expect(fr).toContain("12\u202F345\u202F678 triplets");
  expect(fr).toContain("(limite : 1\u202F000)");
  expect(fr).toContain("  openhpa dump recipe oxigraph --dir d\n  openhpa dump recipe qlever --dir d\n");
  expect(en).toContain("--max-quads 12345678 on a machine with at least 6 GB");
  const oneGigabyte = Math.floor((2 ** 30 - 100 * MIB) / 450);
  expect(messageOf(oneGigabyte).en).toContain("at least 1 GB");
  expect(messageOf(oneGigabyte + 1).en).toContain("at least 2 GB");
});
