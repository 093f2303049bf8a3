import { fold } from "../../search/text/fold.js";
import { isTypedFunctionWord } from "../../search/text/function-words.js";
import { withoutHead } from "../../search/text/label-words.js";
import { stemmedLanguages } from "../../search/text/text-language.js";
import { inSingular, type Token, tokensOf } from "../../search/text/tokens.js";
import type { Dictionary, Name } from "./dictionary.js";
import type { QueryPart, Reading, Wanted, Way } from "./query.js";
import { type Resolved, resolveWord } from "./resolve.js";

export interface ReadQueryOptions {
  readonly language: "fr" | "en";
  /** The years that records have. */
  readonly years: readonly string[];
  /** Looks for the words alone: no concept. */
  readonly wordsOnly?: boolean;
  /** True while the last word may still be incomplete. */
  readonly isBeingTyped?: boolean;
}

/** A word that is typed as acronyms are: it stands for itself alone. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]{1,4}$/u;

/** A word of the query that says something. */
interface Typed extends Resolved {
  readonly token: Token;
}

const wantedOf = ({ words }: Resolved): readonly Wanted[] =>
  words.map(({ word, factor }) => ({ term: word.form, factor }));

/** Leaves out the words that say nothing in the language of the page or in French; in another language only those that no record has. */
async function tellingTokens(
  dictionary: Dictionary,
  query: string,
  language: "fr" | "en",
): Promise<readonly Token[]> {
  const tokens = tokensOf(query);
  const isEmpty = await Promise.all(
    tokens.map(async ({ form }) => {
      if (isTypedFunctionWord(form, language) || isTypedFunctionWord(form, "fr")) return true;
      if (!stemmedLanguages.some((other) => isTypedFunctionWord(form, other))) return false;
      const folded = fold(form);
      return !(await dictionary.around(folded)).words.some((word) => word.folded === folded);
    }),
  );
  const saysNothing = new Set(tokens.filter((_token, at) => isEmpty[at]).map(({ form }) => form));
  return tokens
    .filter((_token, at) => !isEmpty[at])
    .map((token) => withoutHead(token, (head) => saysNothing.has(head)));
}

/** Words that name concepts, or one word that does not. */
interface Segment {
  readonly words: readonly Typed[];
  readonly names: readonly Name[];
}

/** The concepts that the first words name; the longest names count. */
async function namesAt(dictionary: Dictionary, words: readonly Typed[]): Promise<readonly Name[]> {
  const [first] = words;
  if (!first) return [];
  const { names } = await dictionary.around(fold(first.used ?? first.typed));
  const fitting = names.filter(({ keys }) => keys.every((key, at) => words[at]?.keys.has(key)));
  const length = Math.max(0, ...fitting.map(({ keys }) => keys.length));
  return fitting.filter(({ keys }) => keys.length === length);
}

async function segmentsOf(
  dictionary: Dictionary,
  words: readonly Typed[],
  wordsOnly: boolean,
): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    const names = wordsOnly ? [] : await namesAt(dictionary, words.slice(at));
    const length = names[0]?.keys.length ?? compoundLength(words, at);
    segments.push({ words: words.slice(at, at + length), names });
    at += length;
  }
  return segments;
}

/** Two where the next word ends a compound that this one begins. */
function compoundLength(words: readonly Typed[], at: number): number {
  return words[at + 1]?.token.compound === undefined ? 1 : 2;
}

