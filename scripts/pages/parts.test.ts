import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writtenParts } from "./parts.js";
import { pagesToWrite, withParts } from "./written-part.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("pages say what the code has: if not, run `npm run generate`", () => {
  const wrong = [...pagesToWrite(root, writtenParts)].flatMap(([file, wanted]) => {
    const lines = new Set(readFileSync(`${root}${file}`, "utf8").split("\n"));
    return wanted.split("\n").flatMap((line) => (lines.has(line) ? [] : [`${file} should say: ${line}`]));
  });
  expect(wrong).toEqual([]);
});

test("a number that is not the code's is written again, and nothing else of its page", () => {
  for (const { file, place, content } of writtenParts) {
    const text = readFileSync(`${root}${file}`, "utf8");
    const stale = text.replace(place, "999\n".slice(0, content().endsWith("\n") ? 4 : 3));
    expect([file, stale === text]).toEqual([file, false]);
    const part = {
      file,
      place: new RegExp(place.source.replace("(?:\\|.*\\n)+", "999\\n"), place.flags),
      content,
    };
    expect(withParts(file, stale, [part])).toBe(text);
  }
});

test("a page that lost a part is an error, not a page without it", () => {
  expect(() => withParts("x.md", "no number", [{ file: "x.md", place: /\d+/, content: () => "1" }])).toThrow(
    /x\.md no longer says/,
  );
});
