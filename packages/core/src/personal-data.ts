import type { HpaRecord } from "./generated/types.js";
import { classOf, type ModelClass, type ModelField, recordClasses } from "./model.js";

/** Forms of data about a person that may hide in prose: a mailbox that names somebody (`prenom.nom@`), a French mobile number. */
export const personalPatterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["courriel nominatif / mail of a person", /(?<![\w.-])[a-z]+[._][a-z-]{2,}@[a-z0-9.-]+\.[a-z]{2,}/i],
  ["téléphone mobile / mobile phone", /(?<!\d)(?:\+33 ?|0)[67](?:[ .]?\d\d){4}(?!\d)/],
];

/** Stands where personal data was taken out of a text. */
const REMOVED = "[donnée personnelle retirée]";

type Fields = Readonly<Record<string, unknown>>;

function maskedText(text: string): string {
  return personalPatterns.reduce(
    (masked, [, pattern]) => masked.replace(new RegExp(pattern, `${pattern.flags}g`), REMOVED),
    text,
  );
}

/** A value without personal data; undefined where nothing of it can stay, because the field takes one form only. */
function maskedValue(field: ModelField, value: unknown): unknown {
  const { datatype } = field;
  if (datatype.kind === "text") {
    const texts = Object.entries(value as Record<string, string>);
    return Object.fromEntries(texts.map(([language, text]) => [language, maskedText(text)]));
  }
  if (datatype.kind !== "string" || typeof value !== "string") return value;
  if (datatype.pattern === undefined) return maskedText(value);
  return field.required || maskedText(value) === value ? value : undefined;
}

/** The fields of an object, without the personal data in its texts, mailboxes and numbers; keys and addresses stay. */
function maskedObject(entry: ModelClass, value: Fields): Fields {
  const masked = Object.entries(value).map(([name, content]) => {
    const field = entry.fields.find((candidate) => candidate.name === name);
    if (!field) return [name, content] as const;
    const of = classOf(field);
    const one = (item: unknown) => (of ? maskedObject(of, item as Fields) : maskedValue(field, item));
    if (!field.many) return [name, one(content)] as const;
    const items = (content as readonly unknown[]).map(one);
    return [name, of ? items : [...new Set(items)]] as const;
  });
  return Object.fromEntries(masked.filter(([, content]) => content !== undefined));
}

/**
 * The record as it may be published: without a contact that names a person (its absence is declared as withheld), with mailboxes and
 * mobile numbers of persons masked in texts and left out of the fields that hold nothing else. A valid record stays valid, and one
 * without personal data comes back with equal content.
 */
export function withoutPersonalData<R extends HpaRecord>(record: R): R {
  const { contact, ...rest } = record;
  const masked = (value: Fields) => maskedObject(recordClasses[record.type], value) as unknown as R;
  if (contact?.personal !== true) return masked(record as unknown as Fields);
  const missing = (record.missing ?? []).filter((item) => item.path !== "/contact");
  return masked({ ...rest, missing: [...missing, { path: "/contact", reason: "withheld" }] });
}
