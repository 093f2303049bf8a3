import type { Bilingual } from "./issue.js";
import { namedMailbox, onlyServices, serviceMailbox, severalWords } from "./mailbox-patterns.js";
import { announcedNumber, mobileNumber, telephone } from "./number-patterns.js";
import type { PassageForm } from "./passage-form.js";
import {
  type PersonalFormKind,
  type PersonalPassage,
  passagesApart,
  withoutPassages,
} from "./personal-passages.js";
import { firstDigits, spelledNumber } from "./spelled-number.js";

/** A form of data about a person that may hide in prose. */
export interface PersonalForm {
  readonly kind: PersonalFormKind;
  /** As the issue names it. */
  readonly what: Bilingual;
  /** Finds a passage and what stands around it, as three groups: before it, the passage, after it. No engine lacks anything of it. */
  readonly pattern: RegExp;
  /** Stands in every text that the pattern finds something in, and is found faster. */
  readonly mark: RegExp;
  /** What passages of this form are nobody's: each by itself, and a text in which all of them are. */
  readonly unless?: { readonly passage: RegExp; readonly text: RegExp };
}

const searched = ({ before, body, after }: PassageForm) => new RegExp(`(${before})(${body})(${after})`, "i");

/**
 * Every form of personal data that is looked for in prose: mailboxes that name somebody (`prenom.nom@`, `pnom@`, `prenom.nom [at]`), numbers
 * of mobile networks of France, its overseas territories and Switzerland. Mailboxes of services, and digits among hexadecimal ones (other
 * digits, or eight letters and more, before or after them), are none. What validates, masks, reports or describes personal data reads this table
 * and nothing else; a form is added here, with its near misses.
 */
export const personalForms: readonly PersonalForm[] = [
  {
    kind: "personal-mail",
    what: { fr: "courriel nominatif", en: "mail of a person" },
    pattern: searched(severalWords),
    mark: /@/,
    unless: { passage: new RegExp(serviceMailbox, "i"), text: new RegExp(onlyServices, "i") },
  },
  {
    kind: "named-mail",
    what: { fr: "courriel au nom d'une personne", en: "mail with a person's name" },
    pattern: searched(namedMailbox),
    mark: /[@＠﹫]|[^a-zà-ÿ]at[^a-zà-ÿ]|arr?obas|%40|&#64;|[([{<] *(?:[aà]|chez) *[)\]}>]/i,
  },
  {
    kind: "mobile-phone",
    what: { fr: "téléphone mobile", en: "mobile phone" },
    pattern: searched(mobileNumber),
    mark: /[0０O].{0,2}[67６７]|[+＋]|[0０].?[0０]|33.{1,4}[67]|41.{1,4}7/s,
  },
  {
    kind: "announced-phone",
    what: { fr: "numéro annoncé comme téléphone mobile", en: "number announced as a mobile phone" },
    pattern: searched(announcedNumber),
    mark: new RegExp(`${telephone}.{0,90}[0-9]{2}`, "is"),
  },
  {
    kind: "spelled-phone",
    what: {
      fr: "téléphone mobile en autres chiffres ou en lettres",
      en: "mobile phone in other digits or in words",
    },
    pattern: searched(spelledNumber),
    // Two units of digits beyond the basic plane begin as signs of smileys do.
    mark: new RegExp(`\\u20E3|z[éeÉE]ro[ -]s|[${firstDigits}]`, "i"),
  },
];

const anyMark = new RegExp(personalForms.map(({ mark }) => mark.source).join("|"), "is");

/** The passages of a form in a text, in their order. What stands after one may stand before the next. */
function* passagesOf({ kind, pattern, unless }: PersonalForm, text: string): Generator<PersonalPassage> {
  const search = new RegExp(pattern, `${pattern.flags}g`);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const [, before = "", passage = ""] = found;
    const start = found.index + before.length;
    const end = start + passage.length;
    search.lastIndex = end;
    if (!unless?.passage.test(passage)) yield { kind, start, end };
  }
}

const isIn = (text: string) => (form: PersonalForm) =>
  form.mark.test(text) &&
  (form.unless ? passagesOf(form, text).next().done !== true : form.pattern.test(text));

/** True when a text holds one of the forms of personal data. */
export function holdsPersonalData(text: string): boolean {
  return anyMark.test(text) && personalForms.some(isIn(text));
}

/** The forms of personal data that a text holds, each once. */
export function personalFormsIn(text: string): readonly PersonalForm[] {
  return anyMark.test(text) ? personalForms.filter(isIn(text)) : [];
}

/** Where a text holds personal data, in the order of the text; passages that stand over one another are one. */
export function personalPassages(text: string): readonly PersonalPassage[] {
  return passagesApart(personalFormsIn(text).flatMap((form) => [...passagesOf(form, text)]));
}

/** The text with a note in the place of each form of personal data; the text itself when it holds none. */
export function withoutPersonalForms(text: string): string {
  return withoutPassages(text, personalPassages(text));
}
