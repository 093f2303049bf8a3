import { isOfOrganisation } from "../name-words.js";
import { kindOfName } from "./organisation-kind.js";
import { isNamedKind } from "./organisation-list.js";
import { canNameOrganisation } from "./organisation-name.js";
import { plainForm } from "./plain-form.js";

/** What a body has of its own, in its plain form: services, sections and seats. A new one is one word here. */
const UNIT =
  /^(?:l'|la |le |les |der |die |das |il |lo )?(?:sous-)?(?:direction|services?|secteurs?|poles?|unite|departement|delegation|antenne|comite|section|site|mission|bureau|division|cellule|equipe|agence|circonscription|filiere|faculte|laboratoire|chaire|domaine|programme|coordination|filiale|siege|etablissement|campus|plateforme|amt|abteilung|dienst|fachstelle|stelle|direktion|standort|bereich|sektion|departement|fachbereich|zweigstelle|geschaftsstelle|sekretariat|referat|zentrum|dienststelle|ufficio|sezione|servizio|dipartimento|divisione|sede|settore|area|direzione|succursale|[a-z-]+(?:amt|abteilung|dienst|direktion|departement|fachstelle|stelle))(?![a-z])/;
/** Services that collectivities and hospitals have, by their acronym, which stand behind a dash: `Département du Cher – PMI de Bourges`. */
const OWN =
  /^(?:PMI|CCAS|CIAS|ASV|CLSM?|CMP|CMS|MDA|SMIT|CSAPA|CEGIDD|ELSA|EMSP|DAC|CLIC|UTPAS|UTAS|DRH|SIS)(?![\p{L}])/u;

/** True for a name that begins with what it is: `Collège Valmy`, `Service de la culture`. */
export const isBody = (text: string): boolean =>
  kindOfName(text) !== undefined || isOfOrganisation(/^[\p{L}-]+/u.exec(text)?.[0] ?? "");

/** Words that go on with the name of a unit behind a comma: `Amt für Bildung, Kultur und Sport`. */
const GOES_ON = /^(?:de |du |des |d['’]|et |und |e )|^\p{L}[\p{L}-]*(?:\s(?:et|und|e)\s[\p{L}' -]+)?$/u;

/**
 * True for the name of a body with what of it is meant behind a comma (`Ville d'Arlon, service des sports`, `Stadt Thun, Amt für Bildung, Kultur und
 * Sport`): the commas part no names.
 */
export function isNameWithUnit(text: string): boolean {
  const [body = "", own, ...others] = text.split(/\s+[–—-]\s+/);
  if (own !== undefined && others.length === 0)
    return isBody(body) && canNameOrganisation(body) && (UNIT.test(plainForm(own)) || OWN.test(own));
  const [head = "", unit = "", ...more] = text.split(/\s*,\s+/);
  if (!UNIT.test(plainForm(unit)) || UNIT.test(plainForm(head)) || !canNameOrganisation(head)) return false;
  if (unit.split(" ").length < 2 && /^\p{Ll}/u.test(unit)) return false;
  return more.every((part) => GOES_ON.test(part) && !isNamedKind(part) && kindOfName(part) === undefined);
}

const ARTICLE =
  /^(?:l['’]\s?|la |le |les |un |une |notre |nos |der |die |das |den |dem |il |lo |gli |i )(?=\p{L})/iu;
/** What is said of a body behind its name, or for whom it acts. */
const SAID =
  /,?\s+(?:(?:créée?s?|fondée?s?|née?s?|qui|dont|située?s?|implantée?s?|installée?s?|basée?s?|reconnue?s?|agréée?s?|pour le compte|sur mandat|en (?:lien|partenariat|collaboration|association) avec|avec (?:le soutien|l['’]appui|le concours|l['’]aide)|in (?:Zusammenarbeit|Kooperation) mit|mit Unterstützung|in collaborazione con|con il sostegno|gegründet|welche[rs]?|im Auftrag|mit Sitz|fondat[oa]|nat[oa]|che|con sede|su mandato|per conto)(?!\p{L})).*$/isu;
const ACTS =
  /^(.{2,90}?)\s+(?:porte|pilote|coordonne|mène|conduit|organise|anime|assure|réalise|gère|a (?:porté|piloté|coordonné|mené|conduit|organisé|réalisé)|met en œuvre|est (?:le|la|l['’]\s?)\s?(?:porteu\p{L}*|pilote|structure porteuse|promoteur)|leitet|führt|koordiniert|trägt|verantwortet|promuove|coordina|gestisce|conduce|organizza)(?!\p{L})/iu;
const CARRIED =
  /(?<!\p{L})(?:portée?s?|pilotée?s?|gérée?s?|coordonnée?s?|menée?s?|mise? en œuvre|getragen|geleitet|promoss[oa]|gestit[oa])\s+(?:par|von|vom|dal?|dall['’]|dalla)\s+(.{2,90}?)(?=,|\.(?:\s|$)|;|\s(?:et|und|e|qui|en|depuis|avec|reçoit|accueille)\s|$)/iu;

/** A name inside words, in offsets of their text (UTF-16). */
type NameRange = readonly [start: number, end: number];

function bareRange(text: string, from: number, to: number): NameRange | undefined {
  const part = text.slice(from, to);
  const lead = part.length - part.trimStart().length;
  const article = ARTICLE.exec(part.slice(lead))?.[0].length ?? 0;
  const name = part.slice(lead + article).replace(/[\s.,;]+$/u, "");
  const isName = canNameOrganisation(name) && (/^[\p{Lu}\d]/u.test(name) || kindOfName(name) !== undefined);
  const start = from + lead + article;
  return isName && name.split(/\s+/).length <= 12 ? [start, start + name.length] : undefined;
}

/**
 * Where a sentence that answers who carries an action names the body: `L'association Le Fil, créée en 2017`, `Unisanté pilote le projet`, `La maison
 * des aidants, portée par le CCAS de Lens, reçoit…`. Undefined where it names none, and for a name alone.
 */
export function carrierInProse(text: string): NameRange | undefined {
  const [sentence = ""] = /^.*?\p{L}{2}\.(?=\s+\p{Lu})|^.*$/su.exec(text) ?? [];
  const carried = CARRIED.exec(sentence);
  if (carried?.[1]) {
    const at = carried.index + carried[0].lastIndexOf(carried[1]);
    return bareRange(sentence, at, at + carried[1].length);
  }
  const acts = ACTS.exec(sentence);
  if (acts?.[1]) return bareRange(sentence, 0, acts[1].length);
  const said = SAID.exec(sentence);
  const end = said?.index ?? sentence.length;
  // `Les Ateliers du Pont` is a name with its article, `L'association Le Fil` none.
  const isArticled = /^\p{Ll}/u.test(sentence.slice(ARTICLE.exec(sentence)?.[0].length ?? sentence.length));
  return said || isArticled ? bareRange(sentence, 0, end) : undefined;
}

/** The names of a list in prose of which each has its article: `Le relais de Vif, la médiathèque et l'école`. */
export function articledNames(text: string): readonly NameRange[] {
  const ranges: NameRange[] = [];
  let from = 0;
  const cuts = [
    ...text.matchAll(
      /\s*,\s*(?:(?:et|und|e)\s+)?|\s+(?:et|ainsi que|und|sowie|e)\s+(?=(?:l['’]|la |le |les |un |une |die |der |das |il |lo |gli |i ))/giu,
    ),
  ];
  for (const cut of [
    ...cuts.map(({ index, 0: all }) => [index, all.length] as const),
    [text.length, 0] as const,
  ]) {
    const part = text.slice(from, cut[0]);
    const article = ARTICLE.exec(part)?.[0].length;
    if (article === undefined) return [];
    const name = part.slice(article).replace(/[\s.]+$/u, "");
    if (!canNameOrganisation(name)) return [];
    ranges.push([from + article, from + article + name.length]);
    from = cut[0] + cut[1];
  }
  return ranges.length > 1 ? ranges : [];
}
