import { inFrenchWords } from "./foreign-dates.js";
import { frenchDateParts, frenchMonth, parseFrenchDate } from "./french-date.js";
import { endAfter, isLongerThan } from "./period-length.js";
import type { Reading } from "./reading.js";

/** A period as far as it is printed; dates in EDTF, the duration in the words of the source. */
export interface PrintedPeriod {
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
}

const { month, year, weekday } = frenchDateParts;
const DURATION =
  /^(\d+(?:,\d+)?|une?|deux|trois|quatre|cinq|six|dix|douze) (?:jours?|semaines?|mois|trimestres?|semestres?|ans?|années?|heures?)(?= ?[,;:(.]| |$)/i;

/** `T1`, `1er trimestre`, `second semestre` */
const PART_OF_YEAR =
  "(?:(?:le |du |au )?(?:[TS][1-4]|(?:[1-4](?:er|e|ère|ème)|premier|deuxième|second|troisième|quatrième|dernier) (?:trimestre|semestre)))";

type Dates = Pick<PrintedPeriod, "start" | "end">;
/** Dates, with `isVague` where one of them is less precise than it looks. */
type ReadDates = Dates & { readonly isVague?: boolean };

const PART_AND_YEAR = new RegExp(`^${PART_OF_YEAR}(?: de)? ${year}$`, "i");

/** One end of a period that is the whole text: a date, or the year of a part of a year. */
function endOf(text: string): { readonly value: string; readonly isVague: boolean } | undefined {
  const part = PART_AND_YEAR.exec(text.trim())?.[1];
  if (part !== undefined) return { value: part, isVague: false };
  const date = parseFrenchDate(text);
  if (!date || text.slice(date.end).trim() !== "") return undefined;
  return { value: date.value, isVague: date.certainty !== "certain" };
}

function between(from: string, to: string): ReadDates | undefined {
  const start = endOf(from);
  const end = endOf(to);
  if (!start || !end) return undefined;
  const isVague = start.isVague || end.isVague;
  // Ends in the wrong order are no period: one of them is read wrongly.
  if (isVague && end.value < start.value.slice(0, end.value.length)) return undefined;
  return { start: start.value, end: end.value, ...(isVague ? { isVague } : {}) };
}

function monthsOf(from: string, to: string, of: string): Dates {
  return { start: `${of}-${frenchMonth(from)}`, end: `${of}-${frenchMonth(to)}` };
}

const FROM =
  /^(?:à (?:partir|compter) d(?:e |u |['’])|dès (?:le |la )?|débutant (?:en |le )|commençant (?:en |le ))(.+)$/i;

/** Ways in which two dates are printed as one period; the first row that fits the whole text wins. */
const forms: readonly (readonly [form: RegExp, dates: (...parts: string[]) => ReadDates | undefined])[] = [
  [
    /^(?:du|de|d['’]|entre) ?(.+?) (?:au|à|et|jusqu['’]au|jusqu['’]à|jusqu['’]en) (.+)$/i,
    (a, b) => between(a ?? "", b ?? ""),
  ],
  [
    new RegExp(`^(?:(?:de|d['’]|entre|en) ?)?${month} ?(?:à|-|–|et|/) ?${month} ${year}$`, "i"),
    (a, b, y) => monthsOf(a ?? "", b ?? "", y ?? ""),
  ],
  [
    new RegExp(
      `^(?:les )?${weekday}(\\d{1,2})(?:er)? (?:et|au|-) ${weekday}(\\d{1,2}) ${month} ${year}$`,
      "i",
    ),
    (a, b, m, y) => between(`${a} ${m} ${y}`, `${b} ${m} ${y}`),
  ],
  [
    new RegExp(
      `^(?:du |de )?(\\d{1,2})(?:er)? ${month} (?:au|à|-|–) (\\d{1,2})(?:er)? ${month} ${year}$`,
      "i",
    ),
    (a, m, b, n, y) => {
      const dates = between(`${a} ${m} ${y}`, `${b} ${n} ${y}`);
      return dates?.start && dates.end && dates.start <= dates.end ? dates : undefined;
    },
  ],
  [
    /^(.{4,40}?) (?:au|à|jusqu['’]au|jusqu['’]à|jusqu['’]en) (.{4,40})$/i,
    (a, b) => between(a ?? "", b ?? ""),
  ],
  [/^(.{4,40}?) ?[-–] (.{4,40})$/, (a, b) => between(a ?? "", b ?? "")],
  [
    new RegExp(`^(?:(?:années?|rentrées?)(?: scolaires?| universitaires?)? )?${year} ?[-–/] ?${year}$`, "i"),
    (a, b) => ({ start: `${a}`, end: `${b}` }),
  ],
  // Quarters and halves of years have no date of their own in EDTF level 1: their years are what is certain.
  [
    new RegExp(`^${PART_OF_YEAR} ${year} ?(?:[-–/à]|au|jusqu['’]au) ?${PART_OF_YEAR} ${year}$`, "i"),
    (a, b) => (`${a}` <= `${b}` ? { start: `${a}`, end: `${b}` } : undefined),
  ],
  [new RegExp(`^${PART_OF_YEAR} ${year}$`, "i"), (a) => ({ start: `${a}`, end: `${a}` })],
  [/^depuis (.+)$/i, (a) => onlyStart(a ?? "")],
  [FROM, (a) => onlyStart(a ?? "")],
  [/^jusqu['’](?:en |au |à )(.+)$/i, (a) => onlyEnd(a ?? "")],
];

/** Furthest apart that two years printed as one period may lie. */
const LONGEST_PERIOD = 20;
const SHORT_YEARS =
  /^(?:(?:années?|rentrées?|saison|campagne)(?: scolaires?| universitaires?)? )?((?:19|20)\d\d) ?[-–/] ?(\d\d)$/i;

/** The years of `2021-24`, the second of which has two digits. Nothing for a month, and where the second does not follow. */
export function shortYears(text: string): { readonly start: string; readonly end: string } | undefined {
  const [, start = "", digits = ""] = SHORT_YEARS.exec(text) ?? [];
  if (start === "") return undefined;
  const years = Number(digits) - Number(start.slice(2));
  if (years < 1 || years > LONGEST_PERIOD || (years > 1 && Number(digits) <= 12)) return undefined;
  return { start, end: start.slice(0, 2) + digits };
}

function onlyStart(printed: string): ReadDates | undefined {
  const date = endOf(printed);
  return date && { start: date.value, ...(date.isVague ? { isVague: true } : {}) };
}

function onlyEnd(printed: string): ReadDates | undefined {
  const date = endOf(printed);
  return date && { end: date.value, ...(date.isVague ? { isVague: true } : {}) };
}

function datesOf(text: string): ReadDates | undefined {
  for (const [form, dates] of forms) {
    const found = form.exec(text);
    const value = found && dates(...found.slice(1));
    if (value) return value;
  }
  return undefined;
}

function frenchPeriod(printed: string): Reading<PrintedPeriod> | undefined {
  const text = printed.trim();
  if (text === "" || text.length > 120) return undefined;
  const start = printed.indexOf(text);
  const reading = { start, end: start + text.length, method: "pattern", certainty: "certain" } as const;
  const duration = DURATION.exec(text)?.[0];
  const rest = text.slice(duration?.length ?? 0).replace(/^[\s,;:(]+|[\s.)]+$/g, "");
  const length = duration === undefined ? {} : { duration };
  if (rest === "") return duration === undefined ? undefined : { ...reading, value: length };
  const years = shortYears(rest);
  if (years) return { ...reading, value: { ...years, ...length }, certainty: "probable" };
  const { isVague: isVaguePeriod = false, ...dates } = datesOf(rest) ?? {};
  if (dates.start !== undefined || dates.end !== undefined) {
    const last = FROM.test(rest) ? endAfter(dates.start, duration) : undefined;
    const certainty = isVaguePeriod || last !== undefined ? "probable" : "certain";
    return {
      ...reading,
      value: { ...dates, ...(last === undefined ? {} : { end: last }), ...length },
      certainty,
    };
  }
  const date = parseFrenchDate(rest);
  if (!date || rest.slice(date.end).trim() !== "") return undefined;
  // `18 mois, septembre 2024`: what lasts longer than its date only begins then.
  const isBegun = duration !== undefined && isLongerThan(date.value, duration);
  const isVague = date.certainty !== "certain" || isBegun;
  const value = isVague
    ? { start: date.value, ...length }
    : { start: date.value, end: date.value, ...length };
  return { ...reading, value, certainty: isBegun ? "probable" : date.certainty };
}

/**
 * A period that is the whole text: two dates, one date (start and end alike; a vague one such as `Début 2020` gives the start only), and a
 * duration before or alone (`12 mois, de janvier à décembre 2019`), in French, German, Italian or English words. Undefined when some of the words were not understood: they stay printed.
 */
export function parseFrenchPeriod(printed: string): Reading<PrintedPeriod> | undefined {
  const read = frenchPeriod(printed);
  const translated = read ? undefined : inFrenchWords(printed.slice(0, 200));
  const reading = translated === undefined ? undefined : frenchPeriod(translated);
  if (!reading) return read;
  const text = printed.trim();
  const start = printed.indexOf(text);
  const { duration, ...dates } = reading.value;
  // The duration stays in the words of the source: a number and its unit.
  const own = duration === undefined ? undefined : /^\S+\s+\p{L}+/u.exec(text)?.[0];
  return {
    ...reading,
    value: { ...dates, ...(own === undefined ? {} : { duration: own }) },
    start,
    end: start + text.length,
  };
}
