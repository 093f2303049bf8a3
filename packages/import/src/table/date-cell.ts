import { edtfPattern } from "@openhpa/core";
import { parseFrenchDate } from "../harmonise/french-date.js";
import { type CellReader, type CellReading, notRead, read } from "./cell-reading.js";
import { dayOfSerial, monthBehindDate } from "./spreadsheet-damage.js";

const EDTF = new RegExp(edtfPattern, "u");
const DAY = /^\d{4}-\d\d-\d\d$/;
const YEAR = /^\d{4}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const LONGEST = 80;

/** A date of any precision. A bare number of five digits is the day that spreadsheets store that way, and is probable. */
function dateOf(text: string): CellReading | undefined {
  if (text.length > LONGEST) return undefined;
  if (EDTF.test(text)) return read(text, { method: "pattern" });
  const serial = SERIAL.test(text) ? Number(text) : Number.NaN;
  const day = serial >= 20_000 && serial < 80_000 ? dayOfSerial(serial) : undefined;
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
    return read(date.value, { method: "pattern", certainty: date.certainty, notes });
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
