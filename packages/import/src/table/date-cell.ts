import { edtfPattern, isCalendarDay } from "@openhpa/core";
import { parseFrenchDate } from "../harmonise/french-date.js";
import { type CellReader, type CellReading, notRead, read } from "./cell-reading.js";
import { dayOfSerial, monthBehindDate } from "./spreadsheet-damage.js";

const EDTF = new RegExp(edtfPattern, "u");
const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
/** The first day that a bare number of five digits is taken for: smaller ones are years with a digit too many, or no dates. */
const FIRST_SERIAL = 29_221;
/** A moment as programs write it. */
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/;
/** Words that say on which side of a date a period lies: the column may be that of the other side. */
const SIDED = /^(?:depuis|jusqu|à (?:partir|compter))/i;
const LONGEST = 80;

/** The day of a moment. Midnight in France and Switzerland is 22 or 23 hours of the day before in universal time: which day was meant is not certain. */
function dayOfInstant(text: string): CellReading | undefined {
  const [, date, hours, minutes, zone] = INSTANT.exec(text) ?? [];
  if (date === undefined || !isCalendarDay(date)) return undefined;
  const isEve = zone === "Z" && minutes === "00" && (hours === "22" || hours === "23");
  if (!isEve) return read(date, { method: "pattern", notes: ["french-date"] });
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return read(next, { method: "pattern", certainty: "probable", notes: ["french-date"] });
}

/** A date of any precision. A bare number of five digits is the day that spreadsheets store that way, and is probable. */
export function dateOf(text: string): CellReading | undefined {
  if (text.length > LONGEST) return undefined;
  if (EDTF.test(text)) return read(text, { method: "pattern" });
  const instant = dayOfInstant(text);
  if (instant) return instant;
  const serial = SERIAL.test(text) ? Number(text) : Number.NaN;
  const day = serial >= FIRST_SERIAL && serial < 80_000 ? dayOfSerial(serial) : undefined;
  if (day) return read(day, { method: "pattern", certainty: "probable", notes: ["date-serial"] });
  const date = parseFrenchDate(text);
  if (
    date &&
    text
      .slice(date.end)
      .replace(/^[ T]\d\d:\d\d(?::\d\d)?$/, "")
      .trim() === ""
  ) {
    const notes = date.value === text ? [] : (["french-date"] as const);
    return read(date.value, {
      method: "pattern",
      certainty: SIDED.test(text.trim()) ? "probable" : date.certainty,
      notes,
    });
  }
  const month = monthBehindDate(text);
  if (!month) return undefined;
  const certainty = month.isSure ? "certain" : "probable";
  return read(month.edtf, { method: "pattern", certainty, notes: ["french-date"] });
}

/** A date of EDTF: as such, in French (`31/12/2019`, `mars 2019`), or as a spreadsheet stores it. */
export const readEdtf: CellReader = (text) => dateOf(text) ?? notRead(text, "une date est attendue");

/** A calendar day. */
export const readDay: CellReader = (text) => {
  const found = dateOf(text);
  if (typeof found?.value === "string" && DAY.test(found.value)) return found;
  return notRead(text, "un jour est attendu, par exemple 31/12/2019");
};

/** A year with four digits. */
export const readYear: CellReader = (text) => {
  if (YEAR.test(text)) return read(text, { method: "pattern" });
  const found = parseFrenchDate(text);
  const suggestions = found ? [found.value.slice(0, 4)] : [];
  return notRead(text, "une année à quatre chiffres est attendue", { suggestions });
};
