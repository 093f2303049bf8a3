import { parseFrenchNumber } from "../harmonise/french-number.js";
import { originIn } from "../passage.js";
import { type Article, statementsOf } from "./article.js";

/** What articles count as a result. A new unit is one word here. */
const UNITS =
  "réponses?|participants?|participantes?|personnes?|jeunes|élèves|étudiants?|professionnels?|structures?|établissements?|séances?|ateliers?|entretiens?|questionnaires?|familles?|parents|patients?|dépistages?|consultations?|communes?|bénévoles?";
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/'’<>≤≥~≈±+–—-]|\\d\\s{1,3}|°\\s?)(\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3}|['’]\\d{3})+|\\d{1,7})[ \\u00A0\\u202F](?<name>(?<unit>${UNITS})(?:\\s+(?:reçues?|reçus|formée?s|rencontrée?s|accueillie?s|sensibilisée?s|touchée?s|interrogée?s|réalisée?s|organisée?s|distribuée?s))?)(?![\\p{L}])`,
  "giu",
);
/** A number after these words is not an exact count, or is a limit. */
const NOT_EXACT =
  /(?:plus|près|moins|autour|jusqu['’]à|jusqu['’]|environ|quelque|quelques|presque|à peine|au moins|au plus|au maximum|maximum|minimum|entre|de \d+ à|\d+ (?:à|ou|et)|[<>≤≥~≈±+–—-])(?: de| d['’]| en)?\s*$/iu;
/** The same said behind it; `28 élèves par classe` counts no result. */
const INEXACT_BEHIND =
  /^[\s(]*(?:environ|(?:et|ou) (?:plus|moins)|au (?:plus|moins|maximum|minimum)|maxim\p{L}+|minim\p{L}+|maxi?|mini?|par|à|attendue?s|prévue?s|visée?s|espérée?s)(?![\p{L}'’])|^\s*[±/]/iu;
/** Sentences that announce or aim at a number. */
const NOT_YET =
  /(?<!\p{L})(?:objectif|prévu|prévus|prévues?|prévoit|visée?s?|vise|souhaite|\p{L}{3,}(?:era|ront))(?!\p{L})/iu;

/** Reads counts whose unit is printed (`28 réponses reçues`) as indicators; rounded, planned and bare numbers are left. */
export function readCounts(article: Article): void {
  const { record } = article;
  for (const { words } of statementsOf(article)) {
    if (NOT_YET.test(words.text)) continue;
    for (const found of words.text.matchAll(COUNT)) {
      const value = parseFrenchNumber(found[0])?.value;
      const { name, unit } = found.groups ?? {};
      const end = found.index + found[0].length;
      const isExact =
        !NOT_EXACT.test(words.text.slice(Math.max(0, found.index - 40), found.index)) &&
        !INEXACT_BEHIND.test(words.text.slice(end, end + 40));
      if (value === undefined || !name || !unit || !isExact) continue;
      const at = found.index + found[0].length - name.length;
      const path = record.item("/evaluation/indicators", name);
      const whole = originIn(words, [found.index, found.index + found[0].length]);
      record.put(`${path}/name`, name, originIn(words, [at, at + name.length]));
      record.put(`${path}/unit`, unit, originIn(words, [at, at + unit.length]));
      record.put(`${path}/value`, value, whole);
      record.put(`${path}/asPrinted`, found[0], whole);
    }
  }
}
