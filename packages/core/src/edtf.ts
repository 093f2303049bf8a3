import { DAY_OF_YEAR, LEAP_DAY, lastDayOf, YEAR } from "./calendar.js";

const MONTH = "(?:0[1-9]|1[0-2])";
const SEASON = "2[1-4]";
const POINT = `(?:${YEAR}(?:-(?:${MONTH}|${SEASON}))?|${YEAR}-(?:${DAY_OF_YEAR})|${LEAP_DAY}|[0-9]{3}X|[0-9]{2}XX)[~?%]?`;

/**
 * The part of EDTF level 1 that the model takes, as one regular expression, so that zod, JSON Schema and SHACL agree:
 * `2019`, `2019-05`, `2019-05-03`, `2020-22` (season: 21 spring … 24 winter), `2020~`, `201X`, `2020-11/2020-12`, `2019/..`.
 * Source: Library of Congress, Extended Date/Time Format Specification (2019).
 */
export const edtfPattern = `^(?:${POINT}|${POINT}/(?:${POINT}|\\.\\.)|\\.\\./${POINT})$`;

/** First and last day that a date can mean; an open end is `null`. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Seasons of the northern hemisphere, from the month they begin in to the month they end in; winter runs into the next year. */
const seasons: Readonly<Record<string, readonly [string, string, number]>> = {
  "21": ["03", "06", 0],
  "22": ["06", "09", 0],
  "23": ["09", "12", 0],
  "24": ["12", "03", 1],
};

function pointBounds(point: string): { earliest: string; latest: string } {
  const plain = point.replace(/[~?%]$/, "");
  const [years = "", month, day] = plain.split("-");
  const from = years.replaceAll("X", "0");
  const to = years.replaceAll("X", "9");
  if (month === undefined) return { earliest: `${from}-01-01`, latest: `${to}-12-31` };
  const season = seasons[month];
  if (season) {
    const [first, last, later] = season;
    const year = Number(to) + later;
    // The last winter of four-digit years ends with them, so that days compare as strings.
    if (year > 9999) return { earliest: `${from}-${first}-01`, latest: "9999-12-31" };
    return {
      earliest: `${from}-${first}-01`,
      latest: `${String(year).padStart(4, "0")}-${last}-${lastDayOf(year, Number(last))}`,
    };
  }
  if (day !== undefined) return { earliest: plain, latest: plain };
  return { earliest: `${plain}-01`, latest: `${plain}-${lastDayOf(Number(from), Number(month))}` };
}

/**
 * Gives the first and last day a date of {@link edtfPattern} can mean, as ISO days that compare as strings.
 * Seasons are wide (summer is June to September), so that comparing two dates never invents a contradiction.
 */
export function edtfBounds(value: string): Bounds {
  const [start = "", end] = value.split("/");
  const first = start === ".." ? null : pointBounds(start);
  if (end === undefined) return first ?? { earliest: null, latest: null };
  const last = end === ".." ? null : pointBounds(end);
  return { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
}
