import { fold } from "../../search/text/fold.js";
import { isTypedFunctionWord } from "../../search/text/function-words.js";
import { withoutHead } from "../../search/text/label-words.js";
import { stemmedLanguages } from "../../search/text/text-language.js";
import { inSingular, type Token, tokensOf } from "../../search/text/tokens.js";
import { type Dictionary, inFull, type Name, placeKey } from "./dictionary.js";
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

/** What stands before the name or the number of a place and belongs to it. */
const PLACE_TYPES = new Set("departement dept dpt region canton kanton cantone".split(" "));
/** The number of a département, and a postcode, which begins with it. */
const DEPARTEMENT = /^(?:\d\d|2[ab]|9[78]\d)$/u;
const POSTCODE = /^\d{5}$/u;

/** Words that nearly every record of a base of prevention might hold. */
const GENERIC = new Set(
  "prevention preventions action actions projet projets programme programmes lutte demarche dispositif"
    .concat(" pravention projekt projekte massnahme massnahmen project projects program prevenzione progetto")
    .split(" "),
);

const isGeneric = ({ words: [first, ...others], names }: Segment) =>
  first !== undefined && others.length === 0 && names.length === 0 && GENERIC.has(fold(first.typed));

/** Words that name concepts, or one word that does not. */
interface Segment {
  readonly words: readonly Typed[];
  readonly names: readonly Name[];
}

/** True where letters of both at the same place differ in their accents: `jeûne`, `jeunes`. */
function accentsDiffer(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  return [...a.slice(0, shortest)].some((letter, at) => {
    const other = b.charAt(at);
    return letter !== other && fold(letter) === fold(other);
  });
}

/** The word as it is typed, where it has accents and some record has it so. */
function meantAccents({ typed, words }: Typed): boolean {
  return typed !== fold(typed) && words.some(({ word, factor }) => word.form === typed && factor === 1);
}

/** Italian nouns of one stem that are two things: `dipendenza`, `dipendenti`. */
function isOtherNoun({ keys: [key], text }: Name, typed: string): boolean {
  const ending = /[aeio]$/u;
  return key?.startsWith("it ") === true && text.replace(ending, "") !== typed.replace(ending, "");
}

/** The concepts that the first words name; the longest names count. */
async function namesAt(dictionary: Dictionary, words: readonly Typed[]): Promise<readonly Name[]> {
  const [first] = words;
  if (!first) return [];
  const { token, typed, used = typed } = first;
  const starts = new Set([fold(used), inFull(fold(typed)), ...(token.tail ? [fold(token.tail)] : [])]);
  const blocks = await Promise.all([...starts].map((start) => dictionary.around(start)));
  const names = [...new Set(blocks.flatMap((block) => block.names))];
  const fitting = names.filter(({ keys }) => keys.every((key, at) => words[at]?.keys.has(key)));
  const length = Math.max(0, ...fitting.map(({ keys }) => keys.length));
  if (length !== 1) return fitting.filter(({ keys }) => keys.length === length);
  return fitting.filter(
    (name) => !(meantAccents(first) && accentsDiffer(typed, name.text)) && !isOtherNoun(name, used),
  );
}

/** The département that a number or postcode names: at the end of a query, where it tells no age and no amount, or after its type. */
async function numberedPlaces(dictionary: Dictionary, { typed }: Typed): Promise<readonly Name[]> {
  const number = fold(typed);
  const code = POSTCODE.test(number) ? (/^9[78]\d/u.exec(number)?.[0] ?? number.slice(0, 2)) : number;
  if (!DEPARTEMENT.test(code)) return [];
  const { names } = await dictionary.around(code);
  return names.filter(
    ({ keys, concept }) => concept.isPlace && keys.length === 1 && keys[0] === placeKey(code),
  );
}

/** The words from a place on that name concepts together, with the type of a place before its name. */
async function segmentAt(dictionary: Dictionary, words: readonly Typed[], at: number): Promise<Segment> {
  const [first, second] = words.slice(at);
  const isLast = (place: number) => place === words.length - 1;
  const placesAt = async (place: number) => {
    const own = await namesAt(dictionary, words.slice(place));
    const places = own.filter(({ concept }) => concept.isPlace);
    const numbered =
      words[place] && places.length === 0 ? await numberedPlaces(dictionary, words[place]) : [];
    return places.length > 0 ? places : numbered;
  };
  if (first && second && PLACE_TYPES.has(fold(first.typed))) {
    const names = await placesAt(at + 1);
    if (names.length > 0) return { words: words.slice(at, at + 1 + (names[0]?.keys.length ?? 1)), names };
  }
  const isNumber = first !== undefined && /^(?:\d+|2[ab])$/u.test(fold(first.typed));
  if (isNumber) {
    const names = isLast(at) ? await numberedPlaces(dictionary, first) : [];
    return { words: words.slice(at, at + 1), names };
  }
  const names = await namesAt(dictionary, words.slice(at));
  return { words: words.slice(at, at + (names[0]?.keys.length ?? compoundLength(words, at))), names };
}

async function segmentsOf(
  dictionary: Dictionary,
  words: readonly Typed[],
  wordsOnly: boolean,
): Promise<readonly Segment[]> {
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    const segment = wordsOnly
      ? { words: words.slice(at, at + compoundLength(words, at)), names: [] }
      : await segmentAt(dictionary, words, at);
    segments.push(segment);
    at += segment.words.length;
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
  // `face à face` is no face.
  return found.length > 0 ? [[found]] : words[0]?.typed === words[1]?.typed ? [[[]]] : byParts;
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
  const said = words.filter((word) => !PLACE_TYPES.has(fold(word.typed)));
  const hasWords = said.every((word) => word.words.length > 0);
  const wayOf = (terms: ReadonlySet<string>): Way => [[...terms].map((term) => ({ term, factor: 1 }))];
  return [
    wayOf(codes),
    ...(printed.size > 0 ? [wayOf(printed)] : []),
    ...(isByWords && hasWords ? [said.map(wantedOf)] : []),
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
      const resolved = await resolveWord(dictionary, token.form, options);
      const keys = token.tail === undefined ? resolved.keys : [...resolved.keys, placeKey(fold(token.tail))];
      return { token, ...resolved, keys: new Set(keys) };
    }),
  );
  const textOf = (some: readonly Typed[]) => query.slice(some[0]?.token.from, some.at(-1)?.token.to);
  const segments = await segmentsOf(dictionary, words, wordsOnly);
  const hasOthers = segments.some((segment) => !isGeneric(segment));
  const isOptional = (segment: Segment) => hasOthers && isGeneric(segment);
  const parts = await Promise.all(
    segments.map(async (segment): Promise<QueryPart | undefined> => {
      const part = await partOf(dictionary, segment, { typed: textOf(segment.words), years });
      return part && isOptional(segment) ? { ...part, isOptional: true } : part;
    }),
  );
  const unknown = segments
    .filter((segment, at) => parts[at] === undefined && !isOptional(segment))
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
