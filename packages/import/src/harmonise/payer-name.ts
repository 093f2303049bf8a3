import { isFundingProgramme } from "./funding-programme.js";
import { isNamedKind } from "./organisation-list.js";
import { canNameOrganisation } from "./organisation-name.js";
import { plainForm } from "./plain-form.js";

/** What money is spent on, in its plain form: `Matériel : 300 €` names no funder. */
const SPENT =
  /^(?:(?:frais|charges?|depenses?|couts?|achats?|autres?)(?![\p{L}])|(?:personnel|salaires?|remunerations?|honoraires?|prestations?|prestataires?|intervenants?|interventions?|materiel|fournitures?|deplacements?|transports?|locations?|locaux|salles?|communication|impressions?|formations?|alimentation|repas|hebergement|evaluation|coordination|animation|divers|imprevus|investissement|fonctionnement|assurances|outils|supervision|reunions?|ateliers?|seances?)(?![\p{L}])|(?:personal|sach|material|druck|reise|raum)\p{L}*|lohne|honorare?|spesen|evaluation|kommunikation|costi|spese|personale|materiale|onorari|trasferte)/u;

/** Words of bodies that pay, in their plain form, wherever they stand in a name. */
const PAYS =
  /(?<![\p{L}])(?:etat|region|departement|commune|communaute|metropole|agglomeration|ville|mairie|municipalite|prefecture|sous-prefecture|rectorat|academie|ministere|ars|d?reets|dreal|draaf|drac|ddets|cpam|cnam|caf|carsat|msa|cgss|urssaf|union europeenne|confederation|canton|etat|office federal|loterie|conference des financeurs|conseil|fondation|ligue|caisse|mutuel\p{L}+|mutualite|agence|assurance|banque|credit|institut|service|direction|association|federation|syndicat|bailleur|rotary|lions|promotion sante|bund|kanton|stadt|gemeinde|gesundheitsforderung|stiftung|\p{L}*amt|lotteriefonds|swisslos|alkoholzehntel|krebsliga|lungenliga|verein|dienststelle|\p{L}*direktion|cantone|citta|comune|confederazione|promozione salute|fondazione|lega|ufficio|dipartimento|divisione|servizio|associazione|lotteria|fonds|fondo|lycee|college|ecole|hopital|centre)(?![\p{L}])/u;

/** True for a name that may be a funder's although money alone stands beside it; what money is spent on is none. */
export function mayPay(name: string): boolean {
  const form = plainForm(name);
  if (SPENT.test(form)) return false;
  if (isFundingProgramme(name)) return true;
  return canNameOrganisation(name) && (isNamedKind(name) || PAYS.test(form));
}

/** True for words that say what the money is spent on. */
export const isSpentOn = (words: string): boolean => SPENT.test(plainForm(words));

/** Words that say that money was asked for, which nobody promised yet. */
const ASKED =
  /(?<!\p{L})(?:(?:sollicit|demand|attendu|espér|pressenti)(?:ée?|e)?s?(?!\p{L})|demandes? |en (?:préparation|cours d['’]instruction|attente|discussion|négociation)|dossiers? (?:déposé|en cours|à déposer)|à (?:solliciter|confirmer|demander)|sous réserve|beantragt\p{L}*|angefragt\p{L}*|pendent|ausstehend\p{L}*|in (?:Abklärung|Prüfung|Vorbereitung)|richiest[oaie]|sollecitat[oaie]|in (?:attesa|preparazione))(?!\p{L})/iu;
const NOT_ASKED = /(?<!\p{L})(?:non|pas|sans) (?:sollicit|demand)/iu;

/** True for a label, a column or words about money that is only asked for: `Subvention demandée`, `Sollicité`, `beantragt`. */
export const isAskedFor = (text: string): boolean => ASKED.test(text) && !NOT_ASKED.test(text);
