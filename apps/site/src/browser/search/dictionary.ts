import { blockOf } from "../../search/dictionary/block-of.js";
import { mentionTerm } from "../../search/mention-term.js";
import {
  blockPath,
  type PublishedBlock,
  type PublishedConcept,
  type PublishedIndex,
} from "../../search/published.js";
import { fold } from "../../search/text/fold.js";
import { labelWords, placeWords } from "../../search/text/label-words.js";
import { stemOf } from "../../search/text/stem.js";
import {
  type LanguageBits,
  languagesOf,
  stemmedLanguages,
  type TextLanguage,
} from "../../search/text/text-language.js";
import type { ReadFile } from "./files.js";

/** A word of the index. */
export interface Word {
  readonly form: string;
  readonly folded: string;
  readonly records: number;
  readonly languages: LanguageBits;
}

/** A name of a concept as the words of a query are compared with it. */
export interface Name {
  /** In lower case. */
  readonly text: string;
  /** For each of its words, what the word of the query has to have: a stem in the language of the name, or the place's own form. */
  readonly keys: readonly string[];
  /** The term under which texts print it; undefined for one word and for a place. */
  readonly printed: string | undefined;
  readonly concept: PublishedConcept;
}

/** What a word has in a language: `fr person`. */
export const stemKey = (language: TextLanguage, stem: string): string => `${language} ${stem}`;

const saints: Readonly<Record<string, string>> = { st: "saint", ste: "sainte" };

/** A word as names of places write it: `St` is `Saint`. */
export const inFull = (folded: string): string => saints[folded] ?? folded;

/** What a word of a place's name has: names have no other forms (Laval, Lavaux). */
export const placeKey = (folded: string): string => `= ${inFull(folded)}`;

const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,6}$/u;

function preparedName(
  [name, language]: readonly [string, TextLanguage, number],
  concept: PublishedConcept,
): Name {
  const text = name.toLowerCase();
  const words = concept.isPlace ? placeWords(name) : labelWords(name, language);
  // An acronym has no other forms either: the stem of `PACA` is `PAC`, which is another plan.
  if (concept.isPlace || ACRONYM.test(name))
    return { text, keys: words.map((word) => placeKey(fold(word))), printed: undefined, concept };
  const stems = words.map((word) => stemOf(word, language));
  return {
    text,
    keys: stems.map((stem) => stemKey(language, stem)),
    printed: stems.length > 1 ? mentionTerm(language, stems) : undefined,
    concept,
  };
}

/** A block of the dictionary as it is asked. */
export interface Block {
  readonly words: readonly Word[];
  readonly names: readonly Name[];
}

/** The words of the index, loaded as far as they are asked for. */
export interface Dictionary {
  /** The block in which a folded word would lie. */
  around(folded: string): Promise<Block>;
  /** All words that begin with a letter. */
  beginningWith(letter: string): Promise<readonly Word[]>;
  /** All words, where they are few enough to be loaded at once; else none. */
  allIfFew(): Promise<readonly Word[]>;
}

/** Blocks that may be loaded at once, about a hundred kilobytes. */
const FEW_BLOCKS = 10;

function prepared({ words, names, concepts }: PublishedBlock): Block {
  return {
    words: words.map(([form, records, languages]) => ({ form, folded: fold(form), records, languages })),
    names: names.map((name) => preparedName(name, concepts[name[2]] as PublishedConcept)),
  };
}

/** The dictionary of an index. */
export function createDictionary(
  { dictionary: starts, version }: PublishedIndex,
  read: ReadFile,
): Dictionary {
  const blocks = new Map<number, Promise<Block>>();
  const load = (block: number): Promise<Block> => {
    const known = blocks.get(block);
    if (known) return known;
    const loading = read(blockPath(block), version).then((bytes) =>
      prepared(JSON.parse(new TextDecoder().decode(bytes)) as PublishedBlock),
    );
    blocks.set(block, loading);
    loading.catch(() => blocks.delete(block));
    return loading;
  };
  const wordsOf = async (from: number, to: number) => {
    const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
    return (await Promise.all(numbers.map(load))).flatMap(({ words }) => words);
  };
  const empty: Block = { words: [], names: [] };
  return {
    around: async (folded) => (starts.length === 0 ? empty : load(blockOf(starts, folded))),
    async beginningWith(letter) {
      if (starts.length === 0) return [];
      const words = await wordsOf(blockOf(starts, letter), blockOf(starts, `${letter}\u{10FFFF}`));
      return words.filter(({ folded }) => folded.startsWith(letter));
    },
    allIfFew: async () => (starts.length > FEW_BLOCKS ? [] : wordsOf(0, starts.length - 1)),
  };
}

/** The stems that a word may have: in the languages in which it was read, else in all. */
export function stemsOf({ form, languages }: Pick<Word, "form" | "languages">): ReadonlySet<string> {
  const read = languagesOf(languages);
  const all = read.length > 0 ? read : stemmedLanguages;
  return new Set(all.map((language) => stemKey(language, stemOf(form, language))));
}
