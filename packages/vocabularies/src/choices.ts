import type { Code, Concept, ConceptScheme, Language } from "./concept.js";

/** One line of a select box. */
export interface Choice<V extends string = string> {
  /** What a record holds when this is chosen, with the prefix of the scheme where there is one. */
  readonly value: V;
  readonly label: string;
  /** What the choice means, for a hint. */
  readonly definition: string;
  /** The value of the wider choice. */
  readonly broader?: V;
  /** 0 for a choice without a wider one, 1 below such a one, and so on. */
  readonly depth: number;
  /** True for a choice that is kept for old records only. */
  readonly deprecated?: true;
}

/** How choices are taken from a scheme. */
export interface ChoicesOptions {
  /** Also what is kept for old records only; left out by default, because nobody should choose it. */
  readonly deprecated?: boolean;
}

function depthOf<N extends string>(scheme: ConceptScheme<N>, { broader }: Concept<N>): number {
  const above = broader === undefined ? undefined : scheme.concepts.get(broader);
  return above ? 1 + depthOf(scheme, above) : 0;
}

/**
 * The concepts of a scheme as choices of a select box, in the order of the scheme: the value that a record holds, and a label in a language
 * (French unless another is asked for, and where a concept has none in it).
 *
 * @example
 * ```ts
 * import { audienceLevel, choices, smoc } from "@openhpa/vocabularies";
 *
 * const options = choices(audienceLevel, "en").map(({ value, label }) => `<option value="${value}">${label}</option>`);
 * console.log(options[0]); // <option value="final">Final audience</option>
 * console.log(choices(smoc)[0]?.value); // smoc:A1
 * ```
 */
export function choices<N extends string, P extends string>(
  scheme: ConceptScheme<N, P>,
  language: Language = "fr",
  { deprecated = false }: ChoicesOptions = {},
): readonly Choice<Code<N, P>>[] {
  const codeOf = (notation: N) => `${scheme.prefix ?? ""}${notation}` as Code<N, P>;
  return [...scheme.concepts.values()].flatMap((concept) => {
    if (concept.deprecated && !deprecated) return [];
    const { notation, prefLabel, definition, broader } = concept;
    return {
      value: codeOf(notation),
      label: prefLabel[language] ?? prefLabel.fr,
      definition: definition[language] ?? definition.fr,
      ...(broader === undefined ? {} : { broader: codeOf(broader) }),
      depth: depthOf(scheme, concept),
      ...(concept.deprecated ? { deprecated: true as const } : {}),
    };
  });
}
