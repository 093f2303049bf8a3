import { classOf, fieldNamed, type ModelClass, type ModelField, recordClasses } from "@openhpa/core";
import type { Language } from "./language.js";

/** The fields that a JSON Pointer passes, as far as a class has them. */
function fieldsAlong(entry: ModelClass, pointer: string): readonly ModelField[] {
  const fields: ModelField[] = [];
  let current: ModelClass | undefined = entry;
  for (const escaped of pointer.split("/").slice(1)) {
    const part = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
    if (/^\d+$/.test(part)) continue;
    const field: ModelField | undefined = current && fieldNamed(current, part);
    if (!field) break;
    fields.push(field);
    current = classOf(field);
  }
  return fields;
}

/** What people call the value at a JSON Pointer: the labels of its fields, `Partenaires › Rôle`; undefined where no record has such a field. */
export function pointerLabel(pointer: string, language: Language): string | undefined {
  let longest: readonly ModelField[] = [];
  for (const entry of Object.values(recordClasses)) {
    const fields = fieldsAlong(entry, pointer);
    if (fields.length > longest.length) longest = fields;
  }
  return longest.length === 0 ? undefined : longest.map((field) => field[language][0]).join(" › ");
}

/** A JSON Pointer with the labels of its fields beside it; the record itself is `/`. */
export function labelledPointer(pointer: string, language: Language): string {
  const label = pointerLabel(pointer, language);
  return label === undefined ? pointer || "/" : `${pointer} (${label})`;
}
