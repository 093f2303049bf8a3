import { type ModelField, modelClasses } from "@openhpa/core";
import type { PageLanguage } from "@openhpa/publish/browser";
import { questionWords } from "../../../words/contribute-questions.js";

/** Every field of the model with its name among all: `Organisation.name`. */
const names: ReadonlyMap<ModelField, string> = new Map(
  modelClasses.flatMap(({ name, fields }) =>
    fields.map((field) => [field, `${name}.${field.name}`] as const),
  ),
);

/** Label and help of a field as the form asks for it: in its own words, else in those of the model. */
export function fieldWords(
  language: PageLanguage,
  field: ModelField,
): readonly [label: string, help: string] {
  return questionWords(language).fields[names.get(field) ?? ""] ?? field[language];
}
