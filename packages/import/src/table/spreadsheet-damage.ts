import { englishMonths, frenchMonths } from "@openhpa/core";
import { frenchMonth } from "../harmonise/french-date.js";

/** `22 mai`, `22-mai`, `mai-22`, `janv.-05`: what a French or English Excel makes of `22.5`, `22.05`, `1.05`. */
const DAY_MONTH = /^(\d{1,2})[-. /]([a-zéû]{3,9})\.?$/i;
const MONTH_YEAR = /^([a-zéû]{3,9})\.?[-. /](\d{2}|\d{4})$/i;
const EXCEL_EXPONENT = /^([+-]?\d(?:[.,]\d+)?)E([+-]\d{1,3})$/;

/** Three letters, as an English Excel writes a month. */
const english = englishMonths.map((month) => month.slice(0, 3).toLowerCase());

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Number of the month of a name or of its beginning (`janv`, `déc`), 1 to 12. */
export function monthOf(name: string): number | undefined {
  const whole = frenchMonth(name);
  if (whole !== undefined) return Number(whole);
  const start = plain(name);
  if (start.length < 3) return undefined;
  const numbers = frenchMonths.flatMap((month, index) => (plain(month).startsWith(start) ? [index + 1] : []));
  if (numbers.length === 1) return numbers[0];
  const index = english.indexOf(start);
  return index < 0 ? undefined : index + 1;
}

/** The numbers that Excel may have turned into such a date (`22 mai`: 22.5, 22.05); none when the text is no such date. */
export function numbersBehindDate(text: string): readonly string[] {
  const day = DAY_MONTH.exec(text);
  const month = day && monthOf(day[2] ?? "");
  if (day && month)
    return month < 10
      ? [`${Number(day[1])}.${month}`, `${Number(day[1])}.0${month}`]
      : [`${Number(day[1])}.${month}`];
  const year = MONTH_YEAR.exec(text);
  const first = year && monthOf(year[1] ?? "");
  return year && first ? [`${first}.${(year[2] ?? "").slice(-2)}`] : [];
}

/** The month of `déc-19` or `janv.-2020`; two digits are a year of this century up to 49, of the last one from 50. */
export function monthBehindDate(
  text: string,
): { readonly edtf: string; readonly isSure: boolean } | undefined {
  const [, name = "", year = ""] = MONTH_YEAR.exec(text) ?? [];
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  return { edtf: `${full}-${String(month).padStart(2, "0")}`, isSure: year.length === 4 };
}

/** The number as far as it can be seen in Excel's `1,23457E+13`; undefined when the text is not of that form. */
export function scientific(text: string): number | undefined {
  const [, mantissa, exponent] = EXCEL_EXPONENT.exec(text) ?? [];
  return mantissa === undefined ? undefined : Number(`${mantissa.replace(",", ".")}e${exponent}`);
}

/** Day 0 of the 1900 date system, as Excel counts from 1 March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** The ISO day of a date stored as a number; undefined before March 1900 and after 2199. */
export function dayOfSerial(serial: number, is1904 = false): string | undefined {
  const days = Math.floor(serial) + (is1904 ? DAYS_TO_1904 : 0);
  if (!Number.isFinite(days) || days < 61 || days > 109_574) return undefined;
  return new Date(EPOCH + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * True when a spreadsheet turned the expected text into what the cell now says, so that the cell was damaged and not edited: leading zeros
 * or a plus sign lost, digits lost to scientific notation or beyond the fifteenth, a number turned into a date.
 */
export function isDamaged(expected: string, cell: string): boolean {
  if (expected === cell || !/^\+?[\d ]*[\d.,]+$/.test(expected)) return false;
  const bare = (text: string) => text.replace(/[ \u00A0\u202F]/g, "").replace(/^\+/, "");
  const digits = bare(expected);
  if (/^\d+$/.test(digits) && digits.replace(/^0+(?=\d)/, "") === bare(cell).replace(/^0+(?=\d)/, ""))
    return true;
  const seen = scientific(cell);
  if (seen !== undefined) return Math.abs(seen - Number(digits.replace(",", "."))) <= Math.abs(seen) * 1e-5;
  if (/^\d{16,}$/.test(digits) && /^\d+$/.test(bare(cell)))
    return digits.length === bare(cell).length && digits.slice(0, 15) === bare(cell).slice(0, 15);
  return numbersBehindDate(cell).includes(expected.replace(",", "."));
}
