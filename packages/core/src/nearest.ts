import { closest, distance } from "fastest-levenshtein";

/** The choice that was meant by a name: at most a third of its letters differ, or it contains the name; undefined when none is near. */
export function nearest(name: string, choices: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  // A choice of quite another length cannot be near: a text of many pages is not compared with every code.
  const possible = choices.filter((choice) => Math.abs(choice.length - name.length) <= limit);
  const best = possible.length > 0 ? closest(name, possible) : undefined;
  if (best !== undefined && distance(name, best) <= limit) return best;
  return choices.find((choice) => name.length > 3 && choice.includes(name));
}
