import { compareCodePoints } from "@openhpa/core";
import { IN_NO_RECORD } from "../../search/published.js";
import { fold } from "../../search/text/fold.js";
import { stemOf } from "../../search/text/stem.js";
import { isPerhapsName, stemmedLanguages } from "../../search/text/text-language.js";
import { type Dictionary, placeKey, stemKey, stemsOf, type Word } from "./dictionary.js";
import { forgivenErrors, otherInitials, typingErrors } from "./typing-errors.js";

/** A typed word as the dictionary knows it. */
export interface Resolved {
  readonly typed: string;
  /** The word that is looked for, where it is another than the typed one. */
  readonly used?: string;
  /** Words of the index: the typed one in any accents first, then its other forms. None where it is in no record. */
  readonly words: readonly { readonly word: Word; readonly factor: number }[];
  /** Its stems, and its form as part of a place's name: as names of concepts are compared. */
  readonly keys: ReadonlySet<string>;
  readonly nearest: readonly string[];
}

const INFLECTED = 0.8;
/** `obèse` for `obésité`: of the same stem, and another word. */
const DERIVED = 0.35;
const OTHER_ACCENTS = 0.9;
const COMPLETED = 0.7;
/** Letters that one has to type before a word is completed, and words that it may be completed to. */
const SHORTEST_BEGINNING = 3;
const COMPLETIONS = 40;
const NEAREST = 4;
/** Letters from which on the first one may be wrong as well. */
const SURE_LENGTH = 6;

