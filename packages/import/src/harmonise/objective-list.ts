import { beginsWithInfinitive } from "./infinitive.js";
import type { Reading } from "./reading.js";

const CAPITAL = /^[«"“(]?\s?\p{Lu}/u;

/** True for words that may be an objective of their own: they say what is to be done, or begin as a sentence does. */
const isObjective = (text: string) => beginsWithInfinitive(text) || (CAPITAL.test(text) && /\s/.test(text));

/** The objectives of a text, cut at its semicolons where each piece may stand alone; else the text as one. */
export function cutObjectives(text: string): readonly Reading<string>[] {
  const pieces = [...text.matchAll(/[^;]+/g)].flatMap(({ 0: piece, index }): Reading<string>[] => {
    const value = piece.trim();
    const start = index + piece.length - piece.trimStart().length;
    return value === ""
      ? []
      : [{ value, start, end: start + value.length, method: "label-match", certainty: "certain" }];
  });
  if (pieces.length > 1 && pieces.every(({ value }) => isObjective(value))) return pieces;
  return [{ value: text, start: 0, end: text.length, method: "label-match", certainty: "certain" }];
}
