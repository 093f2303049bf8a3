import { grouped, inUnit, plainDigits } from "./plain-digits.js";

/** A number as it is written in English: `1,234.5`; independent of the machine's locale. */
export function englishNumber(value: number): string {
  const [whole, fraction] = plainDigits(value);
  const digits = grouped(whole, ",");
  return `${value < 0 ? "−" : ""}${fraction === undefined ? digits : `${digits}.${fraction}`}`;
}

/** A share as a percentage with one decimal: `35.2%`. */
export function englishShare(share: number): string {
  return `${englishNumber(Math.round(share * 1000) / 10)}%`;
}

/** A size in bytes in English units. */
export function englishSize(bytes: number, units: readonly string[]): string {
  const [size, unit] = inUnit(bytes, units);
  return `${englishNumber(size)}\u00A0${unit}`;
}
