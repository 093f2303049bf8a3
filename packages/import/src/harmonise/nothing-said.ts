import { plainForm } from "./plain-form.js";

const LONGEST = 60;
/** What is written where there is nothing to say, in its plain form. A new wording is one row. */
const NOTHING: readonly string[] = [
  "neant|nihil|aucune?s?|rien|nul|zero|personne|none|keine?|nessuno|sans objet",
  "n\\.?c\\.?|n/?[acdr]|n\\.[acdr]\\.?|s\\.?o\\.?|r\\.?a\\.?s\\.?|nr|nsp|tbd|idem|x+|\\?+",
  "(?:non|pas) (?:communique|renseigne|precise|connu|concerne|defini|determine|indique|disponible|applicable)e?s?",
  "(?:a|reste a|restent a) (?:preciser|completer|definir|determiner|confirmer|venir|renseigner)",
  "en cours(?: de (?:redaction|definition|construction|reflexion|finalisation|validation))?",
  "pas (?:d'objectifs?|de partenaires?|de financements?|d'indicateurs?)(?: specifiques?| particuliers?)?",
];
const nothing = new RegExp(`^(?:${NOTHING.join("|")})$`);

/** True for an answer that says that there is none, that it is not known, or nothing: `Néant`, `NC`, `à préciser`, `/`. */
export function isNothingSaid(printed: string): boolean {
  if (printed.length > LONGEST) return false;
  const form = plainForm(printed).replace(/^[("«[\s•*·–—-]+|[)"»\],;…!\s]+$/g, "");
  return /^[\s/\\.–—_-]*$/.test(form)
    ? printed.trim() !== ""
    : nothing.test(form.replace(/\.$/, "")) || nothing.test(form);
}
