import { closest, distance } from "fastest-levenshtein";

/** The choice that was meant by a name: at most a third of its letters differ, or it contains the name; undefined when none is near. */
export function nearest(name: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const best = closest(name, choices);
  if (distance(name, best) <= Math.max(2, Math.floor(name.length / 3))) return best;
  return choices.find((choice) => name.length > 3 && choice.includes(name));
}
