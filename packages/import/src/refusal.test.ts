import { expect, test } from "vitest";
import { LONGEST_FICHE, refusedAsTooLong } from "./refusal.js";

const isRefused = (text: string, longest?: { characters: number; lines: number }) =>
  refusedAsTooLong(text, "fiche", { file: "a.txt" } as never, longest) !== undefined;

test.each([
  ["characters", (count: number) => `${"x".repeat(999)}\n`.repeat(count / 1_000)],
  ["lines", (count: number) => Array.from({ length: count }, () => "mot").join("\r\n")],
  ["line", (count: number) => `mot\n${"x".repeat(count)}\nmot`],
] as const)("a text is no fiche beyond a number of %s", (bound, textOf) => {
  const step = bound === "characters" ? 1_000 : 1;
  expect(isRefused(textOf(LONGEST_FICHE[bound]))).toBe(false);
  expect(isRefused(textOf(LONGEST_FICHE[bound] + step))).toBe(true);
});

test("the last line counts as the others do, and markup of a page has lines as long as it likes", () => {
  const line = "x".repeat(LONGEST_FICHE.line + 1);
  expect(isRefused(line)).toBe(true);
  expect(isRefused(line, { characters: 100_000, lines: 10 })).toBe(false);
});
