import type { HpaRecord, ModelClass, ModelField } from "@openhpa/core";
import { classOf } from "@openhpa/core";
import type { FormValue, ObjectValue } from "./form-value.js";
import { numberOfText } from "./number-text.js";

/** A plain value; a text that is not what the field wants stays a text, for validation to say so. */
function plainOf(field: ModelField, text: string): unknown {
  if (text.trim() === "") return undefined;
  const { kind } = field.datatype;
  if (kind === "integer" || kind === "decimal") return numberOfText(text) ?? text;
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** What a form's value of a field is in the record; undefined where nothing was filled in. */
export function contentOf(field: ModelField, value: FormValue): unknown {
  if (value.kind === "raw") return value.value;
  if (value.kind === "plain") return plainOf(field, value.text);
  if (value.kind === "object") return objectContent(value);
  if (value.kind === "list") {
    const items = value.items.map((item) => contentOf(field, item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const filled = value.entries.filter(({ text }) => text.trim() !== "");
  return filled.length === 0
    ? undefined
    : Object.fromEntries(filled.map(({ language, text }) => [language, text]));
}

/** The fields of an object that are filled in, in the model's order; undefined when there is none. */
export function objectContent(object: ObjectValue): Readonly<Record<string, unknown>> | undefined {
  const content: Record<string, unknown> = {};
  for (const field of object.entry.fields) {
    const value = object.fields.get(field.name);
    const filled = value && contentOf(field, value);
    if (filled !== undefined) content[field.name] = filled;
  }
  for (const [name, value] of object.unknown)
    Object.defineProperty(content, name, { value, enumerable: true, configurable: true, writable: true });
  return Object.keys(content).length === 0 && !object.isGiven ? undefined : content;
}

/** The record that a form says, valid or not: what is filled in, and its `type`. */
export function recordOf(form: ObjectValue): HpaRecord {
  const constants = form.entry.fields.flatMap(({ name, datatype }) =>
    datatype.kind === "const" ? [[name, datatype.value] as const] : [],
  );
  return { ...Object.fromEntries(constants), ...objectContent(form) } as unknown as HpaRecord;
}

/** A form's object and every object in it, with the field that holds it, parents first. */
export function* objectsIn(
  object: ObjectValue,
): Generator<{ readonly entry: ModelClass; readonly object: ObjectValue }> {
  yield { entry: object.entry, object };
  for (const field of object.entry.fields) {
    const value = object.fields.get(field.name);
    if (!value || !classOf(field)) continue;
    for (const item of value.kind === "list" ? value.items : [value])
      if (item.kind === "object") yield* objectsIn(item);
  }
}
