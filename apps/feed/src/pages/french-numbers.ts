const NARROW_NO_BREAK_SPACE = "\u202F";

/** A number as it is written in French: `1 234,5`, with narrow no-break spaces; independent of the machine's locale. */
export function frenchNumber(value: number): string {
  const [whole = "", fraction] = plain(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, NARROW_NO_BREAK_SPACE);
  return `${value < 0 ? "−" : ""}${fraction === undefined ? grouped : `${grouped},${fraction}`}`;
}

/** Decimal digits without an exponent; twelve decimals hide what binary sums add. */
function plain(value: number): string {
  return value.toFixed(12).replace(/\.?0+$/, "");
}

/** A share as a percentage with one decimal: `35,2 %`. */
export function frenchShare(share: number): string {
  return `${frenchNumber(Math.round(share * 1000) / 10)}\u00A0%`;
}

/** A size in bytes in French units. */
export function frenchSize(bytes: number, units: readonly string[]): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const shown = unit === 0 ? size : Math.round(size * 10) / 10;
  return `${frenchNumber(shown)}\u00A0${units[unit]}`;
}
