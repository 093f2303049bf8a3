import type { ConceptScheme } from "@openhpa/vocabularies";

/** What stands in the place of what, and what holds what, in one scheme; each way of saying it is read, and both are written. */
export interface Succession {
  /** Pairs of notations: the older concept and the one that replaces it. */
  readonly replacements: readonly (readonly [older: string, newer: string])[];
  /** Pairs of notations: the part and the whole. */
  readonly parts: readonly (readonly [part: string, whole: string])[];
}

function distinct(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];
}

/** Reads predecessors, successors, replacements of deprecated concepts and parts, in the order of the scheme. */
export function successionOf(scheme: ConceptScheme): Succession {
  const replacements: (readonly [string, string])[] = [];
  const parts: (readonly [string, string])[] = [];
  for (const { notation, plan, deprecated } of scheme.concepts.values()) {
    if (plan?.predecessor !== undefined) replacements.push([plan.predecessor, notation]);
    if (plan?.successor !== undefined) replacements.push([notation, plan.successor]);
    if (deprecated?.replacedBy !== undefined) replacements.push([notation, deprecated.replacedBy]);
    if (plan?.partOf !== undefined) parts.push([notation, plan.partOf]);
  }
  return { replacements: distinct(replacements), parts: distinct(parts) };
}
