import { searchableConcepts } from "../concepts.js";
import type { IndexedText, Place, SearchDocument } from "../document.js";
import { labelWords, tellingWords, textLanguage } from "../text/label-words.js";
import { bitOf, type LanguageBits, perhaps, type TextLanguage } from "../text/text-language.js";
import { inSingular, type Token } from "../text/tokens.js";
import type { Mentions, Word } from "./mentions.js";
import { HIGHEST_LEVEL } from "./postings.js";

/** What a term is worth in a record, and in which languages it was read there. */
export interface Weight {
  level: number;
  languages: LanguageBits;
}

/** What one more occurrence adds, and what all in such a place can add together. */
const worth: Readonly<Record<Place | "name", { readonly once: number; readonly most: number }>> = {
  title: { once: 8, most: 8 },
  summary: { once: 3, most: 4 },
  telling: { once: 1, most: 3 },
  other: { once: 1, most: 1 },
  name: { once: 2, most: 3 },
};

/** A word says more in a short title. */
const SHORT_TITLE = 4;
const MIDDLE_TITLE = 9;

/** Levels of what is coded, and of what a text names. */
const CODED = 6;
const PLACED = 3;
const NAMED: Readonly<Record<Place | "name", number>> = {
  title: 8,
  summary: 4,
  telling: 2,
  other: 1,
  name: 2,
};

const CLAUSE = /[.;:!?,()«»“”…\n—–]/u;

/** The words of a text that say something, as names of concepts are looked for; and the words of which compounds are made. */
function wordsOf(text: string, language: TextLanguage): readonly (Word & Token)[] {
  const normal = text.normalize("NFC");
  let before = 0;
  return tellingWords(normal, language).map((token) => {
    const isFirst = before === 0 || CLAUSE.test(normal.slice(before, token.from));
    before = token.to;
    return { ...token, isFirst };
  });
}

const hasCapital = (text: string) => text !== text.toLowerCase();
const isCapitals = (text: string) => text.length > 1 && text === text.toUpperCase() && hasCapital(text);

/**
 * The languages whose forms a word may have, as bits. One that is printed as names and acronyms are has none: with a capital inside a clause,
 * or in capitals in a text that is not. With a capital at the beginning of a clause it may be either. German has capitals for all nouns,
 * English for all words of a title.
 */
function languagesOfWord({ from, to, isFirst }: Word & Token, text: string, language: string): LanguageBits {
  const bits = bitOf(language);
  if (language.startsWith("de") || language.startsWith("en") || isCapitals(text)) return bits;
  const printed = text.slice(from, to);
  if (isCapitals(printed)) return 0;
  if (!hasCapital(printed.charAt(0))) return bits;
  return isFirst ? perhaps(bits) : 0;
}

/** The terms of a word: itself, and the compound that it ends; of `sans-abri` also the second part. */
function termsOf({ form, compound, head, from, to }: Token, text: string): readonly string[] {
  if (compound !== undefined) return [...new Set([form, compound, inSingular(compound, head ?? "")])];
  const part = /[-\u2010\u2011](.+)$/u.exec(text.slice(from, to))?.[1];
  return part === undefined ? [form] : [form, part.toLowerCase()];
}

const themeLabels = new Map<string, readonly string[]>();

/** The words of the label of a theme, which its page prints. */
function themeWords(code: string): readonly string[] {
  if (themeLabels.size === 0)
    for (const { code: own, label } of searchableConcepts())
      if (own.startsWith("theme:")) themeLabels.set(own, labelWords(label.fr, "fr"));
  return themeLabels.get(code) ?? [];
}

/** The terms of a document with their weights: words, compounds, codes, and concepts that its texts name. */
export function weigh(document: SearchDocument, mentions: Mentions): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>();
  const inPlace = new Map<string, number>();
  const raise = (term: string, level: number, languages: LanguageBits) => {
    const weight = weights.get(term) ?? { level: 0, languages: 0 };
    weight.level = Math.min(HIGHEST_LEVEL, Math.max(1, weight.level + level));
    weight.languages |= languages;
    weights.set(term, weight);
  };
  const addWord = (form: string, place: keyof typeof worth, languages: LanguageBits, bonus = 0) => {
    const { once, most } = worth[place];
    const counted = `${place} ${form}`;
    const before = inPlace.get(counted) ?? 0;
    const after = Math.min(most, before + once);
    inPlace.set(counted, after);
    raise(form, after - before + (before === 0 ? bonus : 0), languages);
  };
  const addMentions = (words: readonly Word[], language: TextLanguage, place: keyof typeof worth) =>
    mentions.find(words, language, (code) => {
      const weight = weights.get(`~${code}`);
      if ((weight?.level ?? 0) < NAMED[place]) weights.set(`~${code}`, { level: NAMED[place], languages: 0 });
    });
  const addText = ([place, tag, text]: IndexedText) => {
    const language = textLanguage(tag);
    const words = wordsOf(text, language ?? "fr");
    const bonus = place !== "title" || words.length > MIDDLE_TITLE ? 0 : words.length > SHORT_TITLE ? 1 : 2;
    const normal = text.normalize("NFC");
    for (const word of words)
      for (const term of termsOf(word, normal))
        addWord(term, place, languagesOfWord(word, normal, tag), bonus);
    addMentions(words, language ?? "fr", place);
  };
  for (const [language, text] of Object.entries(document.title)) addText(["title", language, text]);
  document.texts.forEach(addText);
  for (const name of document.names) {
    const words = wordsOf(name, "fr");
    for (const word of words)
      for (const term of termsOf(word, name.normalize("NFC"))) addWord(term, "name", 0);
    addMentions(words, "fr", "name");
  }
  for (const code of document.codes) {
    raise(code, CODED, 0);
    for (const word of themeWords(code)) raise(word, 1, bitOf("fr"));
  }
  for (const code of document.places) raise(`~territory:${code}`, PLACED, 0);
  return weights;
}
