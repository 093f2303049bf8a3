import { grouped, inUnit, plainDigits } from "./plain-digits.js";

const NARROW_NO_BREAK_SPACE = "\u202F";

/** A number as it is written in French: `1 234,5`, with narrow no-break spaces; independent of the machine's locale. */
export function frenchNumber(value: number): string {
  const [whole, fraction] = plainDigits(value);
  const digits = grouped(whole, NARROW_NO_BREAK_SPACE);
  return `${value < 0 ? "−" : ""}${fraction === undefined ? digits : `${digits},${fraction}`}`;
}

/** A share as a percentage with one decimal: `35,2 %`. */
export function frenchShare(share: number): string {
  return `${frenchNumber(Math.round(share * 1000) / 10)}\u00A0%`;
}

/** A size in bytes in French units. */
export function frenchSize(bytes: number, units: readonly string[]): string {
  const [size, unit] = inUnit(bytes, units);
  return `${frenchNumber(size)}\u00A0${unit}`;
}
