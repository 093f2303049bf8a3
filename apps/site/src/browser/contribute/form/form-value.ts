import { classOf, type ModelClass, type ModelField } from "@openhpa/core";

/** One value as it was typed; blank means that there is none. */
export interface PlainValue {
  readonly kind: "plain";
  text: string;
}

/** A text by language, in the order in which the languages are shown. */
export interface TextValue {
  readonly kind: "text";
  readonly entries: { language: string; text: string }[];
}

/** An object of the model; its fields are made when they are asked for. */
export interface ObjectValue {
  readonly kind: "object";
  readonly entry: ModelClass;
  readonly fields: Map<string, FormValue>;
  /** What an opened record holds that the model does not know; kept, so that nothing is lost and validation can name it. */
  readonly unknown: Map<string, unknown>;
  /** True when an opened record holds the object although it is empty. */
  readonly isGiven: boolean;
}

export interface ListValue {
  readonly kind: "list";
  readonly items: FormValue[];
}

/** A value of an opened record that does not have the shape of its field; it is shown as it is, to be removed. */
export interface RawValue {
  readonly kind: "raw";
  readonly value: unknown;
}

/** What a form holds: the shape of a record, with every plain value as the text that a person sees. */
export type FormValue = PlainValue | TextValue | ObjectValue | ListValue | RawValue;

/** An object without any value. */
export function emptyObject(entry: ModelClass): ObjectValue {
  return { kind: "object", entry, fields: new Map(), unknown: new Map(), isGiven: false };
}

/** One blank value of a field; an item, where the field is a list. */
export function emptyItem(field: ModelField): FormValue {
  const of = classOf(field);
  if (of) return emptyObject(of);
  return field.datatype.kind === "text" ? { kind: "text", entries: [] } : { kind: "plain", text: "" };
}

/** The value of a field of an object, made blank when there is none. */
export function fieldValue(object: ObjectValue, field: ModelField): FormValue {
  const value = object.fields.get(field.name);
  if (value) return value;
  const made: FormValue = field.many ? { kind: "list", items: [] } : emptyItem(field);
  object.fields.set(field.name, made);
  return made;
}
