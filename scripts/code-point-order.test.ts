import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Byte strings hold one byte a unit: their units are their order. */
const homes = ["packages/core/src/code-points.ts", "packages/io/src/byte-strings.ts"];
/** A comparison of two values that makes an order, and orders that ask a locale. */
const ownOrder = / < [^?\n]{1,40} \? -1 : |\blocaleCompare\(/;

const sources = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group)).flatMap((name) =>
    readdirSync(join(root, group, name, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/\.test\.ts$|\/test(?:ing)?\//.test(path)),
  ),
);

test("texts are put in order by code point and in no other way", () => {
  const own = sources.filter((path) => ownOrder.test(readFileSync(join(root, path), "utf8")));
  expect(own.filter((path) => !homes.includes(path))).toEqual([]);
  expect(own).toContain("packages/io/src/byte-strings.ts");
});
