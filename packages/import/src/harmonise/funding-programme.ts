import { plainForm } from "./plain-form.js";

/** Funds and budget lines by their acronym. A new one is one word here. */
const FUNDS =
  "FIPDR?|FNPEISA?|FIR|FLCA|FLCT|FNAS|FNADT|FSE|FEDER|FEADER|FAMI|FN?DVA|FEJ|FSL|FAJ|FIS|DSIL|DETR|BOP ?\\d{1,3}|LEADER|INTERREG|ERASMUS|EQUAL|ONDAM";
/** Programmes and contracts that pay, by their acronym. */
const PROGRAMMES =
  "AAP|AMI|CUCS|CPOM?|PNA|PNNS|PRAPS|PRS|CLS|VVV|CLAS|DSU|MMPCR|REAAP|PEDT|CTG|PDASR|Erasmus|Leader|Interreg|Équal|Equal";
const YEARS = "(?: ?[-/]? ?(?:19|20)\\d\\d(?:[-/](?:20)?\\d\\d)?)?";
const FUND = new RegExp(`^(?:${FUNDS})\\+?${YEARS}$`, "u");
const ACRONYM = `(?:${FUNDS}|${PROGRAMMES})\\+?${YEARS}`;
const EITHER = new RegExp(`^${ACRONYM}$`, "u");
const NAMED_FUND =
  /^fonds (?:d'intervention regional|interministeriel|national(?! suisse)|de lutte contre|social europeen|europeen|(?:pour|de|d[eu]) (?:le )?developpement (?:pour |de )?(?:la )?vie associative|d'experimentation|de solidarite (?:pour le )?logement|d'aide aux jeunes|publics et territoires)(?: .*)?$/;
const NAMED_PROGRAMME =
  /^(?:aap|appels? a (?:projets?|manifestations?)|contrat (?:de|local|urbain|territorial)|politique de la ville|programme|plan|dispositif|enveloppe|credits?|ligne budgetaire|convention|dotation|axe|volet|mesure|quartiers (?:d'ete|solidaires)|cites? educatives?)(?![a-z])/;

/** True for the name of a fund or a budget line, which somebody else pays out: `FIPD`, `Fonds d'intervention régional`. */
export function isFund(text: string): boolean {
  return FUND.test(text) || NAMED_FUND.test(plainForm(text));
}

/** True for what pays and is no organisation: a fund, a budget line, a call, a contract or a programme. */
export function isFundingProgramme(text: string): boolean {
  if (text.length > 200) return false;
  return EITHER.test(text) || isFund(text) || NAMED_PROGRAMME.test(plainForm(text));
}

/** Bodies of the State whose credits another one pays out. */
const PAYERS = /^(?:MILDECA|MILDT|ANCT|CGET|ACS[EÉé]|DGS|DGCS|DGESCO|INPES)$/u;

/** True for what a funder's parentheses say of the money: `Préfecture (MILDECA)`, `ARS (FIR)`. */
export function isCredit(text: string): boolean {
  return PAYERS.test(text) || isFundingProgramme(text);
}

const OF = "(?:du |de la |de l['’]|des |le |la |l['’]|d['’]|de )?";
const BEHIND = new RegExp(
  `^(.*?[^\\s,/:–—-])(?:\\s*[,/:–—-]\\s*|\\s+(?:(?:au titre|dans le cadre|via|sur|par)\\s+${OF})?)(${ACRONYM})$`,
  "u",
);
const BEFORE = new RegExp(
  `^(${ACRONYM})(?:\\s*[,/:–—-]\\s*|\\s*\\((?=[^()]*\\)$)|\\s+(?:(?:via|par)\\s+)?${OF})(?=\\S{2})(.*[^\\s)])\\)?$`,
  "u",
);

/** `CPAM de la Loire, fonds d'action sanitaire et sociale`: a fund of the funder that stands before the comma. */
const OWN_FUND =
  /^([^,()]*[^,()\s])\s*,\s+((?:fonds|programme|dispositif|crédits?|enveloppe|appel à projets|budget|contrat|dotation|ligne)\s[^,;:()]+)$/iu;

/** Where a funder and a programme stand that are printed beside each other: `ARS - FIR`, `FIR de l'ARS`. Offsets count UTF-16 units. */
export function funderBesideProgramme(
  text: string,
): Readonly<Record<"funder" | "programme", readonly [start: number, end: number]>> | undefined {
  if (text.length > 200) return undefined;
  const [, funder, behind] = BEHIND.exec(text) ?? OWN_FUND.exec(text) ?? [];
  if (funder && behind)
    return { funder: [0, funder.length], programme: [text.length - behind.length, text.length] };
  const [, programme, name] = BEFORE.exec(text) ?? [];
  if (!programme || !name) return undefined;
  const start = text.lastIndexOf(name);
  return { funder: [start, start + name.length], programme: [0, programme.length] };
}
