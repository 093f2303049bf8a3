import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { expect, test } from "vitest";
import { article } from "../article/article.fixture.js";
import { importArticle } from "../article/import-article.js";
import { spoilt, unaccounted } from "./accounted-lines.fixture.js";
import { importLeaflet } from "./import-leaflet.js";
import { leaflet } from "./leaflet.fixture.js";

const options = { file: "texte.txt", territories: await loadTerritories() };
const importers = [
  ["leaflet", importLeaflet, leaflet],
  ["article", importArticle, article],
] as const;

/** Random numbers below a bound, from a list. */
function numbersOf(seeds: readonly number[]): (below: number) => number {
  let at = 0;
  return (below) => (seeds[at++ % seeds.length] ?? 0) % below;
}

test.each(
  importers,
)("%s: lines deleted, doubled, shuffled, cut anywhere: nothing is lost", (_name, read, text) => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 24 }), (seeds) => {
      const changed = spoilt(text, numbersOf(seeds));
      expect(unaccounted(changed, read(changed, options))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const signs = fc.constantFrom(
  ..."#*_-•\\[](){}.,;:1 2\n\r\u2028\u00A0éÀ😀'’…",
  "\n\n",
  "**",
  "axes",
  "en mai 2020",
  "](#)",
);

test.each(importers)("%s: any signs", (_name, read) => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(signs).map((all) => all.join("")),
      ),
      (text) => {
        expect(unaccounted(text, read(text, options))).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

const hostile = [
  ["stars", "*".repeat(19_000)],
  ["brackets", "[".repeat(19_000)],
  ["links", "[a](".repeat(4_000)],
  ["one long word", `${"a".repeat(19_000)}\n\n`.repeat(20)],
  ["blanks", `a${" ".repeat(19_000)}b\n`.repeat(20)],
  ["digits", `${"1 ".repeat(9_000)}\n\n`.repeat(20)],
  ["one long line", "axes 1 places de la ".repeat(2_400)],
  ["many headings", "# 2\n".repeat(2_900)],
  ["many entries", "## Partenaires\n".concat("Association A,\n".repeat(2_900))],
  ["many dates", "Une réunion en mai 2020. ".repeat(700)],
  ["many lines of dates", "\n\nUne réunion en mai 2020 à Brest. À la rentrée, 12 jeunes.".repeat(700)],
  ["periods without end", `${"du 1 janvier au ".repeat(1_000)}\n\n`.repeat(20)],
  ["communes", `${"trois communes du ".repeat(1_000)}\n\n`.repeat(20)],
  ["a list", "deux axes :\n".concat("- 1 a\n".repeat(2_900))],
  ["capitals", "En A ".repeat(3_000)],
  ["objectives", "## Objectifs\n".concat("- Agir. Puis Agir.\n".repeat(2_900))],
  ["carriers", "L'association A est née en 1985.\n\n".repeat(1_450)],
] as const;

// They are so long that work which grows with the square of the length outlasts the time limit of a test.
test.each(importers)("%s: hostile texts are read to their end", (_name, read) => {
  for (const [what, text] of hostile) expect(unaccounted(text, read(text, options)), what).toEqual([]);
});

test.each(importers)("%s: 50 MB of nonsense is refused, and the report says so", (_name, read) => {
  const { records, report } = read("non-sens\n".repeat(5_600_000), options);
  expect(records).toEqual([]);
  expect(report.refused?.code).toBe("text-too-long");
});
