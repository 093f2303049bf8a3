import type { TerritoryTypeNotation } from "@openhpa/vocabularies";

/** `5`, `5e`, `13ème`: the number of an arrondissement. */
const NUMBER = "(?:0?[1-9]|1\\d|20) ?(?:er|e|[èe]me|re)?";
const JOIN = "\\s*(?:,|;|/|&|\\+|\\bet\\b)\\s*";
const ARRONDISSEMENTS = new RegExp(
  `^\\s*(paris|lyon|marseille),? (${NUMBER}(?:${JOIN}${NUMBER})+)(?: ?(?:arrondissements|arrdts?|ardts|arr)\\.?)?\\s*$`,
  "iu",
);
const CODES: Readonly<Partial<Record<TerritoryTypeNotation, RegExp>>> = {
  departement: /^\s*(?:(?:2[AB]|\d{2,3})\s+)+(?:2[AB]|\d{2,3})\s*$/i,
  canton: /^\s*(?:[A-Z]{2}\s+)+[A-Z]{2}\s*$/,
};
const LONGEST = 400;

/**
 * The names of a list that is not written as one: `Paris 5/13` is two arrondissements of Paris, `VD VS GE` three cantons and `44 49` two départements.
 * Undefined for another text.
 */
export function listedNames(
  printed: string,
  type: TerritoryTypeNotation | undefined,
): readonly string[] | undefined {
  if (printed.length > LONGEST) return undefined;
  if (type !== undefined && CODES[type]?.test(printed)) return printed.trim().split(/\s+/);
  if (type !== undefined && type !== "commune") return undefined;
  const [, city, numbers] = ARRONDISSEMENTS.exec(printed) ?? [];
  if (city === undefined || numbers === undefined) return undefined;
  return numbers.split(new RegExp(JOIN, "iu")).map((number) => `${city} ${number}`);
}
