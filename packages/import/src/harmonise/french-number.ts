import type { Reading } from "./reading.js";

const NUMBER =
  /^[ \t\u00A0\u202F]*(\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d{1,3}(?:['’]\d{3})+|\d+)(?:,(\d+)|\.(\d{1,2}))?/;
const LARGEST = 999_999_999_999;

/**
 * A number as French prints it: decimal comma, blanks between thousands (`12 871`, `2,5`), apostrophes in Switzerland (`1'250`). A point is a decimal point before one or two digits;
 * `1.234` can be either and is not read. Only what stands at the beginning is read.
 */
export function parseFrenchNumber(printed: string): Reading<number> | undefined {
  const found = NUMBER.exec(printed);
  if (!found) return undefined;
  const [all, integer = "", comma, point] = found;
  if (/^(?:[\d.,]|['’]\d)/.test(printed.slice(all.length))) return undefined;
  const digits = integer.replace(/\D/g, "");
  const decimals = comma ?? point ?? "";
  if (digits.length + decimals.length > 15) return undefined;
  const value = Number(`${digits}.${decimals || "0"}`);
  if (value > LARGEST) return undefined;
  const certainty = point === undefined ? "certain" : "probable";
  return { value, start: all.length - all.trimStart().length, end: all.length, method: "pattern", certainty };
}

/** A number that is the whole text, an optional unit word apart (`128`, `128 personnes`). */
export function parseCount(printed: string): Reading<number> | undefined {
  const reading = parseFrenchNumber(printed);
  if (!reading || !Number.isInteger(reading.value)) return undefined;
  const rest = printed.slice(reading.end).trim();
  if (rest === "") return reading;
  return /^\p{L}+$/u.test(rest) ? { ...reading, certainty: "probable" } : undefined;
}
