import { type ConceptScheme, lookupLabel } from "@openhpa/vocabularies";

/** Finds the concept that a text is the label of, or nothing. */
export type ExactLabel<N extends string = string> = (text: string) => N | undefined;

/** A lookup of whole French labels; a label of several concepts is not decided, and likeness is never asked for. */
export function exactLabel<N extends string>(scheme: ConceptScheme<N>): ExactLabel<N> {
  return (text) => lookupLabel(scheme, text, "fr").match?.concept.notation;
}
