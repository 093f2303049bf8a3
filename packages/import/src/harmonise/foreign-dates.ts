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
  [/(?<=^|[^\p{L}])(\d{1,3}|ein|zwei|drei|un|due|tre) (?:Monate?n?|mes[ei]|months?)(?!\p{L})/giu, "$1 mois"],
  [/(?<=^|[^\p{L}])(\d{1,2}) (?:Jahre?n?|ann[oi]|years?)(?!\p{L})/giu, "$1 ans"],
  [/(?<=^|(?:mois|ans) )da(?:l|lla)?\s(?!.*\s(?:fino )?al?\s)/giu, "à partir de "],
  [/(?<=^|[^\p{L}])(?:das |im |il )?(?:([1-4])\. ?Quartal|([1-4])° ?trimestre)(?!\p{L})/giu, "T$1$2"],
  [/(?<=^|[^\p{L}])(?:(?:das |im )?([12])\. ?(?:Halbjahr|Semester)|([12])° ?semestre)(?!\p{L})/giu, "S$1$2"],
  [/(?<=^|[^\p{L}])(?:Anfang|inizio|early)(?: del)? /giu, "début "],
  [/(?<=^|[^\p{L}])(?:Mitte|metà|mid)(?: del)?[ -]/giu, "milieu "],
  [/(?<=^|[^\p{L}])(?:Ende|fine|late|end of)(?: del)? (?=\p{L}|\d)/giu, "fin "],
  [/(?<=^|[^\p{L}])(?:Frühling|Frühjahr|primavera|spring)(?= )/giu, "printemps"],
  [/(?<=^|[^\p{L}])(?:Sommer|estate|summer)(?= )/giu, "été"],
  [/(?<=^|[^\p{L}])(?:Herbst|autunno|autumn)(?= )/giu, "automne"],
  [/(?<=^|[^\p{L}])(?:Winter|inverno)(?= )/giu, "hiver"],
  [/(\d{1,2})\.(?=\s)/g, "$1"],
  [/(?<!\d)1\s?°(?=\s)/g, "1er"],
];

/** A German, Italian or English text about dates in French words; undefined where it has none of their words. */
export function inFrenchWords(text: string): string | undefined {
  const named = text.replace(MONTH, (name) => inFrench.get(name.toLowerCase()) ?? name);
  const translated = words.reduce((said, [form, french]) => said.replace(form, french), named);
  return translated === text ? undefined : translated;
}
