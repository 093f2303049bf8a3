import type { Span } from "./source-text.js";

const APART = "[ .\\u00A0\\u202F-]?";
/** Numbers as France, Switzerland and the rest of the world write them: `02 54 00 66 20`, `032 000 11 94`, `0692 00 41 87`, `+41 26 000 55 88`. */
const NUMBER = new RegExp(
  `(?<![\\d+.,])(?:(?:\\+|00)${APART}\\d{2,3}${APART}(?:\\(0\\)${APART})?\\d{1,3}(?:${APART}\\d{2,3}){3,4}|0\\d(?:${APART}\\d\\d){4}|0\\d\\d${APART}\\d{3}(?:${APART}\\d\\d){2}|0\\d{3}(?:${APART}\\d\\d){3})(?!\\d|[.,]\\d)`,
  "gu",
);

/** Where telephone numbers stand in a text, in offsets of it (UTF-16). */
export function* phonesIn(text: string): Generator<Span> {
  if (!/\d/.test(text)) return;
  for (const { index, 0: number } of text.matchAll(NUMBER))
    yield { start: index, end: index + number.length };
}
