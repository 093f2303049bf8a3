import { frenchDateParts } from "../harmonise/french-date.js";
import { parseFrenchPeriod } from "../harmonise/french-period.js";
import type { Range } from "../passage.js";

/** A date in a sentence: what it says by itself, and what it lacks. */
export interface DateMention {
  readonly range: Range;
  readonly printed: string;
  /** EDTF; absent when the words were not understood, or when the year is not printed. */
  readonly start?: string;
  readonly end?: string;
  /** First and last month, `01` to `12`, of a mention without a year. */
  readonly months?: readonly [first: string, last: string];
  readonly certainty: "certain" | "probable";
}

const { month, year, weekday } = frenchDateParts;
const season = "(?:printemps|été|automne|hiver)";
const day = `${weekday}\\d{1,2}(?:er)?`;
const point = `(?:(?:${day} )?${month}|${season})`;
const during = "(?:(?:durant|pendant) (?:l['’]|le |la |les )?)?";

/** How dates with a year stand in sentences; the first row that fits at a place wins. */
const dated = [
  `(?:du |de |d['’]|entre )(?:${point}(?: ${year})?|${day}) (?:au |à |et |jusqu['’](?:en |au |à ))(?:l['’])?${point} ${year}`,
  `(?:les |aux )?${day} (?:et|au|-) ${day} ${month} ${year}`,
  `${month} ?(?:-|–|/|et|à) ?${month} ${year}`,
  `(?:début|fin|milieu|mi|courant)[ -](?:de |du |d['’])?(?:l['’])?(?:${point} )?${year}`,
  `à la rentrée (?:scolaire )?(?:de )?(?:septembre )?${year}`,
  `${during}${point} ${year}`,
].join("|");
const undated = [
  `(?:au |le )?mois d(?:e |['’])${month}`,
  `${month} ?[-–/] ?${month}`,
  "à la rentrée(?: scolaire)?",
  `(?:${day} ${month})`,
  `(?:durant|pendant|à) l['’](?:été|automne|hiver)`,
  `(?<=en )${month}`,
].join("|");

/** Words that say nothing about the date itself. */
const DURING = /^(?:durant|pendant) (?:l['’]|le |la |les )?/i;
const MENTION = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<dated>${dated})|(?<undated>${undated}))(?![\\p{L}\\d])`,
  "giu",
);
/** Words before a date that make it the date of a text, not of a step. */
const NOT_A_STEP =
  /(?:(?:lois?|décrets?|arrêtés?|circulaires?|ordonnances?|instructions?)(?: n°\s?\S{1,20})? (?:du |de )?|(?:parue?s?|publiée?s?|née?s?|fondée?s?) (?:en |le )?(?:septembre )?)$/i;

/** Words before a date that say that it is a beginning, or a limit, and not when a step took place. */
const SINCE = /(?:depuis|dès|à (?:partir|compter) d(?:e|u|es))(?: l[ae]s?| l['’])? ?$/i;
const UNTIL = /(?:jusqu['’](?:en|au|à)|avant|d['’]ici)(?: l[ae]s?| l['’])? ?$/i;

/** What a mention says when words before it open it on one side. */
function opened(mention: DateMention, before: string): DateMention {
  const { start, end, ...rest } = mention;
  if (SINCE.test(before)) return { ...rest, ...(start === undefined ? {} : { start }) };
  return UNTIL.test(before) ? rest : mention;
}

function monthsOf(printed: string): DateMention["months"] {
  const names = [...printed.matchAll(new RegExp(month, "gi"))].map(([name]) => name);
  const numbers = names.map((name) => parseFrenchPeriod(`${name} 2000`)?.value.start?.slice(5));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first !== undefined && last !== undefined && first <= last ? [first, last] : undefined;
}

function mentionOf(plain: string, printed: string, range: Range, hasYear: boolean): DateMention {
  const base = { range, printed, certainty: "certain" } as const;
  if (!hasYear) {
    const months = /^à la rentrée/i.test(plain) ? (["09", "09"] as const) : monthsOf(plain);
    return { ...base, certainty: "probable", ...(months ? { months } : {}) };
  }
  const back = /^à la rentrée.*(\d{4})$/i.exec(plain)?.[1];
  if (back !== undefined) return { ...base, certainty: "probable", start: `${back}-09~`, end: `${back}-09~` };
  const reading = parseFrenchPeriod(plain.replace(DURING, ""));
  const { start, end } = reading?.value ?? {};
  return {
    ...base,
    certainty: reading?.certainty === "certain" ? "certain" : "probable",
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

/** The dates of a sentence, in printed order. A year alone does not count: too many things have one. */
export function dateMentions(text: string): readonly DateMention[] {
  const plain = text.replace(/\s/g, " ");
  return [...plain.matchAll(MENTION)].flatMap((found) => {
    const before = plain.slice(Math.max(0, found.index - 60), found.index);
    if (NOT_A_STEP.test(before)) return [];
    const range: Range = [found.index, found.index + found[0].length];
    const mention = mentionOf(found[0], text.slice(...range), range, found.groups?.dated !== undefined);
    return [opened(mention, before)];
  });
}
