import { type Concept, type ConceptScheme, SCHEMA_URL } from "@openhpa/vocabularies";
import { recordSchema } from "./json-schema.js";
import type { JsonSchema } from "./leaf-schema.js";
import {
  both,
  bothLabels,
  codedConcepts,
  type SchemaWords,
  standardWords,
  type Words,
} from "./schema-words.js";

const EDITOR_ID = SCHEMA_URL.replace(/\.schema\.json$/, ".editor.schema.json");

/** What a person reads at the cursor, the English set apart; a name in the text is no mark-up. */
function markdown({ fr, en }: Words): JsonSchema {
  const plain = (text: string) => text.replace(/[\\*_`#[\]<>|]/g, "\\$&");
  return { markdownDescription: `${plain(fr)}\n\n*${plain(en)}*` };
}

function meaning(scheme: ConceptScheme, { definition, deprecated }: Concept): string {
  const text = both(definition.fr, definition.en ?? definition.fr);
  if (!deprecated) return text;
  const next = deprecated.replacedBy && `${scheme.prefix ?? ""}${deprecated.replacedBy}`;
  const former = next
    ? [`Ancien code, remplacé par ${next}.`, `Former code, replaced by ${next}.`]
    : ["Ancien code.", "Former code."];
  return [text, ...former].join("\n");
}

const worded = (words: Words): JsonSchema => ({ ...standardWords.property(words), ...markdown(words) });

const editorWords: SchemaWords = {
  record: worded,
  property: worded,
  // What a definition is called would hide, in VS Code, what the field is that refers to it.
  definition: () => ({}),
  codes: (scheme) => {
    const coded = codedConcepts(scheme);
    return {
      enumDetails: coded.map(({ concept }) => bothLabels(concept.prefLabel)),
      enumDescriptions: coded.map(
        ({ concept }) => `${bothLabels(concept.prefLabel)}\n${meaning(scheme, concept)}`,
      ),
    };
  },
};

/**
 * The schema for editors (2020-12, in which what a field is stands beside its `$ref`): the verdicts of the JSON Schema, with the keywords beyond the standard that VS Code and its kin show
 * at the cursor (`enumDescriptions`, `enumDetails`, `markdownDescription`): each code with its own label and definition, in French and in
 * English. A file of its own, because validators in strict mode refuse keywords that they do not know.
 */
export function editorSchema(): JsonSchema {
  return { ...recordSchema(editorWords), $id: EDITOR_ID };
}
