import { frenchMonths } from "./month-names.js";

const NO_BREAK = "\u00A0";
const NARROW = "\u202F";

const LETTER = "A-Za-zÀ-ÖØ-öø-ÿŒœŸ";
const MONTHS = frenchMonths.join("|");
const UNITS =
  "%|‰|€|°|[kMG]o\\b|octets?\\b|ans?\\b|mois\\b|k?m²?\\b|[cm]m\\b|[km]?g\\b|[cm]?l\\b|h\\b|min\\b";

/**
 * Where one sign becomes another: an apostrophe between what it joins; a space before a sign or inside quotation marks; a space between a
 * number and its unit, a day and its month, `n°` and its number. Both spaces that do not break are read, since people type either. The sign
 * stands before what is looked back at, so that the search goes from sign to sign.
 */
const places = new RegExp(
  [
    `'(?<=[${LETTER}]')(?=[${LETTER}0-9«“])`,
    `[ ${NO_BREAK}](?=[;!?](?![A-Za-z_]))`,
    " (?=[:»](?![A-Za-z_]))",
    " (?<=« )",
    ` (?<=[0-9] )(?=${UNITS})`,
    " (?<=[0-9] ?h )(?=[0-9]{2}\\b)",
    ` (?=(?:${MONTHS})(?![${LETTER}]))(?<=\\b[0-9]{1,2}(?:er)? )`,
    " (?<=\\b[Nn]° )(?=[0-9])",
  ].join("|"),
  "g",
);

/** A whole number in groups of three digits that a plain space parts. */
const groups = new RegExp(
  `[0-9](?<![${LETTER}0-9.,-].)(?<![0-9] .)[0-9]{0,2}(?: [0-9]{3})+(?![${LETTER}0-9])`,
  "g",
);

/** What every place has about it, found in one pass: most texts have none. */
const candidates = /'|[ \u00A0][;:!?»]|« |[0-9°hr] /;

function set(sign: string, at: number, text: string): string {
  if (sign === "'") return "’";
  return ";!?".includes(text[at + 1] as string) ? NARROW : NO_BREAK;
}

/**
 * A text as it is printed: `’` in `l’eau`, a narrow no-break space before `;`, `!`, `?` and inside `3 005`, a no-break space before `:`,
 * inside `« »`, before a unit and inside `3 mai`. Letters, digits and the length stay; nothing is put where no space was, so that texts in
 * other languages are not changed but for their apostrophes. For what is shown, never for data.
 */
export function typographic(text: string): string {
  if (!candidates.test(text)) return text;
  return text.replace(places, set).replace(groups, (number) => number.replaceAll(" ", NARROW));
}

const endings = new RegExp(
  `(?<=(?<![\\w${LETTER}./#:-])(?:[0-9]+|[IVX]+))(ers?|res?|es?|[èe]mes?|nde)(?![\\w${LETTER}-])`,
);

/** What every ending begins with, after a numeral. */
const ordinals = /[0-9IVX][ernè]/;

/** A text cut at the endings of its ordinals, which stand raised: `["le 1", "er", " mars"]`; every second piece is an ending. */
export function cutAtOrdinals(text: string): readonly string[] {
  return ordinals.test(text) ? text.split(endings) : [text];
}
