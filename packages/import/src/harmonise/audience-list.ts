import { type AgeRange, agesIn, onlyAgesIn } from "./age-range.js";
import { isKnownAudience, type PrintedAudience, parseAudiences } from "./audience-label.js";
import type { AudienceConcepts } from "./audience-words.js";
import { type Reading, shifted } from "./reading.js";

/** A printed audience with what stands beside its label. */
export interface ListedAudience extends PrintedAudience, AgeRange {
  /** The number of people before the label: `350 collégiens`. */
  readonly size?: number;
  /** What its words say besides on an axis on which they say something already: pupils of primary and secondary school. */
  readonly also?: AudienceConcepts;
}

/** How a piece of a list is understood further than by its label. */
export type Understanding = (piece: Reading<ListedAudience>) => Reading<ListedAudience>;

const LONGEST_LIST = 1000;
/** A piece with more words is a sentence, in which commas part no audiences. */
const MOST_WORDS = 9;
/** Cuts outside of parentheses; a slash before the ending of the other gender cuts nothing: `animateurs/trices`. */
const PIECES =
  /(?:[^,;/•()]|\([^()]*\)|\/(?=-?(?:trices?|rices?|euses?|[èe]res?|i?ennes?|nes?|les?|es?|s)(?!\p{L})))+/giu;
const AND = /\s+(?:et|und|e|ed|and)\s+(?:les |des |aux? |à l['’]|leurs? |l['’])?/g;

/** What of a piece is its label: without the number before it, and without the ages and the parentheses behind it. */
function labelIn(piece: string): string {
  const ages = agesIn(piece);
  const isBehind = ages !== undefined && ages.start > 0;
  return (isBehind ? piece.slice(0, ages.start) : piece)
    .replace(/^(?:environ |près de )?\d[\d\s\u00A0\u202F]*\s(?=\p{L})/iu, "")
    .replace(/^(?:les |des |d['’]|l['’])/iu, "")
    .replace(/\s*\([^()]*\)?$/u, "")
    .trim();
}