/** The ways to find a compound: as one word where the index has it, else by its parts. */
async function compoundWays(dictionary: Dictionary, words: readonly Typed[]): Promise<readonly Way[]> {
  const { compound, head } = words.at(-1)?.token ?? {};
  const byParts: readonly Way[] = words.every((word) => word.words.length > 0) ? [words.map(wantedOf)] : [];
  if (words.length < 2 || compound === undefined || head === undefined) return byParts;
  const forms = new Set([compound, inSingular(compound, head)]);
  const whole = await Promise.all(
    [...forms].map((form) => resolveWord(dictionary, form, { isBeingTyped: false })),
  );
  const found = whole.flatMap((one) => (one.used === undefined ? wantedOf(one) : []));
  return found.length > 0 ? [[found]] : byParts;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** A year is that of an action, or stands in a text. */
function yearWays(word: Typed | undefined, years: readonly string[]): readonly Way[] {
  if (!word || !YEAR.test(word.typed) || !years.includes(word.typed)) return [];
  return [[[{ term: `year:${word.typed}`, factor: 1 }]]];
}

/** The ways to find words that name concepts: what is coded so, what prints a name of several words, and one word or a place by its words. */
function conceptWays({ words, names }: Segment): readonly Way[] {
  const codes = new Set(names.flatMap(({ concept }) => concept.terms));
  const printed = new Set(names.flatMap((name) => name.printed ?? []));
  const isByWords = words.length === 1 || names.some(({ concept }) => concept.isPlace);
  const hasWords = words.every((word) => word.words.length > 0);
  const wayOf = (terms: ReadonlySet<string>): Way => [[...terms].map((term) => ({ term, factor: 1 }))];
  return [
    wayOf(codes),
    ...(printed.size > 0 ? [wayOf(printed)] : []),
    ...(isByWords && hasWords ? [words.map(wantedOf)] : []),
  ];
}

async function partOf(
  dictionary: Dictionary,
  segment: Segment,
  { typed, years }: { readonly typed: string; readonly years: readonly string[] },
): Promise<QueryPart | undefined> {
  const { words, names } = segment;
  const bonus = words.filter((word) => word.words.length > 0).map(wantedOf);
  const ways =
    names.length > 0
      ? conceptWays(segment)
      : [...yearWays(words[0], years), ...(await compoundWays(dictionary, words))];
  if (ways.length === 0) return undefined;
  return { typed, ways, ...(words.length > 1 && bonus.length > 0 ? { bonus } : {}) };
}

/** Understands a query: every word is in the dictionary, is taken for one that is, or is told to be unknown. */
export async function readQuery(
  dictionary: Dictionary,
  query: string,
  { language, years, wordsOnly = false, isBeingTyped = false }: ReadQueryOptions,
): Promise<Reading> {
  const tokens = await tellingTokens(dictionary, query, language);
  const words = await Promise.all(
    tokens.map(async (token, at): Promise<Typed> => {
      const isLast = isBeingTyped && at === tokens.length - 1 && token.to === query.length;
      const isAcronym = ACRONYM.test(query.slice(token.from, token.to)) && query !== query.toUpperCase();
      const options = { isBeingTyped: isLast, isAcronym: isAcronym || ACRONYM.test(query) };
      return { token, ...(await resolveWord(dictionary, token.form, options)) };
    }),
  );
  const textOf = (some: readonly Typed[]) => query.slice(some[0]?.token.from, some.at(-1)?.token.to);
  const segments = await segmentsOf(dictionary, words, wordsOnly);
  const parts = await Promise.all(
    segments.map((segment) => partOf(dictionary, segment, { typed: textOf(segment.words), years })),
  );
  const unknown = segments
    .filter((_segment, at) => parts[at] === undefined)
    .flatMap((segment) => segment.words.filter((word) => word.words.length === 0));
  const byWays = new Map(parts.flatMap((part) => (part ? [[JSON.stringify(part.ways), part] as const] : [])));
  const conceptsOf = (names: readonly Name[]) => [
    ...new Map(names.map(({ concept }) => [concept.terms.join(" "), concept])).values(),
  ];
  return {
    parts: [...byWays.values()],
    unknown: unknown.map((word) => ({ typed: textOf([word]), nearest: word.nearest })),
    corrected: words.flatMap((word) =>
      word.used === undefined ? [] : [{ typed: textOf([word]), used: word.used }],
    ),
    concepts: segments
      .filter(({ names }) => names.length > 0)
      .map((segment) => ({ typed: textOf(segment.words), concepts: conceptsOf(segment.names) })),
    words: words.map((word) => new Set(word.words.map(({ word: { form } }) => form))),
    saysNothing: words.length === 0 && query.trim() !== "",
  };
}
