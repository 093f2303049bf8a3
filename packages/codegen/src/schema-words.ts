import type { ConceptScheme, Labels } from "@openhpa/vocabularies";
import type { JsonSchema } from "./leaf-schema.js";

/** What a thing of the schema is called and what it is, in French and in English. */
export interface Words {
  readonly name?: readonly [fr: string, en: string];
  readonly fr: string;
  readonly en: string;
}

/** How a form of the JSON Schema says things to its readers: annotations, which no verdict depends on. */
export interface SchemaWords {
  /** The whole schema. */
  record(words: Words): JsonSchema;
  /** A definition that others refer to. */
  definition(words: Words): JsonSchema;
  property(words: Words): JsonSchema;
  /** A list of codes. */
  codes(scheme: ConceptScheme): JsonSchema;
}

/** A text in both languages, a line each. */
export const both = (fr: string, en: string) => `${fr}\n${en}`;

/** A label in both languages; the French alone where that is both. */
export const bothLabels = ({ fr, en = fr }: Labels) => (fr === en ? fr : `${fr} / ${en}`);

/** The concepts of a scheme with their codes, in the order of the `enum`. */
export function codedConcepts(scheme: ConceptScheme) {
  const prefix = scheme.prefix ?? "";
  return [...scheme.concepts.values()].map((concept) => ({ code: `${prefix}${concept.notation}`, concept }));
}

const titled = ({ name, fr, en }: Words): JsonSchema => ({
  ...(name ? { title: `${name[0]} / ${name[1]}` } : {}),
  description: both(fr, en),
});

/** What a list of codes is, and each code with its label: a line each. */
export function codeList(scheme: ConceptScheme): string {
  const { fr, en = fr } = scheme.definition;
  const lines = codedConcepts(scheme).map(
    ({ code, concept }) => `${code} : ${bothLabels(concept.prefLabel)}`,
  );
  return [both(fr, en), ...lines].join("\n");
}

/** Words in the keywords of the standard alone: validators in strict mode refuse those that they do not know. */
export const standardWords: SchemaWords = {
  record: (words) => ({
    ...titled(words),
    $comment: "Editors: action.editor.schema.json; generators of types: action.types.schema.json",
  }),
  definition: titled,
  property: titled,
  codes: (scheme) => ({
    title: bothLabels(scheme.title),
    description: codeList(scheme),
  }),
};
