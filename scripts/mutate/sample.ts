import { createHash } from "node:crypto";
import type { Mutant } from "./mutation.ts";

/** The same for the same seed on every machine: no two mutants of a room share it. */
function lot(seed: number, { file, line, from, to }: Mutant): string {
  return createHash("sha256")
    .update(JSON.stringify([seed, file, line, from, to]))
    .digest("hex");
}

/**
 * Draws mutants by lot: of each place at most one, and the kinds in turn, so that a table of a thousand
 * numbers does not outweigh the one condition that reads it.
 */
export function sample(mutants: readonly Mutant[], count: number, seed: number): Mutant[] {
  const lots = mutants
    .map((mutant) => ({ mutant, key: lot(seed, mutant) }))
    .sort((a, b) => compare(a.key, b.key));
  const places = new Set<string>();
  const kinds = new Map<string, Mutant[]>();
  for (const { mutant } of lots) {
    const place = `${mutant.file}:${mutant.line}`;
    if (places.has(place)) continue;
    places.add(place);
    kinds.set(mutant.kind, [...(kinds.get(mutant.kind) ?? []), mutant]);
  }
  const drawn: Mutant[] = [];
  for (let turn = 0; drawn.length < count && turn < lots.length; turn += 1) {
    for (const queue of kinds.values()) {
      const next = queue[turn];
      if (next && drawn.length < count) drawn.push(next);
    }
  }
  return drawn.sort((a, b) => compare(a.file, b.file) || a.line - b.line);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
