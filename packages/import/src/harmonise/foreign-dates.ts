import { frenchMonths } from "@openhpa/core";
import { monthNames } from "./month-names.js";

/** The French name of each month, by its names in the other languages. */
const inFrench = new Map(
  monthNames
    .filter((names) => names !== frenchMonths)
    .flatMap((names) => names.map((name, index) => [name.toLowerCase(), frenchMonths[index] ?? ""] as const)),
);
const MONTH = new RegExp(`(?<!\\p{L})(${[...inFrench.keys()].join("|")})(?!\\p{L})`, "giu");

/** Words between and before dates, each with the French one; longer ones first. */
const words: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[^\p{L}])(?:seit(?: dem)?|since)\s/giu, "depuis "],
  [/(?<=^|[^\p{L}])(?:ab(?: dem)?|a partire dal?|from)\s(?!.*\b(?:bis|to|until)\b)/giu, "à partir de "],
  [/^(?:von|vom|dal?l?['’]?|from)\s*(?=.*(?:\bbis\b|\bal?\b|\bto\b|\buntil\b))/giu, "de "],
  [/\s(?:bis(?: zum)?|fino al?|al?|to|until)\s/giu, " au "],
  [/(?<=^|[^\p{L}])(?:Schuljahr|anno scolastico|school year)\s/giu, "année scolaire "],
  [/(\d{1,2})\.(?=\s)/g, "$1"],
  [/(?<!\d)1\s?°(?=\s)/g, "1er"],
];

/** A German, Italian or English text about dates in French words; undefined where it has none of their words. */
export function inFrenchWords(text: string): string | undefined {
  const named = text.replace(MONTH, (name) => inFrench.get(name.toLowerCase()) ?? name);
  const translated = words.reduce((said, [form, french]) => said.replace(form, french), named);
  return translated === text ? undefined : translated;
}
