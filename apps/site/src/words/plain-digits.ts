/** A number's digits without sign, exponent and binary noise: twelve decimals hide what binary sums add. Whole part and fraction apart. */
export function plainDigits(value: number): readonly [whole: string, fraction: string | undefined] {
  const size = Math.abs(value);
  if (Number.isSafeInteger(value)) return [String(size), undefined];
  const [whole = "", fraction] = size
    .toFixed(12)
    .replace(/\.?0+$/, "")
    .split(".");
  return [whole, fraction];
}

/** The whole part in groups of three digits. */
export function grouped(whole: string, separator: string): string {
  let text = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) text = text.slice(0, at) + separator + text.slice(at);
  return text;
}

/** A size in the largest decimal unit in which it is at least one, with one decimal at most. */
export function inUnit(bytes: number, units: readonly string[]): readonly [size: number, unit: string] {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return [unit === 0 ? size : Math.round(size * 10) / 10, units[unit] ?? ""];
}
