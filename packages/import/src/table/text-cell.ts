import { KEY_PATTERN, personInKey } from "@openhpa/core";
import { cleanText } from "../clean-text.js";
import { isRead } from "../harmonise/concept-label.js";
import { parseSite } from "../harmonise/mailbox.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import { parseLanguageTag } from "../language/language-tag.js";
import { slugOf } from "../slug.js";
import { type CellReader, notRead, read } from "./cell-reading.js";
import { scientific } from "./spreadsheet-damage.js";

/** Text as printed; a number in scientific notation was damaged by a spreadsheet and is not taken for text. */
export const readText: CellReader = (text) => {
  if (scientific(text) !== undefined)
    return notRead(text, "notation scientifique du tableur : des chiffres sont perdus", {
      notes: ["scientific-notation"],
    });
  const value = cleanText(text);
  return value === "" ? notRead(text, "la cellule ne contient que des caractères invisibles") : read(value);
};

const KEY = new RegExp(KEY_PATTERN);

/** A key; another wording is turned into one, and probable. */
export const readKey: CellReader = (text) => {
  if (personInKey(slugOf(text, 110)))
    return notRead(text, "une clé ne donne ni le nom, ni le courriel, ni le téléphone d'une personne");
  if (KEY.test(text)) return read(text, { method: "pattern" });
  const slug = slugOf(text, 110);
  if (slug === "") return notRead(text, "une clé est attendue : lettres, chiffres et tirets");
  return read(slug, { method: "pattern", certainty: "probable", notes: ["key-derived"] });
};

const languages: Readonly<Record<string, string>> = {
  français: "fr",
  francais: "fr",
  french: "fr",
  allemand: "de",
  deutsch: "de",
  german: "de",
  italien: "it",
  italiano: "it",
  italian: "it",
  anglais: "en",
  english: "en",
};

/** A language tag, or the name of a language of Switzerland or English. */
export const readLanguage: CellReader = (text) => {
  const name = text.toLowerCase();
  if (languages[name]) return read(languages[name], { method: "vocabulary-match" });
  const tag = parseLanguageTag(text);
  return tag !== undefined
    ? read(tag, { method: "pattern" })
    : notRead(text, "une langue est attendue, par exemple fr");
};

/** A web address; one without scheme is given `http://`. */
export const readAddress: CellReader = (text, _cell, { isExport }) => {
  const site = isExport || /^https?:/i.test(text) ? undefined : parseSite(text);
  return site
    ? read(site.value, { method: "pattern", certainty: site.certainty })
    : read(text, { method: "pattern" });
};

/**
 * A French postcode that lost its zero (`1000` for `01000`) gets it back when the town beside it lies in that département; other postcodes with
 * four digits stay as printed: Swiss ones have four.
 */
export function readPostcode(city: string | undefined): CellReader {
  return (text, cell, context) => {
    const plain = readText(text, cell, context);
    if (context.isExport || context.isSwiss || !/^\d{4}$/.test(text) || city === undefined) return plain;
    const departement = `departement:0${text[0]}`;
    const near = { ...context.place, departements: [departement] };
    const town = matchTerritory(city.replace(/\s+cedex(?:\s+\d{1,2})?$/i, ""), "commune", near);
    const found = isRead(town) ? context.place.territories.get(town.value) : undefined;
    if (found?.departement !== departement) return plain;
    return read(`0${text}`, { method: "inference", certainty: "probable", notes: ["leading-zero"] });
  };
}