/** The stems of a word that is in no record, with or without the accents that may be missing. */
function guessedStems(form: string): ReadonlySet<string> {
  return new Set(
    stemmedLanguages.flatMap((language) => [
      stemKey(language, stemOf(form, language)),
      stemKey(language, stemOf(fold(form), language)),
    ]),
  );
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((one) => b.has(one));

/** True for two words that begin alike for at least half of the longer: `vieilles` has the stem of `vieillissement` and is no form of it. */
function beginAlike(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at * 2 >= Math.max(a.length, b.length);
}

/** A word without the endings of number and gender. */
const bare = (folded: string) => folded.replace(/(?:e?[sx]|e)$/u, "");

interface Known {
  readonly resolved: Resolved;
  /** True where the dictionary has the word itself, not its other forms alone. */
  readonly isItself: boolean;
}

/** A word and its forms in the block around it; undefined where neither an index nor a name of a concept has it. */
async function known(dictionary: Dictionary, form: string, typed: string): Promise<Known | undefined> {
  const folded = fold(form);
  const { words } = await dictionary.around(folded);
  const alike = words.filter((word) => word.folded === folded);
  // Who types accents means them, where some record has the word so: `jeûne` is not `jeune`.
  const asTyped = form === folded ? [] : alike.filter((word) => word.form === form && word.records > 0);
  const same = asTyped.length > 0 ? asTyped : alike;
  const printed = same.filter(({ records }) => records > 0);
  const stems = new Set(
    same.length > 0 ? same.flatMap((word) => [...stemsOf(word)]) : [...guessedStems(form)],
  );
  const read = printed.filter(({ languages }) => languages !== 0);
  // A word that only names of concepts have, no text, has all its forms.
  const own = printed.length === 0 ? stems : new Set(read.flatMap((word) => [...stemsOf(word)]));
  // Two words of which each may be a name (Laval, Lavaux) are not forms of one.
  const mayBeName = printed.length > 0 && read.every(({ languages }) => isPerhapsName(languages));
  const others = words.filter(
    (word) =>
      !same.includes(word) &&
      word.languages !== 0 &&
      beginAlike(word.folded, folded) &&
      !(mayBeName && isPerhapsName(word.languages)) &&
      shares(stemsOf(word), own),
  );
  const inRecords = [
    ...same.map((word) => ({ word, factor: word.form === form || form === folded ? 1 : OTHER_ACCENTS })),
    ...others.map((word) => ({
      word,
      factor: bare(word.folded) === bare(folded) && word.folded !== folded ? INFLECTED : DERIVED,
    })),
  ].filter(({ word }) => word.records > 0);
  if (same.length === 0 && inRecords.length === 0) return undefined;
  const keys = new Set([...stems, placeKey(folded)]);
  return { resolved: { typed, words: inRecords, keys, nearest: [] }, isItself: same.length > 0 };
}

const byRecords = (a: Word, b: Word) => b.records - a.records || compareCodePoints(a.folded, b.folded);

interface Candidate {
  readonly word: Word;
  readonly errors: number;
}

function candidatesAmong(words: readonly Word[], folded: string, most: number): readonly Candidate[] {
  return words
    .filter(({ records }) => records !== IN_NO_RECORD)
    .map((word) => ({ word, errors: typingErrors(folded, word.folded, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || byRecords(a.word, b.word));
}

/** Words that look like a typed one: under its first letter; where there is none, under those that sound alike; at last anywhere. */
async function candidates(dictionary: Dictionary, folded: string): Promise<readonly Candidate[]> {
  const most = forgivenErrors(folded.length);
  if (most === 0 || /\d/u.test(folded)) return [];
  const near = candidatesAmong(await dictionary.beginningWith(folded.charAt(0)), folded, most);
  if (near.length > 0) return near;
  if (folded.length < SURE_LENGTH) return [];
  const elsewhere = await Promise.all(
    otherInitials(folded).map((letter) => dictionary.beginningWith(letter)),
  );
  const alike = candidatesAmong(elsewhere.flat(), folded, 1);
  if (alike.length > 0) return alike;
  return candidatesAmong(await dictionary.allIfFew(), folded, 1);
}

async function completions(dictionary: Dictionary, folded: string): Promise<readonly Word[]> {
  if (folded.length < SHORTEST_BEGINNING) return [];
  const { words } = await dictionary.around(folded);
  return words
    .filter((word) => word.folded.startsWith(folded) && word.records > 0)
    .sort(byRecords)
    .slice(0, COMPLETIONS);
}

async function nearestWords(dictionary: Dictionary, folded: string): Promise<readonly string[]> {
  const most = Math.max(2, forgivenErrors(folded.length) + 1);
  const words = await dictionary.beginningWith(folded.charAt(0));
  const near = candidatesAmong(
    words.filter(({ records }) => records > 0),
    folded,
    folded.length < 5 ? 1 : most,
  ).map(({ word }) => word.form);
  const begun = (await completions(dictionary, folded)).map(({ form }) => form);
  return [...new Set([...begun, ...near])].slice(0, NEAREST);
}

/** What a typed word stands for: itself and its forms; else the word that was meant; else nothing, with the words that look like it. */
export async function resolveWord(
  dictionary: Dictionary,
  form: string,
  options: { readonly isBeingTyped: boolean; readonly isAcronym?: boolean },
): Promise<Resolved> {
  const folded = fold(form);
  const own = await known(dictionary, form, form);
  if (own && (own.isItself || !options.isAcronym)) return own.resolved;
  if (options.isAcronym)
    return { typed: form, words: [], keys: new Set(), nearest: await nearestWords(dictionary, folded) };
  const begun = options.isBeingTyped ? await completions(dictionary, folded) : [];
  if (begun.length > 0)
    return {
      typed: form,
      words: begun.map((word) => ({ word, factor: COMPLETED })),
      keys: new Set(),
      nearest: [],
    };
  const [best] = await candidates(dictionary, folded);
  const meant = best && (await known(dictionary, best.word.form, form))?.resolved;
  if (best && meant) return { ...meant, used: best.word.form };
  return {
    typed: form,
    words: [],
    keys: new Set([...guessedStems(form), placeKey(folded)]),
    nearest: await nearestWords(dictionary, folded),
  };
}
