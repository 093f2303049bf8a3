import { isKnownAudience, type PrintedAudience, parseAudiences } from "./audience-label.js";
import type { Reading } from "./reading.js";

/** A printed audience with what stands beside its label. */
export interface ListedAudience extends PrintedAudience {
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  /** The number of people before the label: `350 collégiens`. */
  readonly size?: number;
}

const LONGEST_LIST = 1000;
/** A piece with more words is a sentence, in which commas part no audiences. */
const MOST_WORDS = 9;
const PIECES = /(?:[^,;/•()]|\([^()]*\))+/g;
const AND = /\s+et\s+(?:les |des |leurs? |l['’])?/g;

/** Ages in words about people; the last year of life counts whole: under 25 is 24 at most. */
const AGES: readonly (readonly [
  RegExp,
  (...ages: readonly number[]) => Pick<ListedAudience, "minimumAge" | "maximumAge">,
])[] = [
  [
    /(\d{1,3})\s*(?:ans)?\s*(?:à|-|–|et|\/)\s*(\d{1,3})\s*ans/iu,
    (from = 0, to = 0) => ({ minimumAge: from, maximumAge: to }),
  ],
  [/(?:plus de)\s*(\d{1,3})\s*ans/iu, (from = 0) => ({ minimumAge: from })],
  [
    /(?:à partir de|dès(?: l['’]âge de)?|d['’]au moins)\s*(\d{1,3})\s*ans/iu,
    (from = 0) => ({ minimumAge: from }),
  ],
  [/(\d{1,3})\s*ans\s*(?:et plus|ou plus|et au-delà)|(\d{1,3})\s*\+/iu, (from = 0) => ({ minimumAge: from })],
  [/(?:moins de)\s*(\d{1,3})\s*ans/iu, (to = 1) => ({ maximumAge: to - 1 })],
  [/(?:jusqu['’]à)\s*(\d{1,3})\s*ans/iu, (to = 0) => ({ maximumAge: to })],
];

function agesIn(text: string): Pick<ListedAudience, "minimumAge" | "maximumAge"> {
  for (const [form, ages] of AGES) {
    const found = form.exec(text);
    if (!found) continue;
    const numbers = found
      .slice(1)
      .filter((age) => age !== undefined)
      .map(Number);
    const [from = 0, to = 130] = numbers;
    return numbers.every((age) => age <= 130) && from <= to ? ages(...numbers) : {};
  }
  return {};
}

/** What of a piece is its label: without the number before it, the ages and the parentheses behind it. */
const labelIn = (piece: string) =>
  piece
    .replace(/^(?:environ |près de )?\d[\d\s\u00A0\u202F]*\s(?=\p{L})/iu, "")
    .replace(/^(?:les |des |d['’]|l['’])/iu, "")
    .replace(/\s*\([^()]*\)$/u, "")
    .replace(
      /\s*(?:âgée?s?\s*)?(?:de |d['’])?(?:entre )?(?:\d{1,3}\s*(?:ans)?\s*(?:à|-|–|et|\/)\s*\d{1,3}\s*ans|(?:plus|moins) de \d{1,3} ans|\d{1,3} ans et plus).*$/iu,
      "",
    )
    .trim();

function audienceIn(piece: string, at: number): Reading<ListedAudience> {
  const [whole] = parseAudiences(piece);
  const label = labelIn(piece);
  const [bare] = whole && isKnownAudience(whole.value) ? [whole] : label === "" ? [] : parseAudiences(label);
  const { lifeStage, situation, role } =
    bare && isKnownAudience(bare.value) ? bare.value : ({} as Partial<PrintedAudience>);
  const size = /^(?:environ |près de )?(\d[\d\s\u00A0\u202F]*)\s(?=\p{L})(?!ans)/iu
    .exec(piece)?.[1]
    ?.replace(/\D/g, "");
  const value: ListedAudience = {
    asPrinted: piece,
    ...(lifeStage ? { lifeStage } : {}),
    ...(situation ? { situation } : {}),
    ...(role ? { role } : {}),
    ...agesIn(piece),
    ...(size && !/^(?:environ|près)/i.test(piece) ? { size: Number(size) } : {}),
  };
  const isCoded = Object.keys(value).length > 1;
  return {
    value,
    start: at,
    end: at + piece.length,
    method: lifeStage || situation || role ? "vocabulary-match" : isCoded ? "pattern" : "label-match",
    certainty: "certain",
  };
}

const isUnderstood = ({ value }: Reading<ListedAudience>) => Object.keys(value).length > 1;

function piecesOf(text: string, form: RegExp): readonly Reading<ListedAudience>[] {
  return [...text.matchAll(form)].flatMap(({ 0: all, index }) => {
    const piece = all.trim().replace(/[.]$/, "");
    return piece === "" ? [] : [audienceIn(piece, index + all.indexOf(piece))];
  });
}

/**
 * The audiences of a list, each piece by itself: a piece that no label fits stays as printed and takes its code from no other. A text that is
 * one label, or a sentence, is one audience. Empty for a blank text.
 */
export function cutAudiences(printed: string): readonly Reading<ListedAudience>[] {
  const text = printed.trim();
  const shift = printed.indexOf(text);
  if (text === "") return [];
  const whole = audienceIn(text, shift);
  const [label] = parseAudiences(text);
  if ((label && isKnownAudience(label.value)) || text.length > LONGEST_LIST) return [whole];
  const moved = (list: readonly Reading<ListedAudience>[], by: number) =>
    list.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
  const pieces = moved(piecesOf(text, PIECES), shift);
  const cut = pieces.flatMap((piece): readonly Reading<ListedAudience>[] => {
    const { asPrinted } = piece.value;
    const ends = [...asPrinted.matchAll(AND)];
    if (isUnderstood(piece) && piece.value.minimumAge === undefined && ends.length === 0) return [piece];
    const starts = [0, ...ends.map((and) => and.index + and[0].length)];
    const parts = starts.map((start, index) => audienceIn(asPrinted.slice(start, ends[index]?.index), start));
    return parts.length > 1 && parts.every(isUnderstood) ? moved(parts, piece.start) : [piece];
  });
  const isList =
    cut.length > 1 && cut.every(({ value }) => value.asPrinted.split(/\s+/).length <= MOST_WORDS);
  const isCut = cut.length === 1 || (isList && cut.some(isUnderstood));
  return isCut ? cut : [{ ...whole, certainty: "uncertain" }];
}
