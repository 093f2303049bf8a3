import { compareCodePoints, frenchMonths, isCalendarDay } from "@openhpa/core";
import type { CertaintyNotation } from "@openhpa/vocabularies";
import { parseFrenchPeriod, shortYears } from "../harmonise/french-period.js";
import { monthNames, shortMonths } from "../harmonise/month-names.js";
import { dateOf } from "./date-cell.js";
import type { CellKind } from "./sheet.js";
import { monthBehindDate } from "./spreadsheet-damage.js";

/** The dates of a cell that may name one or two; a day, a month or a year alone is both ends. */
export interface DatesInCell {
  readonly start?: string;
  readonly end?: string;
  readonly duration?: string;
  readonly certainty: CertaintyNotation;
}

const LONGEST = 160;
const certain = "certain" as const;

/** Every name of a month, in French, German, Italian and English, whole and cut as people cut them, with its number from 0. */
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((names) => names.map((name, at) => [name.toLowerCase(), at] as const)),
  ...Object.entries(shortMonths),
]);
const MONTH = new RegExp(
  `(?<!\\p{L})(${[...months.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?(?!\\p{L})`,
  "giu",
);

/** Ways of printing a date or a quarter, in the way in which French prints it. */
const rewritten: readonly (readonly [RegExp, string])[] = [
  [/\s+/gu, " "],
  [/(\d{1,2}[./]\d{1,2}[./]\d{4})[-–](?=\d{1,2}[./])/gu, "$1 - "],
  [
    /(?<![\d/.-])((?:0?[1-9]|1[0-2])[./](?:19|20)\d\d) ?[-–] ?(?=(?:0?[1-9]|1[0-2])[./](?:19|20)\d\d(?![\d/.-]))/gu,
    "$1 - ",
  ],
  [/(?<!\d)(\d{1,2})\. (?=\p{L})/gu, "$1 "],
  [/^(?:vom?|dal(?:l['’])?|da|from) /iu, "du "],
  [/ (?:bis(?: zum)?|al(?:l['’])?|to|until) /giu, " au "],
  [/^(?:sur )?toute l['’](?=année)/iu, ""],
  [/^((?:19|20)\d\d)[ /-]?([TSQ][1-4])$/iu, "$2 $1"],
  [/^Q([1-4])(?= )/iu, "T$1"],
  [/^([TS][1-4])[-/.]((?:19|20)\d\d)$/iu, "$1 $2"],
  [/\btrim\.? /giu, "trimestre "],
  [/\bsem\.? (?=(?:19|20)\d\d)/giu, "semestre "],
  [/^(?:schuljahr|anno scolastico|anno) /iu, "année "],
  [/^(?:jahr|im jahr|year) (?=\d)/iu, "année "],
  // The hours of a day say nothing of the days.
  [
    /[ ,]*(?:(?:de|à|um|von) )?\d{1,2} ?(?:h|:) ?(?:\d\d)?(?: ?(?:-|–|à|au|bis) ?\d{1,2} ?(?:h|:) ?(?:\d\d)?)?$/iu,
    "",
  ],
];

/** `03/2024` as `mars 2024`; not the end of a day. */
const NUMBERED_MONTH = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)(?![\d/.-])/g;

function inFrench(text: string): string {
  const plain = rewritten.reduce((all, [form, words]) => all.replace(form, words), text.trim());
  return plain
    .replace(MONTH, (name, found: string) => frenchMonths[months.get(found.toLowerCase()) ?? -1] ?? name)
    .replace(
      NUMBERED_MONTH,
      (_, number: string, year: string) => `${frenchMonths[Number(number) - 1]} ${year}`,
    )
    .trim();
}

const YEARS =
  /^(?:(?:années?|rentrées?)(?: scolaires?| universitaires?)? |saison |campagne )?((?:19|20)\d\d) ?[-–/] ?((?:19|20)\d\d)$/iu;
/** A year and two digits that are no month: a season of EDTF, or years that do not follow one another. */
export const NO_MONTH = /^(?:19|20)\d\d[-/](?:1[3-9]|[2-9]\d)$/u;
const LISTED_YEARS = /^(?:19|20)\d\d(?:(?: ?[,;/+&-] ?| et )(?:19|20)\d\d){2,}$/u;
const NEW_TERM = /^(?:à )?(?:la )?rentrée(?: scolaire)?(?: de)? ((?:19|20)\d\d)$/iu;
const SHORT_DAY = /^(\d{1,2})([/.-])(\d{1,2})\2(\d\d)$/;

/** `2023/2024`, `2021-24`: two years; with two digits they are probable. */
function yearsIn(text: string): DatesInCell | undefined {
  const short = shortYears(text);
  if (short) return { ...short, certainty: "probable" };
  const [, start = "", end = ""] = YEARS.exec(text) ?? [];
  if (Number(end) > Number(start) && Number(end) - Number(start) <= 20)
    return { start, end, certainty: certain };
  if (!LISTED_YEARS.test(text)) return undefined;
  const years = (text.match(/\d{4}/g) ?? []).map(Number);
  const areNext = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  return areNext ? { start: String(years[0]), end: String(years.at(-1)), certainty: certain } : undefined;
}

/** A day with two digits of its year: which century is meant, only the reader knows. */
function shortDay(text: string): DatesInCell | undefined {
  const [, day = "", , month = "", year = ""] = SHORT_DAY.exec(text) ?? [];
  const full = `${Number(year) < 50 ? 20 : 19}${year}`;
  const date = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return day !== "" && isCalendarDay(date) ? { start: date, end: date, certainty: "probable" } : undefined;
}

/** Several days, each printed whole: the first and the last of them. */
function listedDays(text: string): DatesInCell | undefined {
  const parts = text.split(/ ?[,;\n&] ?| et | und | puis /u).filter((part) => part.trim() !== "");
  if (parts.length < 2) return undefined;
  const days = parts.map((part) => {
    const day = oneDate(inFrench(part));
    return day?.certainty === certain && /^\d{4}-\d\d-\d\d$/.test(day.start ?? "") ? (day.start ?? "") : "";
  });
  if (days.includes("")) return undefined;
  const inOrder = [...new Set(days)].sort(compareCodePoints);
  return { start: inOrder[0] as string, end: inOrder.at(-1) as string, certainty: certain };
}

function oneDate(text: string): DatesInCell | undefined {
  const { value, certainty = certain } = dateOf(text) ?? {};
  if (typeof value !== "string" || value.includes("/")) return undefined;
  // What says on which side of a date a period lies, or how early in it, gives one end.
  if (certainty !== certain && !/^\d{4}[\d-]/.test(text) && monthBehindDate(text) === undefined)
    return undefined;
  return { start: value, end: value, certainty };
}

function periodIn(text: string): DatesInCell | undefined {
  const opened = / au /.test(text) && !/^(?:du|de|d['’]) ?/i.test(text) ? `du ${text}` : text;
  const period = parseFrenchPeriod(opened) ?? parseFrenchPeriod(text.replace(/^du (?=\d{1,2}(?:er)? )/u, ""));
  if (!period) return undefined;
  const { start, end } = period.value;
  const isTurned = start !== undefined && end !== undefined && start > end && !end.startsWith(start);
  return isTurned ? undefined : { ...period.value, certainty: period.certainty };
}

/**
 * The dates that a cell prints and nothing else: a day, month, year or season in French, German, Italian or English, in numbers or as a spreadsheet
 * stores it, two of them, a quarter, a school year, a list of days or of years that follow one another. Undefined when some words are not
 * understood.
 */
export function datesIn(printed: string, kind: CellKind): DatesInCell | undefined {
  if (printed.length > LONGEST || kind === "error" || kind === "boolean") return undefined;
  const whole = printed.trim().replace(/^((?:19|20)\d\d)[.,]0+$/, "$1");
  if (kind === "date") return { start: whole, end: whole, certainty: certain };
  const text = inFrench(whole);
  const years = yearsIn(text);
  if (years || NO_MONTH.test(text)) return years;
  const [, term] = NEW_TERM.exec(text) ?? [];
  if (term !== undefined) return { start: term, certainty: "probable" };
  const date = oneDate(text) ?? shortDay(text) ?? (/^\d{4}-.*T/.test(whole) ? oneDate(whole) : undefined);
  return date ?? periodIn(text) ?? listedDays(whole.replace(/\s*\n\s*/g, ";"));
}
