import { jsonFault } from "@openhpa/core/json";
import { validate } from "@openhpa/core/validate";
import { validate as validateSchema } from "@openhpa/schemas/validate";
import { choices, findConcept, label, setting, smoc } from "@openhpa/vocabularies";

/** A published file: its name, and its text. */
export interface Text {
  readonly name: string;
  readonly text: string;
}

/** The records of a text, one a line in NDJSON, each parsed or with the fault for which it is not. */
export function recordsOf({ name, text }: Text): readonly unknown[] {
  return (name.endsWith(".ndjson") ? text.trim().split("\n") : [text]).map((each) => {
    try {
      return JSON.parse(each) as unknown;
    } catch {
      return { fault: jsonFault(each) };
    }
  });
}

/** What a value of a vocabulary is called, and the choices of a select box. */
const words = () => [
  findConcept(smoc, "smoc:A4")?.notation,
  ...(["fr", "en"] as const).map((language) => label(smoc, "smoc:A4", language)),
  choices(setting, "fr"),
];

/**
 * A line for each text: what the JSON Schema and the rules find in its records, with places and words. Of what is published only the modules
 * without zod are used, and nothing of a runtime.
 */
export function verdicts(texts: readonly Text[]): readonly string[] {
  const lines = texts.map((text) => {
    const found = recordsOf(text).map((record) => {
      const schema = { ok: validateSchema(record), errors: validateSchema.errors ?? [] };
      return { record: validate(record, { maxIssues: 100 }), schema };
    });
    const told = found.map(({ record: { value: _, ...record }, schema }) => ({ record, schema }));
    return JSON.stringify([text.name, told]);
  });
  return [...lines, JSON.stringify(words())];
}
