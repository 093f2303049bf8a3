import { gzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { searchableConcepts } from "../concepts.js";
import type { IndexFile } from "../part/part-files.js";
import { isCode } from "../part/pieces.js";
import {
  blockPath,
  IN_NO_RECORD,
  type PublishedBlock,
  type PublishedConcept,
  type PublishedWord,
} from "../published.js";
import { fold } from "../text/fold.js";
import { labelWords, placeWords, textLanguage } from "../text/label-words.js";
import type { TextLanguage } from "../text/text-language.js";
import { blockOf, START } from "./block-of.js";
import { type NamedConcept, namedConcepts } from "./named-concepts.js";
import { mergedVocabulary } from "./vocabulary.js";

/** Words of a block, before it ends where the first letters change. */
const WORDS_IN_BLOCK = 1200;

/** The dictionary of all parts. */
export interface DictionaryFiles {
  readonly files: readonly IndexFile[];
  /** The first letters with which each block begins. */
  readonly starts: readonly string[];
}

/** A name of a concept with the first word by which it is found. */
interface FoundName {
  readonly first: string;
  readonly name: string;
  readonly language: TextLanguage;
  readonly concept: PublishedConcept;
}

interface OpenBlock {
  readonly start: string;
  readonly words: PublishedWord[];
  readonly names: FoundName[];
}

function foundNames(concepts: readonly NamedConcept[]): readonly FoundName[] {
  return concepts.flatMap(({ concept, names }) =>
    names.flatMap(({ language: tag, text }) => {
      const language = textLanguage(tag) ?? "fr";
      const [first] = concept.isPlace ? placeWords(text) : labelWords(text, language);
      return first === undefined ? [] : [{ first, name: text, language, concept }];
    }),
  );
}

/** The words of the index, those of the names of concepts, also of such as no record has, in the order of their folded forms. */
function sortedWords(
  terms: ReadonlyMap<string, { readonly records: number; readonly languages: number }>,
  concepts: readonly NamedConcept[],
): readonly (readonly [folded: string, word: PublishedWord])[] {
  const words = new Map<string, PublishedWord>();
  for (const [term, { records, languages }] of terms)
    if (!isCode(term)) words.set(term, [term, records, languages]);
  for (const { names, concept } of concepts)
    for (const { language, text } of names) {
      const own = labelWords(text, textLanguage(language) ?? "fr");
      for (const word of concept.isPlace ? [...own, ...placeWords(text)] : own)
        if (!words.has(word)) words.set(word, [word, 0, 0]);
    }
  for (const { names } of searchableConcepts())
    for (const { language, text } of names)
      for (const word of labelWords(text, textLanguage(language) ?? "fr"))
        if (!words.has(word)) words.set(word, [word, IN_NO_RECORD, 0]);
  return [...words.values()]
    .map((word) => [fold(word[0]), word] as const)
    .sort(([a, [formA]], [b, [formB]]) => compareCodePoints(a, b) || compareCodePoints(formA, formB));
}

function blocksOf(words: ReturnType<typeof sortedWords>): readonly OpenBlock[] {
  const blocks: OpenBlock[] = [];
  let last = "";
  for (const [folded, word] of words) {
    const start = folded.slice(0, START);
    const block = blocks.at(-1);
    if (!block || (block.words.length >= WORDS_IN_BLOCK && start !== last))
      blocks.push({ start, words: [word], names: [] });
    else block.words.push(word);
    last = start;
  }
  return blocks;
}

function publishedBlock({ words, names }: OpenBlock): PublishedBlock {
  const concepts = [...new Set(names.map(({ concept }) => concept))];
  const numbers = new Map(concepts.map((concept, at) => [concept, at]));
  return {
    words,
    concepts,
    names: names.map(({ name, language, concept }) => [name, language, numbers.get(concept) ?? 0]),
  };
}

/** The dictionary: the words of all parts, and the names of the concepts and territories that records have, in blocks. */
export function dictionaryFiles(
  vocabularies: readonly string[],
  territories: TerritoryIndex,
): DictionaryFiles {
  const terms = mergedVocabulary(vocabularies);
  const concepts = namedConcepts(terms, territories);
  const blocks = blocksOf(sortedWords(terms, concepts));
  const starts = blocks.map(({ start }) => start);
  for (const name of foundNames(concepts)) blocks[blockOf(starts, fold(name.first))]?.names.push(name);
  const files = blocks.map((block, at) => ({
    path: blockPath(at),
    content: gzipSync(JSON.stringify(publishedBlock(block)), { level: 6 }),
  }));
  return { files, starts };
}
