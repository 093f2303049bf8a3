import type { HpaRecord } from "./generated/types.js";
import type { Bilingual } from "./issue.js";
import { classOf, fieldNamed, type ModelClass, type ModelField, recordClasses } from "./model.js";

/**
 * Forms of data about a person that may hide in prose: a mailbox that names somebody (`prenom.nom@`), a French mobile number.
 * Ten digits among hexadecimal ones (a fingerprint has eight or more before or after them) are none. The mark stands in every text that the pattern finds something in, and is found faster.
 */
export const personalPatterns: readonly (readonly [what: Bilingual, pattern: RegExp, mark: RegExp])[] = [
  [
    { fr: "courriel nominatif", en: "mail of a person" },
    /(?<![\w.-])[a-z]+[._][a-z-]{2,}@[a-z0-9.-]+\.[a-z]{2,}/i,
    /@/,
  ],
  [
    { fr: "téléphone mobile", en: "mobile phone" },
    /(?<=(?:^|[^0-9a-f])(?:[0-9a-f]{0,6}[a-f])?)(?:\+33 ?|0)[67](?:[ .]?\d\d){4}(?=(?:[a-f][0-9a-f]{0,6})?(?:$|[^0-9a-f]))/,
    /0[67]|\+33/,
  ],
];

/** What a contact that names a person is, in words. */
export const contactOfPerson: Bilingual = { fr: "contact nominatif", en: "contact of a person" };

const anyMark = new RegExp(personalPatterns.map(([, , mark]) => mark.source).join("|"));

/** True when a text holds one of the forms of personal data. */
export function holdsPersonalData(text: string): boolean {
  return anyMark.test(text) && personalPatterns.some(([, pattern]) => pattern.test(text));
}

/** Stands where personal data was taken out of a text. */
const REMOVED = "[donnée personnelle retirée]";

type Fields = Readonly<Record<string, unknown>>;

function maskedText(text: string): string {
  if (!holdsPersonalData(text)) return text;
  return personalPatterns.reduce(
    (masked, [, pattern]) => masked.replace(new RegExp(pattern, `${pattern.flags}g`), REMOVED),
    text,
  );
}

/** An object with what `change` makes of its members, without those that become undefined; the object itself when none changes. */
function withChanges(value: Fields, change: (name: string, content: unknown) => unknown): Fields {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const content = value[name];
    const after = change(name, content);
    if (after === content) continue;
    changed ??= { ...value };
    if (after === undefined) delete changed[name];
    else changed[name] = after;
  }
  return changed ?? value;
}

/** A value without personal data; undefined where nothing of it can stay, because the field takes one form only. */
function maskedValue(field: ModelField, value: unknown): unknown {
  const { datatype } = field;
  if (datatype.kind === "text") return withChanges(value as Fields, (_, text) => maskedText(text as string));
  if (datatype.kind !== "string" || typeof value !== "string") return value;
  const masked = maskedText(value);
  if (datatype.pattern === undefined || masked === value) return masked;
  return field.required ? value : undefined;
}

function maskedField(field: ModelField, content: unknown): unknown {
  const of = classOf(field);
  const one = (item: unknown) => (of ? maskedObject(of, item as Fields) : maskedValue(field, item));
  if (content === undefined) return undefined;
  if (!field.many) return one(content);
  const items = content as readonly unknown[];
  const masked = items.map(one);
  if (masked.every((item, index) => item === items[index])) return content;
  return of ? masked : [...new Set(masked)];
}

/** The fields of an object, without the personal data in its texts, mailboxes and numbers; keys and addresses stay. */
function maskedObject(entry: ModelClass, value: Fields): Fields {
  return withChanges(value, (name, content) => {
    const field = fieldNamed(entry, name);
    return field ? maskedField(field, content) : content;
  });
}

/**
 * The record as it may be published: without a contact that names a person (its absence is declared as withheld), with mailboxes and
 * mobile numbers of persons masked in texts and left out of the fields that hold nothing else. A valid record stays valid, and one
 * without personal data comes back as the same object.
 */
export function withoutPersonalData<R extends HpaRecord>(record: R): R {
  const masked = (value: Fields) => maskedObject(recordClasses[record.type], value) as unknown as R;
  if (record.contact?.personal !== true) return masked(record as unknown as Fields);
  const { contact: _, ...rest } = record;
  const missing = (record.missing ?? []).filter((item) => item.path !== "/contact");
  return masked({ ...rest, missing: [...missing, { path: "/contact", reason: "withheld" }] });
}
