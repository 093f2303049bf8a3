import { parseAmount } from "./amount.js";

/** Longer texts are prose. */
const LONGEST = 300;
const MOST_WORDS = 25;

/** Form of a text for comparison: small letters without accents, apostrophes and blanks of one kind. */
function formOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** What is written where no organisation is meant. */
const NO_NAMES: readonly RegExp[] = [
  /^(?:n\.?c\.?|n\/?[acd]|n\.a\.|n\.d\.|n\.r\.?|ras|r\.a\.s\.?|s\.?o\.?|tbd|nr)$/,
  /^(?:non |pas )?(?:communiquee?s?|renseignee?s?|precisee?s?|connue?s?|concernee?s?|definie?s?|applicable)$/,
  /^(?:inconnue?s?|neant|nihil|sans objet|sans|idem|ibid\.?|id\.|etc\.?|divers|autres?|oui|non|x+|yes|no|none)$/,
  /^(?:voir|cf\.?) .*$/,
  /^(?:a|reste a) (?:preciser|completer|definir|determiner|confirmer|venir|trouver|renseigner)$/,
  /^(?:en (?:cours|attente|projet|recherche|discussion|construction)|prochainement|bientot)(?: .*)?$/,
  /^(?:aucune?s?|rien|personne|zero|nul|non|ni l'une? ni l'autre)(?:,? .*)?$/,
  /^(?:pas|sans|absence)(?: (?:de|encore|eu))*(?: d'autres?| autres?)?(?: |$)(?:d')?(?:financ|cofinanc|partenair|budget|fonds|subvention|moyen|cout|objet|porteur|conventionn?|ressource|pour|a ce|specifique|reponse|$)\S*.*$/,
  /^(?:il n'y a|nous n'avons|n'a |n'est ).*$/,
  /^(?:sur |avec |par |les |nos |ses |leurs? )?(?:fonds|ressources?|budgets?|moyens?|financements?|credits?|deniers)(?: \S+)? (?:propres?|internes?|constants?|disponibles?|humains?)(?: .*)?$/,
  /^(?:budget|financement|fonds)(?: (?:de fonctionnement|global|courant|annuel|total|interne|demande|obtenu|acquis|prevu))?$/,
  /^auto-? ?financ\S*(?: .*)?$/,
  /^(?:sous-?)? ?(?:totaux|total|moyenne|somme)(?: (?:general|globale?|ttc|ht|annuel|euros?|eur|chf|des? .*|du .*|\d.*))?$/,
  /^(?:montant|cout)s?(?: .*)?$/,
  /^(?:gratuit\S*|benevolat|subventions?(?: .*)?|cofinancements?|mecenat|dons?|prise en charge .*)$/,
];
/** Labels of a form, which a colon makes headings and nothing else does. */
const HEADING =
  /^(?:(?:principaux|autres?|les|le|nos|liste des|structures?) )*(?:partenaires?|financeurs?|financements?|porteurs?|acteurs|intervenants|contacts?)(?: (?:de l'action|du projet|associes?|financiers?|locaux|institutionnels?|operationnels?|principaux|porteuse))*$/;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$/i;
const MONTH = "(?:janv\\S*|fevr\\S*|mars|avr\\S*|mai|juin|juil\\S*|aout|sept\\S*|oct\\S*|nov\\S*|dec\\S*)";
const DATE = new RegExp(
  `^(?:le |du |depuis |en )?(?:\\d{1,2}(?:er)? )?${MONTH}(?: \\d{4})$|^\\d{1,2} ${MONTH}$|^(?:en|depuis|annee) \\d{4}$`,
);
/** A subject of a sentence, or a verb that is bent. */
const SUBJECT =
  /^(?:ces?|cette|nous|ils?|elles?|on|c'est|j'|je|l'action|le projet|l'objectif|la demande|l'equipe) /;
const VERB =
  /(?:^| )(?:est|sont|etait|etaient|sera|seront|serait|a ete|ont ete|ont|avons|peut|peuvent|doit|doivent|permet|permettent|accueillent|accueille|finance|financent|participent|interviennent|intervient|souhaite|n'a|n'ont|s'est|se sont)(?: |$)/;

/** True for words that make a statement. */
function isSentence(text: string, form: string): boolean {
  if (/\p{L}{3}[.!?]\s+\p{Lu}\p{Ll}/u.test(text) || /[!?]$/.test(text)) return true;
  const words = form.split(" ").length;
  if (SUBJECT.test(form)) return words > 3;
  if (words > 5 && /\p{Ll}{3}\.$/u.test(text) && !/\betc\.$/.test(text)) return true;
  return words > 3 && VERB.test(form.replace(/ \([^()]*\)/g, ""));
}

/**
 * True when a printed text can be the name of an organisation. Amounts, negations, own funds, sentences, headings, totals, dates, addresses,
 * numbers, single letters and marks of what is not known are none; a real name may be odd (`CODES 72`, `100 % Nature`, `Maison 3D`).
 */
export function canNameOrganisation(printed: string): boolean {
  const text = printed.replace(/^[\s•*▪◦·–—-]+(?=\s)/, "").trim();
  if (text.length > LONGEST || !/\p{L}.*\p{L}/su.test(text) || text.endsWith(":")) return false;
  const form = formOf(text)
    .replace(/^[("«[\s]+|[)"»\].,;…\s]+$/g, "")
    .trim();
  if (form.length < 2 || form.split(" ").length > MOST_WORDS) return false;
  if (HEADING.test(form) || NO_NAMES.some((none) => none.test(form))) return false;
  if (ADDRESS.test(text) || DATE.test(form) || isSentence(text, form)) return false;
  return parseAmount(text) === undefined && !/^[\d\s.,'’]+(?:€|k€|m€|euros?|francs?|chf|eur)/i.test(text);
}
