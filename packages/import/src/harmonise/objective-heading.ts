import { type ObjectiveKindNotation, objectiveKind } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "./concept-label.js";

/** The plural that a form leaves open: `Objectif(s) opérationnel(s)`, `Objectif.s général·e·s`. */
const OPTIONAL_PLURAL = /(?<=\p{L})(?:\((?:e?s|x|aux)\)|[.·•](?:s|x|aux)(?!\p{L}))/giu;
const NUMBER = /\s*(?:n\s?°\s*)?\d{1,2}$/i;
const LONGEST = 80;

/** The kind of objective that a heading names, numbered or not; undefined when it names none. */
export function objectiveKindOf(heading: string): ObjectiveKindNotation | undefined {
  if (heading.length > LONGEST) return undefined;
  const found = matchConcept(objectiveKind, heading.replace(OPTIONAL_PLURAL, "").replace(NUMBER, ""));
  return isRead(found) ? found.value : undefined;
}
