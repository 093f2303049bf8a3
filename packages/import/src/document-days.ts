import { parseFrenchDate } from "./harmonise/french-date.js";
import type { SourceText } from "./source-text.js";

/** A line in which a document says when it was written or changed: `Fiche mise à jour le 12/03/2019`. */
const LINE =
  /^\s*(?:(?:fiche|page|document|article|action|version|contenu)\s+)?(?:(?:derni[eè]re\s+)?(?:mise\s+à\s+jour|modification|actualisation)|mise?s?\s+(?:à\s+jour|en\s+ligne)|(?:modifi|actualis|publi|rédig|saisi)[eé]?e?|date\s+de\s+(?:mise\s+à\s+jour|publication|modification|saisie))(?:\s*:)?\s+(?=(?:le|en)?\s*\S)/iu;
const LONGEST = 120;
const known = new WeakMap<SourceText, readonly string[]>();

/** The days that a document prints as its own. Nothing but the date follows on their lines. */
export function documentDays(text: SourceText): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const days = text.lines.flatMap((line) => {
    const lead = line.text.length > LONGEST ? undefined : LINE.exec(line.text)?.[0];
    if (lead === undefined) return [];
    const rest = line.text.slice(lead.length);
    const date = parseFrenchDate(rest);
    return date && /^[\s.)]*$/.test(rest.slice(date.end)) ? [date.value] : [];
  });
  known.set(text, days);
  return days;
}
