import { normaliseLabel, type StructureTypeNotation, structureType } from "@openhpa/vocabularies";
import { remembering } from "../remembering.js";
import type { Reading } from "./reading.js";

/** French labels of the kinds of structure in normalised form; a label of two kinds decides nothing. */
const kinds = new Map<string, StructureTypeNotation | undefined>();
for (const { notation, prefLabel, altLabel } of structureType.concepts.values()) {
  for (const label of [prefLabel.fr, ...(altLabel?.fr ?? [])]) {
    const form = normaliseLabel(label);
    kinds.set(form, kinds.has(form) && kinds.get(form) !== notation ? undefined : notation);
  }
}

const MOST_WORDS = 8;
/** What may follow a kind in a name: nothing, a name of its own, a number, or the words that introduce a place. */
const NAME_FOLLOWS = /^\s*(?:$|(?:(?:de la |de l['’]|des |du |de |d['’]|à )?[\p{Lu}\d]))/u;

/** The kind of structure that a name is or begins with (`Association Espoir`, `Mission locale de Brive`), longest label first. */
export const kindOfName = remembering((name: string): Reading<StructureTypeNotation> | undefined => {
  const ends = [...name.slice(0, 200).matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  for (const end of ends.slice(0, MOST_WORDS).reverse()) {
    const value = kinds.get(normaliseLabel(name.slice(0, end)));
    if (value === undefined || !NAME_FOLLOWS.test(name.slice(end))) continue;
    const isWhole = name.slice(end).trim() === "";
    return { value, start: 0, end, method: "vocabulary-match", certainty: isWhole ? "certain" : "probable" };
  }
  return undefined;
});