/** Ages behind these words are those of whom the people are parents or carers of, or work with: `parents d'enfants de 2 à 6 ans`. */
const OF_OTHERS =
  /(?<!\p{L})(?:parents|mères|pères|aidants|professionnels|éducateurs|enseignants|animateurs|assistantes|eltern|mütter|väter|alleinerziehende|lehrpersonen|fachpersonen|angehörige|genitori|madri|padri|docenti|operatori)(?!\p{L}).*(?:(?<!\p{L})(?:de|des|ayant|avec|auprès|dont|von|mit|di|con|che|zu|für|per)(?!\p{L})|d['’])/iu;
const areOfOthers = (piece: string, start: number) => OF_OTHERS.test(piece.slice(0, start));

/** The ages of a piece without their place. */
function rangeIn(piece: string): AgeRange {
  const ages = onlyAgesIn(piece);
  const { minimumAge, maximumAge } = ages && !areOfOthers(piece, ages.start) ? ages : {};
  return {
    ...(minimumAge === undefined ? {} : { minimumAge }),
    ...(maximumAge === undefined ? {} : { maximumAge }),
  };
}

/** Words of audiences that are no labels of the lists and mean a concept of them all the same. */
const MEANT: readonly (readonly [RegExp, Partial<PrintedAudience>])[] = [
  [/^professionnel(?:le)?s (?:de |du |des |d['’]|relais)/iu, { role: "professional" }],
  [/^(?:tout|tous|grand) publics?$/iu, { situation: "general-population" }],
  [/^(?:collégiens|lycéens|collégiens et lycéens)$/iu, { lifeStage: "adolescents" }],
  [
    /^(?:personnes|publics|familles) (?:précaires|en (?:grande )?(?:précarité|difficulté)(?: socio-économique| sociale)?)$/iu,
    { situation: "precarious" },
  ],
  [/^(?:seniors?|aînés|retraités)$/iu, { lifeStage: "older-people" }],
];
const meantBy = (text: string) => MEANT.find(([words]) => words.test(text))?.[1];

/** The label that a text is as a whole; undefined where it is several or none. */
function wholeLabel(text: string): PrintedAudience | undefined {
  const [only, ...others] = parseAudiences(text);
  return only && others.length === 0 && isKnownAudience(only.value) ? only.value : undefined;
}

function audienceIn(piece: string, at: number): Reading<ListedAudience> {
  const { lifeStage, situation, role }: Partial<PrintedAudience> =
    wholeLabel(piece) ?? wholeLabel(labelIn(piece)) ?? meantBy(labelIn(piece)) ?? {};
  const size = /^(?:environ |près de )?(\d[\d\s\u00A0\u202F]*)\s(?=\p{L})(?!ans)/iu
    .exec(piece)?.[1]
    ?.replace(/\D/g, "");
  const value: ListedAudience = {
    asPrinted: piece,
    ...(lifeStage ? { lifeStage } : {}),
    ...(situation ? { situation } : {}),
    ...(role ? { role } : {}),
    ...rangeIn(piece),
    ...(size && !/^(?:environ|près)/i.test(piece) ? { size: Number(size) } : {}),
  };
  const isCoded = Object.keys(value).length > 1;
  return {
    value,
    start: at,
    end: at + piece.length,
    method: lifeStage || situation || role ? "vocabulary-match" : isCoded ? "pattern" : "label-match",
    certainty: isDoubtful(piece) ? "uncertain" : "certain",
  };
}

/** A number alone says how many, and not who. */
const NUMBER = /^[^\p{L}\d]*[-−]?\d[\d\s.,'’]*[^\p{L}\d+]*$/u;

/** Ages of which one range would be read wrongly. */
const isDoubtful = (piece: string) => agesIn(piece) !== undefined && onlyAgesIn(piece) === undefined;

const isUnderstood = ({ value }: Reading<ListedAudience>) => Object.keys(value).length > 1;

function piecesOf(text: string): readonly Reading<ListedAudience>[] {
  return [...text.matchAll(PIECES)].flatMap(({ 0: all, index }) => {
    const piece = all.trim().replace(/[.]$/, "");
    return piece === "" ? [] : [audienceIn(piece, index + all.indexOf(piece))];
  });
}

const SAME_WORD = 4;
/** The same people, in the forms of two genders: `infirmières et infirmiers`. */
function areOnePair([one, other, ...others]: readonly Reading<ListedAudience>[]): boolean {
  if (!one || !other || others.length > 0) return false;
  const beginning = ({ value }: Reading<ListedAudience>) => value.asPrinted.slice(0, SAME_WORD).toLowerCase();
  const { asPrinted: _, ...concepts } = one.value;
  const { asPrinted: __, ...same } = other.value;
  return beginning(one) === beginning(other) && JSON.stringify(concepts) === JSON.stringify(same);
}

/** The parts of a piece between words for `and`, where all of them are understood; else the piece. */
function partsOf(
  piece: Reading<ListedAudience>,
  understand: Understanding,
): readonly Reading<ListedAudience>[] {
  const { asPrinted } = piece.value;
  const ends = [...asPrinted.matchAll(AND)];
  const own = understand(piece);
  if (ends.length === 0) return [own];
  const starts = [0, ...ends.map((and) => and.index + and[0].length)];
  const parts = starts.map((start, index) =>
    understand(audienceIn(asPrinted.slice(start, ends[index]?.index), start)),
  );
  if (!parts.every(isUnderstood)) return [own];
  const [first] = parts;
  if (first && areOnePair(parts))
    return [{ ...first, value: { ...first.value, asPrinted }, start: piece.start, end: piece.end }];
  return parts.map((part) => shifted(part, piece.start));
}

/**
 * The audiences of a list, each piece by itself: a piece that no label fits stays as printed and takes its code from no other. A text that is
 * one label, or a sentence, is one audience. Empty for a blank text and for a number. What a piece says besides a label is understood as given.
 */
export function cutAudiences(
  printed: string,
  understand: Understanding = (piece) => piece,
): readonly Reading<ListedAudience>[] {
  const text = printed.trim();
  const shift = printed.indexOf(text);
  if (text === "" || NUMBER.test(text)) return [];
  const whole = audienceIn(text, shift);
  if (wholeLabel(text) !== undefined || text.length > LONGEST_LIST) return [whole];
  const cut = piecesOf(text).flatMap((piece) => partsOf(shifted(piece, shift), understand));
  const isList =
    cut.length > 1 && cut.every(({ value }) => value.asPrinted.split(/\s+/).length <= MOST_WORDS);
  const isCut = cut.length === 1 || (isList && cut.some(isUnderstood));
  return isCut ? cut : [{ ...whole, certainty: "uncertain" }];
}
