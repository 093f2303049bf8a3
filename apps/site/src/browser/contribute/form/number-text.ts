/** A number as a French reader types it, `2,5`; a number too large or too small for digits keeps its exponent. */
export function textOfNumber(value: number): string {
  return String(value).replace(".", ",");
}

/** The number that a text says: `2,5`, `2.5`, `1 250`, `12`; undefined for anything else. */
export function numberOfText(text: string): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F]/g, "").replace(",", ".");
  if (!/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
