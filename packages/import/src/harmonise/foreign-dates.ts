import { frenchMonths } from "./month-names.js";

/** Months of the other languages of documents, in the order of the year. */
const months = {
  de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
  it: "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  en: "January February March April May June July August September October November December",
} as const;

const monthNames = new Map(
  Object.values(months).flatMap((names) =>
    names.split(" ").map((name, index) => [name.toLowerCase(), frenchMonths[index] ?? ""] as const),
  ),
);
const MONTH = new RegExp(`(?<!\\p{L})(${[...monthNames.keys()].join("|")})(?!\\p{L})`, "giu");

/** Words between and before dates, each with the French one; longer ones first. */
const words: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[^\p{L}])(?:seit(?: dem)?|since)\s/giu, "depuis "],
  [/(?<=^|[^\p{L}])(?:ab(?: dem)?|a partire dal?|from)\s(?!.*\b(?:bis|to|until)\b)/giu, "à partir de "],
  [/^(?:von|vom|dal?l?['’]?|from)\s*(?=.*(?:\bbis\b|\bal?\b|\bto\b|\buntil\b))/giu, "de "],
  [/\s(?:bis(?: zum)?|fino al?|al?|to|until)\s/giu, " au "],
  [/(?<=^|[^\p{L}])(?:Schuljahr|anno scolastico|school year)\s/giu, "année scolaire "],
  [/(\d{1,2})\.(?=\s)/g, "$1"],
];

/** A German, Italian or English text about dates in French words; undefined where it has none of their words. */
export function inFrenchWords(text: string): string | undefined {
  const named = text.replace(MONTH, (name) => monthNames.get(name.toLowerCase()) ?? name);
  const translated = words.reduce((said, [form, french]) => said.replace(form, french), named);
  return translated === text ? undefined : translated;
}
