import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Byte strings hold one byte a unit: their units are their order. */
const homes = ["packages/core/src/code-points.ts", "packages/io/src/byte-strings.ts"];
/** Byte strings too, ASCII, and what stands in packages without the core. */
const unitsAreTheirOrder = [
  "packages/io/src/sorted-groups.ts",
  "packages/io/src/sorted-lines.ts",
  "apps/dump/src/data/statement-groups.ts",
  "packages/rdf/src/generate/query-terms.ts",
  "packages/harvest/src/listing.ts",
  "packages/harvest/src/publication/forms.ts",
  "packages/vocabularies/src/territories/representative-points.ts",
];
/** A comparison of two values that makes an order, orders that ask a locale, and the order of UTF-16 units that is there by default. */
const ownOrder = / < [^?\n]{1,40} \? -1 : |\blocaleCompare\(|\.(?:sort|toSorted)\(\)/;

const sources = ["packages", "apps"].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => join(root, group, name, "src"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/\.test\.ts$|\/test(?:ing)?\//.test(path)),
);

test("texts are put in order by code point and in no other way", () => {
  const own = sources.filter((path) => ownOrder.test(readFileSync(join(root, path), "utf8")));
  expect(own.filter((path) => ![...homes, ...unitsAreTheirOrder].includes(path))).toEqual([]);
  expect(own).toContain("packages/io/src/byte-strings.ts");
});
