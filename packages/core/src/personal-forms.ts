import type { Bilingual } from "./issue.js";

/** What a form of personal data in running text is of; importers, shapes and pages speak of it by this name. */
export type PersonalFormKind = "personal-mail" | "mobile-phone";

/** A form of data about a person that may hide in prose. */
export interface PersonalForm {
  readonly kind: PersonalFormKind;
  /** As the issue names it. */
  readonly what: Bilingual;
  readonly pattern: RegExp;
  /** Stands in every text that the pattern finds something in, and is found faster. */
  readonly mark: RegExp;
}

/**
 * Every form of personal data that is looked for in prose: a mailbox that names somebody (`prenom.nom@`), a French mobile number.
 * Ten digits among hexadecimal ones (a fingerprint has eight or more before or after them) are none. What validates, masks, reports or
 * describes personal data reads this table and nothing else; a form is added here, with its near misses.
 */
export const personalForms: readonly PersonalForm[] = [
  {
    kind: "personal-mail",
    what: { fr: "courriel nominatif", en: "mail of a person" },
    pattern: /(?<![\w.-])[a-z]+[._][a-z-]{2,}@[a-z0-9.-]+\.[a-z]{2,}/i,
    mark: /@/,
  },
  {
    kind: "mobile-phone",
    what: { fr: "téléphone mobile", en: "mobile phone" },
    pattern:
      /(?<=(?:^|[^0-9a-f])(?:[0-9a-f]{0,6}[a-f])?)(?:\+33 ?|0)[67](?:[ .]?\d\d){4}(?=(?:[a-f][0-9a-f]{0,6})?(?:$|[^0-9a-f]))/,
    mark: /0[67]|\+33/,
  },
];

/** What a contact that names a person is, in words. */
export const contactOfPerson: Bilingual = { fr: "contact nominatif", en: "contact of a person" };

const anyMark = new RegExp(personalForms.map(({ mark }) => mark.source).join("|"));

/** True when a text holds one of the forms of personal data. */
export function holdsPersonalData(text: string): boolean {
  return anyMark.test(text) && personalForms.some(({ pattern }) => pattern.test(text));
}

/** The forms of personal data that a text holds, each once. */
export function personalFormsIn(text: string): readonly PersonalForm[] {
  return anyMark.test(text) ? personalForms.filter(({ pattern }) => pattern.test(text)) : [];
}

const everywhere = (pattern: RegExp) => new RegExp(pattern, `${pattern.flags}g`);

/** A passage of a text that is personal data; `start` and `end` count UTF-16 units, as strings do. */
export interface PersonalPassage {
  readonly kind: PersonalFormKind;
  readonly start: number;
  readonly end: number;
}

/** Where a text holds personal data, form by form. */
export function personalPassages(text: string): readonly PersonalPassage[] {
  return personalFormsIn(text).flatMap(({ kind, pattern }) =>
    Array.from(text.matchAll(everywhere(pattern)), ({ index, 0: passage }) => ({
      kind,
      start: index,
      end: index + passage.length,
    })),
  );
}

/** Stands where personal data was taken out of a text. */
const REMOVED = "[donnée personnelle retirée]";

/** The text with a note in the place of each form of personal data; the text itself when it holds none. */
export function withoutPersonalForms(text: string): string {
  return personalFormsIn(text).reduce(
    (kept, { pattern }) => kept.replace(everywhere(pattern), REMOVED),
    text,
  );
}
