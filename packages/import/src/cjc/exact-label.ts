import { type ConceptScheme, normaliseLabel } from "@openhpa/vocabularies";

/** Finds the concept that a text is the label of, or nothing. */
export type ExactLabel<N extends string = string> = (text: string) => N | undefined;

/**
 * A lookup that only knows whole labels and looks for no likeness: cheap enough to be asked about every word of a text. A label of several concepts
 * is not decided.
 */
export function exactLabel<N extends string>({ concepts }: ConceptScheme<N>): ExactLabel<N> {
  const known = new Map<string, N | undefined>();
  for (const { notation, prefLabel, altLabel } of concepts.values()) {
    for (const label of new Set([prefLabel.fr, ...(altLabel?.fr ?? [])].map(normaliseLabel)))
      known.set(label, known.has(label) ? undefined : notation);
  }
  return (text) => known.get(normaliseLabel(text));
}
