import { remembering } from "../remembering.js";
import { parseAmount } from "./amount.js";
import { isFund } from "./funding-programme.js";
import { HEADING, type NoNameReason, noNames } from "./no-names.js";
import { plainForm } from "./plain-form.js";

/** Longer texts are prose. */
const LONGEST = 300;
const MOST_WORDS = 25;

/** A subject of a sentence, or a verb that is bent. */
const SUBJECT =
  /^(?:ces?|cette|nous|ils?|elles?|on|c'est|j'|je|l'action|le projet|l'objectif|la demande|l'equipe) /;
const VERB =
  /\S (?:est|sont|etait|etaient|sera|seront|serait|a ete|ont ete|ont|avons|peut|peuvent|doit|doivent|permet|permettent|accueillent|accueille|finance|financent|participent|participe|interviennent|intervient|souhaite|soutient|soutiennent|verse|versent|prend|prennent|n'a|n'ont|s'est|se sont) \S/;

/** True for words that make a statement. */
function isSentence(text: string, form: string): boolean {
  if (/\p{L}{3}[.!?]\s+\p{Lu}\p{Ll}/u.test(text) || /[!?]$/.test(text)) return true;
  const words = form.split(" ").length;
  if (SUBJECT.test(form)) return words > 3;
  if (words > 5 && /\p{Ll}{3}\.$/u.test(text) && !/\betc\.$/.test(text)) return true;
  const isShouted = text === text.toUpperCase();
  const spoken = isShouted ? form : text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ");
  return words > 2 && VERB.test(spoken.replace(/ \([^()]*\)/g, ""));
}

/**
 * Why a printed text cannot be the name of an organisation; undefined when it can. Amounts, negations, own funds, sentences, headings, totals,
 * dates, addresses, funds, numbers, single letters and marks of what is not known are none; a real name may be odd (`CODES 72`,
 * `100 % Nature`, `Maison 3D`).
 */
export const noNameReason = remembering((printed: string): NoNameReason | undefined => {
  if (printed.length > LONGEST * 2) return "too-long";
  const text = printed.replace(/^[\s•*▪◦·–—-]+(?=\s)/, "").trim();
  if (text.length > LONGEST) return "too-long";
  if (
    parseAmount(text)?.value.currency !== undefined ||
    /^[\d\s.,'’]+(?:€|k€|m€|euros?|francs?|chf|eur)/i.test(text)
  )
    return "amount";
  const form = plainForm(text)
    .replace(/^[("«[\s]+|[)"»\].,;…\s]+$/g, "")
    .trim();
  const [reason] = noNames.find(([, none]) => none.test(form)) ?? [];
  if (reason) return reason;
  if (!/\p{L}.*\p{L}/su.test(text) || form.length < 2) return /[€£$]/.test(text) ? "amount" : "no-words";
  if (text.endsWith(":") || HEADING.test(form)) return "heading";
  if (isFund(text)) return "fund";
  if (form.split(" ").length > MOST_WORDS || isSentence(text, form)) return "sentence";
  return undefined;
});

/** True when a printed text can be the name of an organisation: the one test of carriers, partners and funders. */
export function canNameOrganisation(printed: string): boolean {
  return noNameReason(printed) === undefined;
}
