import { type Passage, partOf, type Range, sentencesOf } from "../passage.js";

/** Words of a sentence that says where an action is not, or what it is compared with. */
const NOT_HERE =
  /(?<!\p{L})(?:(?:ne |n['’])[^.]*?(?<!\p{L})(?:pas|plus|jamais|ni)|s['’]inspir\p{L}*|inspirée?s?|à l['’]instar|à l['’]image|sur le modèle|contrairement|à la différence|par rapport|comparée?s?|née?s? (?:à|au|en|dans)|ailleurs|supprimée?s?|annulée?s?|abandonnée?s?|refusée?s?|renoncé|envisagée?s?|à l['’]étude|ultérieurement|pas encore|pas (?:à|au|aux|dans|en|le|la|les)|nicht|keine?[nrms]?|angelehnt|nach dem (?:vorbild|modell)|vorgesehen für später|non (?:è|sono|si|viene|vengono)|ispirat\p{L}*|sul modello|a differenza|annullat\p{L}*)(?!\p{L})/iu;
/** Words behind which stands what is left out of the places before them. */
const BUT =
  /[,;(]?\s*(?<!\p{L})(?:sauf|hors|hormis|excepté|à l['’](?:exception|exclusion)|non compris|et non|mais (?:pas|non)|ausser|außer|ohne|ausgenommen|nicht aber|tranne|eccetto|escluso|ad eccezione)(?!\p{L}).*$/isu;
const ABBREVIATED = /(?<!\p{L})(?:St|Ste|Kt|ct|ca|bzw|env|dép|dpt)\.$/iu;

/** Words about places in those that say where the action is, and those that say where it is not. */
export interface SaidPlaces {
  readonly here: readonly Passage[];
  readonly notHere: readonly Passage[];
}

/** The parts of a sentence between semicolons. */
function clauses({ text }: Passage, [start, end]: Range): readonly Range[] {
  return [...text.slice(start, end).matchAll(/[^;]+;?/g)].map(
    ({ 0: part, index }): Range => [start + index, start + index + part.replace(/\s*;$/, "").length],
  );
}

function sentences(words: Passage): readonly Passage[] {
  const ranges: [number, number][] = [];
  for (const [start, end] of sentencesOf(words).flatMap((range) => clauses(words, range))) {
    const last = ranges.at(-1);
    if (last && ABBREVIATED.test(words.text.slice(last[0], last[1]))) last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges.map((range) => partOf(words, range));
}

/** Sorts the sentences of an answer about places; a text that leaves nothing out is one. */
export function saidPlaces(words: Passage): SaidPlaces {
  if (!NOT_HERE.test(words.text) && !BUT.test(words.text)) return { here: [words], notHere: [] };
  const here: Passage[] = [];
  const notHere: Passage[] = [];
  for (const sentence of sentences(words)) {
    const { index } = BUT.exec(sentence.text) ?? { index: sentence.text.length };
    const [said, left] = [partOf(sentence, [0, index]), partOf(sentence, [index, sentence.text.length])];
    if (NOT_HERE.test(said.text)) notHere.push(sentence);
    else {
      if (said.text !== "") here.push(said);
      if (left.text !== "") notHere.push(left);
    }
  }
  return { here, notHere };
}
