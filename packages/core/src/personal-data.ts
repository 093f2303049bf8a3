import type { HpaRecord } from "./generated/types.js";

/** Forms of data about a person that may hide in prose: a mailbox that names somebody (`prenom.nom@`), a French mobile number. */
export const personalPatterns: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["courriel nominatif / mail of a person", /(?<![\w.-])[a-z]+[._][a-z-]{2,}@[a-z0-9.-]+\.[a-z]{2,}/i],
  ["téléphone mobile / mobile phone", /(?<!\d)(?:\+33 ?|0)[67](?:[ .]?\d\d){4}(?!\d)/],
];

/** Stands where personal data was taken out of a text. */
const REMOVED = "[donnée personnelle retirée]";

function masked(value: unknown): unknown {
  if (typeof value === "string") {
    return personalPatterns.reduce(
      (text, [, pattern]) => text.replace(new RegExp(pattern, `${pattern.flags}g`), REMOVED),
      value,
    );
  }
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, masked(item)]));
}

/**
 * The record as it may be published: without a contact that names a person (its absence is declared as withheld) and with
 * mailboxes and mobile numbers of persons masked in all texts. A record without personal data comes back with equal content.
 */
export function withoutPersonalData<R extends HpaRecord>(record: R): R {
  const { contact, ...rest } = record;
  if (contact?.personal !== true) return masked(record) as R;
  const missing = (record.missing ?? []).filter((item) => item.path !== "/contact");
  return masked({ ...rest, missing: [...missing, { path: "/contact", reason: "withheld" }] }) as R;
}
