import type { Territory, TerritoryIndex, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { inOneOf, liesInOne, ofPostcode, type Statement } from "./place-statements.js";

/** A way in which a printed text names a place: the name, and what the text itself says of where it is. */
export interface PrintedName {
  readonly name: string;
  readonly statements: readonly Statement[];
  /** The postcode of five digits before or after the name. */
  readonly postcode?: string;
}

/** `Laval (53)`, `Saint-Denis (La Réunion)`, `Le Mans (72000)` */
const IN_PARENTHESES = /^(.+?)\s*[([]\s*([^()[\]]+?)\s*[)\]]$/;
/** `72000 Le Mans`, `CH-1003 Lausanne`, `F - 72000 Le Mans` */
const POSTCODE_FIRST = /^((?:(?:F|FR|CH)\s?[-–]?\s?)?\d{4,5})\s*[-–,]?\s+(\D.*)$/i;
const POSTCODE_LAST = /^(\D+?)\s*[-–,]?\s+((?:(?:F|FR|CH)-)?\d{4,5})$/i;
/** `53 - Mayenne`, `Sarthe - 72` */
const CODE_FIRST = /^((?:2[AB]|\d)\d{0,2})\s*[-–:.]?\s+(\D.*)$/i;
const CODE_LAST = /^(\D.*?)\s*[-–:,]\s*((?:2[AB]|\d)\d{0,2})$/i;
/** `Laval 53`, `Saint-Pierre 975` */
const NUMBER_LAST = /^(\D*[^\d\s,:–-])\s+((?:2[AB]|\d)\d{1,2})$/i;
/** `Lausanne VD`, `Wil/SG`: the letters of a canton behind the name. */
const LETTERS_LAST = /^(\D+?)\s*[\s,/–-]\s*([A-Z]{2})$/;
/** `Saint-Denis, La Réunion`: two names, or a name and what says which it is. */
const WITH_HOLDER = /^([^,]+?)\s*,\s*([^,]+)$/;
/** `Saint-Denis de La Réunion` */
const OVERSEAS = /^(.+?) (?:de|en|à) ((?:la |l['’])?(?:réunion|guadeloupe|martinique|guyane|mayotte))$/i;
/** Cities of which a number behind the name says the arrondissement. */
const CITIES = /^(?:paris|lyon|marseille)\b/i;
/** `72`, `2A`: a code where a département is asked for. */
const BARE = /^(?:0?2[AB]|\d{2,3})$/i;
const ARTICLE = /^(?:l['’]|la |le |les )(?=\S)/i;

const OF = "(?:de la |de l['’]|du |des |dei |della |de |d['’])?";
/** A name that says its own type: `Région Bretagne`, `Canton de Vaud`, `Kanton Bern`. */
export const typeWords: readonly (readonly [word: RegExp, type: TerritoryTypeNotation])[] = (
  [
    ["(?:d[ée]partement|dpt|dept|d[ée]pt?\\.)", "departement"],
    ["r[ée]gion", "region"],
    ["(?:commune|ville)", "commune"],
    ["(?:(?:république et )?canton|kanton|cantone|kt\\.?|ct\\.?)", "canton"],
  ] as const
).map(([word, type]) => [new RegExp(`^(?:l[ae] )?${word}(?: ?: ?| )${OF}`, "i"), type]);

/**
 * The territories that a hint beside a name may mean. Of the letters of a canton and a country (`FR`, `BE`) the canton is meant where it has, or had, a
 * commune of the name.
 */
function holdersNamed(hint: string, territories: TerritoryIndex, name = ""): readonly Territory[] {
  if (/^(?:0?2[AB]|\d{1,3})$/i.test(hint)) {
    const code = hint.toUpperCase().replace(/^0(?=2[AB]$)/, "");
    const departement = territories.get(`departement:${code.padStart(2, "0")}`);
    return departement ? [departement] : [];
  }
  if (/^[A-Z]{2}$/.test(hint)) {
    const [canton, country] = [`canton:${hint}`, `country:${hint}`].map((code) => territories.get(code));
    const isInCanton = canton !== undefined && territories.find(name, { in: canton.code }).length > 0;
    return [...(canton ? [canton] : []), ...(country && !isInCanton ? [country] : [])];
  }
  const types: readonly TerritoryTypeNotation[] = ["departement", "region", "canton", "country"];
  return types.flatMap((type) => territories.find(hint, { type }));
}

/** `Pays de la Loire (72)`: a region holds the département that stands beside it. */
function holdsOneOf(held: readonly Territory[], territories: TerritoryIndex): Statement {
  const isHeld = (region: Territory) => held.some((place) => liesInOne(place, [region.code], territories));
  return { isNarrow: true, of: (region) => (isHeld(region) ? "agrees" : "contradicts") };
}

function hinted(
  name: string,
  hint: string,
  type: TerritoryTypeNotation,
  territories: TerritoryIndex,
): readonly PrintedName[] {
  const postcode = ofPostcode(hint, territories);
  if (postcode) {
    const french = /\d{5}$/.exec(hint)?.[0];
    return [{ name, statements: [postcode], ...(french ? { postcode: french } : {}) }];
  }
  const holders = holdersNamed(hint, territories, name);
  if (holders.length === 0) return [];
  const codes = holders.map(({ code }) => code);
  const held = holders.filter((holder) => holder.type === "departement");
  if (type !== "region" || held.length === 0) return [{ name, statements: [inOneOf(codes, territories)] }];
  return [{ name, statements: [holdsOneOf(held, territories)] }];
}

/** `Laval - 53`, `93 Saint-Denis`, `Laval 53`: a commune with the number of its département, probable where nothing sets the number off. */
function numbered(
  text: string,
  type: TerritoryTypeNotation,
  territories: TerritoryIndex,
): readonly PrintedName[] {
  const [, first, after] = CODE_FIRST.exec(text) ?? [];
  const [, before, last] = CODE_LAST.exec(text) ?? [];
  const [name, code] = [after ?? before, first ?? last];
  if (name !== undefined && code !== undefined && code.length > 1 && !CITIES.test(name))
    return hinted(name, code, type, territories);
  const [, town, number] = NUMBER_LAST.exec(text) ?? [];
  if (town === undefined || number === undefined || CITIES.test(town)) return [];
  const codes = holdersNamed(number, territories).map((holder) => holder.code);
  return codes.length === 0 ? [] : [{ name: town, statements: [inOneOf(codes, territories, "doubtful")] }];
}

/**
 * A name and a larger territory behind a comma, or overseas behind a preposition: probable, because two names may stand in a list. `Évron, Mayenne` is
 * such a list, `Laval, Mayenne` is the one of several communes that is there.
 */
function withHolder(text: string, territories: TerritoryIndex): readonly PrintedName[] {
  const [, listed, behind] = WITH_HOLDER.exec(text) ?? [];
  const [, overseas, island] = OVERSEAS.exec(text) ?? [];
  const [name, hint] = [overseas ?? listed, island ?? behind];
  if (name === undefined || hint === undefined || /\d/.test(hint)) return [];
  const codes = holdersNamed(hint, territories).map(({ code }) => code);
  const isDecided = territories.find(name, { type: "commune" }).length === 1;
  const isName =
    isDecided && codes.some((code) => territories.find(hint, { type: "commune", in: code }).length > 0);
  if (codes.length === 0 || (isName && overseas === undefined)) return [];
  return [{ name, statements: [inOneOf(codes, territories, "doubtful")] }];
}

/** True for a text in parentheses behind a name that may say which place of the name is meant: `53`, `VD`, `16e`, `La Réunion`. */
export function isPlaceHint(hint: string, territories: TerritoryIndex): boolean {
  return /^(?:\d|[A-Z]{2}$)/.test(hint) || holdersNamed(hint, territories).length > 0;
}

/**
 * The ways in which a text may name a territory of a type, the text as it stands first: with a département, canton, region or country in
 * parentheses, a postcode or a number beside it. A hint that means nothing leaves the text unread.
 */
export function printedNames(
  text: string,
  type: TerritoryTypeNotation,
  territories: TerritoryIndex,
): readonly PrintedName[] {
  const names: PrintedName[] = [{ name: text, statements: [] }];
  const [, inside, hint] = IN_PARENTHESES.exec(text) ?? [];
  if (inside && hint) names.push(...hinted(inside, hint, type, territories));
  if (/^commune/.test(type)) {
    const [, before, after] = POSTCODE_FIRST.exec(text) ?? [];
    if (before && after)
      names.push(...hinted(after, before.replace(/[\s–]+/g, "-").replace(/-+/g, "-"), type, territories));
    const [, town, last] = POSTCODE_LAST.exec(text) ?? [];
    if (town && last) names.push(...hinted(town, last, type, territories));
    names.push(...numbered(text, type, territories), ...withHolder(text, territories));
    const [, place, letters] = LETTERS_LAST.exec(text) ?? [];
    const canton = letters === undefined ? undefined : territories.get(`canton:${letters}`);
    if (place && canton) names.push({ name: place, statements: [inOneOf([canton.code], territories)] });
  } else {
    const [, number, named] = CODE_FIRST.exec(text) ?? [];
    if (number && named) names.push(...hinted(named, number, type, territories));
    const [, first, behind] = CODE_LAST.exec(text) ?? [];
    if (first && behind) names.push(...hinted(first, behind, type, territories));
    if (ARTICLE.test(text)) names.push({ name: text.replace(ARTICLE, ""), statements: [] });
  }
  const bare = type === "departement" && BARE.test(text) ? holdersNamed(text, territories) : [];
  for (const { name, code } of bare) names.push({ name, statements: [inOneOf([code], territories)] });
  const rest = typeWords.flatMap(([word, of]) => (of === type ? text.replace(word, "") : []));
  for (const name of rest) if (name !== text && name !== "") names.push({ name, statements: [] });
  return names;
}
