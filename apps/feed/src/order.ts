import { normaliseLabel } from "@openhpa/vocabularies";

/** Order of code points, the same on every machine. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Alphabetical order for readers: accents and case make no difference; no locale is asked. */
export function byLabel(a: string, b: string): number {
  return byCodePoint(normaliseLabel(a), normaliseLabel(b)) || byCodePoint(a, b);
}
