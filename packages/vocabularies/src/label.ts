import { type ConceptScheme, findConcept, type Language } from "./concept.js";

/**
 * The label of a code, an IRI or a notation of a scheme, in a language: French unless another is asked for, and French where the concept
 * has no label in it. Undefined for what the scheme does not have.
 *
 * @example
 * ```ts
 * import { label, smoc, theme } from "@openhpa/vocabularies";
 *
 * console.log(label(theme, "addictive-behaviours")); // Conduites addictives
 * console.log(label(theme, "addictive-behaviours", "en")); // Addictive behaviours
 * console.log(label(smoc, "smoc:B1", "it")); // Offerte di promozione della salute
 * console.log(label(theme, "somewhere-else") ?? "?"); // ?
 * ```
 */
export function label(scheme: ConceptScheme, code: string, language: Language = "fr"): string | undefined {
  const labels = findConcept(scheme, code)?.prefLabel;
  return labels?.[language] ?? labels?.fr;
}
