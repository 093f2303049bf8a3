import { classOf, type HpaRecord, type ModelClass, type ModelField, recordClasses } from "@openhpa/core";
import type { FormValue, ObjectValue } from "./form-value.js";
import { textOfNumber } from "./number-text.js";

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function itemOf(field: ModelField, value: unknown): FormValue {
  const of = classOf(field);
  if (of) return isObject(value) ? objectOf(of, value) : { kind: "raw", value };
  if (field.datatype.kind === "text") {
    const entries = isObject(value) ? Object.entries(value) : [];
    if (!isObject(value) || entries.some(([, text]) => typeof text !== "string"))
      return { kind: "raw", value };
    return { kind: "text", entries: entries.map(([language, text]) => ({ language, text: String(text) })) };
  }
  if (typeof value === "string") return { kind: "plain", text: value };
  const { kind } = field.datatype;
  if (typeof value === "number" && (kind === "integer" || kind === "decimal"))
    return { kind: "plain", text: textOfNumber(value) };
  if (typeof value === "boolean" && kind === "boolean") return { kind: "plain", text: String(value) };
  return { kind: "raw", value };
}

/** The form that holds one field of a record. */
export function fieldOf(field: ModelField, value: unknown): FormValue {
  if (!field.many) return itemOf(field, value);
  if (!Array.isArray(value)) return { kind: "raw", value };
  return { kind: "list", items: value.map((item) => itemOf(field, item)) };
}

function objectOf(entry: ModelClass, value: Readonly<Record<string, unknown>>): ObjectValue {
  const fields = new Map<string, FormValue>();
  const unknown = new Map<string, unknown>();
  for (const [name, content] of Object.entries(value)) {
    const field = entry.fields.find((candidate) => candidate.name === name);
    if (field) fields.set(name, fieldOf(field, content));
    else unknown.set(name, content);
  }
  return { kind: "object", entry, fields, unknown, isGiven: fields.size + unknown.size === 0 };
}

/** The form that holds a record. What does not have the shape of its field is kept as it is, never dropped. */
export function formOf(record: HpaRecord): ObjectValue {
  return objectOf(recordClasses[record.type], record as unknown as Readonly<Record<string, unknown>>);
}
