/** Ages of people, in whole years; each end is absent where nothing is said of it. */
export interface AgeRange {
  readonly minimumAge?: number;
  readonly maximumAge?: number;
}

/** Ages that a text says, and where in it. */
export interface PrintedAges extends AgeRange {
  readonly start: number;
  readonly end: number;
}

const AGE = String.raw`(\d{1,3})`;
const YEARS = String.raw`(?:ans|ann?i|Jahren?|years)(?!\p{L})`;
const TO = String.raw`(?:\s*(?:à|-|–|/|et|bis|und|a|e|ai|to|and)\s*)`;
/** Words that lead to ages and say nothing more. */
const LEAD = String.raw`(?:(?:âgé[·.()es-]*|im Alter|di età|di|von|dai|aged|entre|zwischen|tra i|tra|between|de|d['’]|from)\s*)*`;

const form = (words: string) => new RegExp(`(?<![\\p{L}\\d])${words}`, "iu");
const from = (minimumAge = 0): AgeRange => ({ minimumAge });
/** The last year of life counts whole: under 25 is 24 at most. */
const under = (age = 1): AgeRange => ({ maximumAge: age - 1 });

const FORMS: readonly (readonly [RegExp, (...ages: readonly number[]) => AgeRange])[] = [
  [
    form(`${LEAD}${AGE}\\s*(?:ans)?${TO}${AGE}\\s*-?\\s*${YEARS}`),
    (minimumAge = 0, maximumAge = 0) => ({ minimumAge, maximumAge }),
  ],
  [
    form(
      `${LEAD}(?:plus de|über|oltre(?: i)?|sopra i|over|à partir de|dès(?: l['’]âge de)?|d['’]au moins|ab|dai|from)\\s*${AGE}\\s*${YEARS}`,
    ),
    from,
  ],
  [
    form(
      `${LEAD}${AGE}\\s*${YEARS}\\s*(?:et plus|ou plus|et au-delà|und älter|und mehr|e oltre|e più|and over|and older)`,
    ),
    from,
  ],
  [form(`${LEAD}${AGE}\\s*\\+`), from],
  [form(`${LEAD}(?:moins de|unter|sotto i|under)\\s*${AGE}\\s*${YEARS}`), under],
  [
    form(`${LEAD}(?:jusqu['’]à|bis(?: zu)?|fino a|up to)\\s*${AGE}\\s*${YEARS}`),
    (maximumAge = 0) => ({ maximumAge }),
  ],
];
const OLDEST = 130;

/** Words that say of which ages people are not, or leave it open. */
const NOT =
  /(?<!\p{L})(?:sauf|hors|hormis|excepté(?:e?s)?|except|exclu(?:e?s)?|à l['’]exception|pas|non|ausser|außer|nicht|ohne|tranne|eccetto|esclusi)(?!\p{L})[^.;]*$/iu;

/** Text with its ages blanked, so that what it says besides is read alone. */
const without = (text: string, { start, end }: PrintedAges): string =>
  text.slice(0, start) + " ; ".padEnd(end - start) + text.slice(end);

/**
 * The ages that a text says of people, as {@link agesIn}; undefined too where it says several, or of whom it is not meant (`sauf 12-14 ans`): one of them
 * would be read wrongly.
 */
export function onlyAgesIn(text: string): PrintedAges | undefined {
  const ages = agesIn(text);
  if (!ages || NOT.test(text.slice(0, ages.start)) || agesIn(without(text, ages))) return undefined;
  return ages;
}

/** The ages that a text says of people (`de 12 à 16 ans`, `ab 65 Jahren`, `moins de 25 ans`); undefined where it says none, or none that can be. */
export function agesIn(text: string): PrintedAges | undefined {
  for (const [pattern, ages] of FORMS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const numbers = found.slice(1).map(Number);
    const [first = 0, last = OLDEST] = numbers;
    const isPossible = numbers.every((age) => age <= OLDEST) && first <= last;
    return isPossible
      ? { ...ages(...numbers), start: found.index, end: found.index + found[0].length }
      : undefined;
  }
  return undefined;
}
