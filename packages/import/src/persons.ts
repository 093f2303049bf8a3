import { givenNames, type PersonalFormKind, personalPassages, withoutPassages } from "@openhpa/core";
import { moreGivenNames } from "./given-names.data.js";
import { createOwners } from "./mailbox-owners.js";

/** A passage about a person in a text; `start` and `end` count UTF-16 units. */
export interface PersonPassage {
  readonly kind: PersonalFormKind | "person-name";
  readonly start: number;
  readonly end: number;
}

/** What a document says about persons, in any text of it. */
export interface Persons {
  /** Mailboxes, mobile numbers and names, in their order, none over another. */
  passages(text: string): readonly PersonPassage[];
  /** The text with a note in the place of each passage; the text itself where it has none. */
  without(text: string): string;
  /** The same for a text under a label or in a column, as if the label stood before it. */
  under(label: string, text: string): readonly PersonPassage[];
  /** True where a person is named. */
  names(text: string): boolean;
}

const TITLES =
  "MM?\\.|Mr\\.?|Mmes?\\.?|Mlles?\\.?|Drs?\\.?|Prs?\\.?|Me|Ma[iî]tre|Madame|Mesdames|Mademoiselle|Monsieur|Messieurs|Docteure?|Professeure?|Frau|Herrn?|Sig\\.ra|Sig\\.|Signora|Signor|Dott\\.ssa|Dott\\.";
const FUNCTIONS = [
  "R[ée]f[ée]rent(?:[·.]?e|\\(e\\))?[·.]?s?",
  "Personnes?[ -](?:ressource|r[ée]f[ée]rente|[àa] contacter|contact)s?",
  "Contacts?|Responsables?|Interlocut(?:eur|rice)s?|Pilotes?|Auteure?s?|R[ée]dact(?:eur|rice)s?",
  "(?:Vice-)?[Pp]r[ée]sident(?:[·.]?e|\\(e\\))?|Tr[ée]sori(?:er|[èe]re)|Secr[ée]taire",
  "Direct(?:eur|rice|eur[·.]?rice)|Chef(?:fe)?|Charg[ée](?:[·.]?e|\\(e\\))?s?",
  "Coordinat(?:eur|rice|eur[·.]?rice)s?|Coordonnat(?:eur|rice)s?|Animat(?:eur|rice|eur[·.]?rice)s?",
  "Intervenant(?:[·.]?e|\\(e\\))?s?|Infirmi(?:er|[èe]re)s?|M[ée]decins?|Psychologues?|Sages?-femmes?",
  "[ÉEée]ducat(?:eur|rice)s?|Assistante?s? sociale?s?|Di[ée]t[ée]ticien(?:ne)?s?|Sophrologues?|Formateur|Formatrice",
  "Ansprechperson|Kontakt(?:person)?|Leitung|Leiter(?:in)?|Verantwortliche?r?|Projektleit(?:er|erin|ung)",
  "Responsabile|Contatto|Referente|Direttore|Direttrice",
].join("|");
/** As they are written: with a capital, without one, in capitals. */
const functions = [
  FUNCTIONS.replace(
    /(^|\|)(\p{Lu})/gu,
    (_, before: string, letter: string) => `${before}[${letter}${letter.toLowerCase()}]`,
  ),
  FUNCTIONS.toUpperCase(),
].join("|");
const FIRST = "\\p{Lu}(?:[\\p{L}'’-]+|\\.)";
const MORE =
  "(?:[ \\u00A0](?:de[ \\u00A0]|du[ \\u00A0]|d['’]|le[ \\u00A0]|la[ \\u00A0]|van[ \\u00A0]|von[ \\u00A0]|ben[ \\u00A0]|el[ \\u00A0])?\\p{Lu}[\\p{L}'’-]+)";
const behindTitle = new RegExp(`(?<![\\p{L}])(?:${TITLES})[ \\u00A0]+(${FIRST}${MORE}{0,3})`, "gu");
const behindFunction = new RegExp(
  `(?<![\\p{L}])(?:${functions})((?:[ \\u00A0]\\p{Ll}[\\p{Ll}'’()·-]*){0,6}[ \\u00A0]*[:,–—-]?[ \\u00A0]*)(${FIRST}${MORE}{1,3})`,
  "gu",
);

/** Things that are named after somebody. */
const NAMED_AFTER =
  /(?:^|[^\p{L}])(?:rue|avenue|av\.?|place|boulevard|bd\.?|all[ée]e|impasse|quai|square|cours|chemin|route|passage|lyc[ée]e|coll[èe]ge|[ée]cole|cfa|maison|foyer|r[ée]sidence|fondation|h[ôo]pital|h[ôo]pitaux|centre|clinique|prix|loi|espace|salle|stade|gymnase|institut|ehpad|chu|chr|chs|ch|groupe scolaire|cr[èe]che|association|plan|rapport|commission|maladie|syndrome|amphith[ée][âa]tre|facult[ée]|universit[ée]|biblioth[èe]que|m[ée]diath[èe]que|parc|cit[ée]|quartier|pavillon|unit[ée]|fonds|bourse|m[ée]thode|[ée]chelle|test|stiftung|strasse|spital)(?:[ \u00A0]+(?:hospitalier|social|m[ée]dical|priv[ée]|public|municipal))?(?:[ \u00A0]+(?:du|de|de la|des)|[ \u00A0]+(?:de l|d)['’])?[ \u00A0-]*$/iu;
const BEFORE = 60;

/** Words of organisations: two words with capitals behind a function that hold one of them are nobody's name. */
const ORGANISATION =
  /^(?:mission|maison|centre|planning|r[ée]seau|service|p[ôo]le|association|croix|secours|ville|mairie|conseil|r[ée]gion|promotion|sant[ée]|pr[ée]vention|addictions?|france|unit[ée]|[ée]quipe|point|espace|h[ôo]pital|universit[ée]|[ée]cole|coll[èe]ge|lyc[ée]e|f[ée]d[ée]ration|ligue|union|agence|caisse|comit[ée]|d[ée]partement|direction|groupe|institut|office|maisons|protection|restos|petits|habitat|bureau|accueil|secr[ée]tariat|standard|pass|samu|police|gendarmerie|mutualit[ée]|projet|programme|action|atelier|forum|journ[ée]e|semaine|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)$/iu;

const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const given = new Set([...givenNames.map(plain), ...moreGivenNames]);
const isGiven = (word: string) => word.split("-").some((part) => given.has(plain(part)));
const isAcronym = (word: string) =>
  word.length <= 5 && word === word.toUpperCase() && !/^\p{Lu}\.$/u.test(word);

/** True for two to four words with capitals that are a person's: a usual given name is among them, or nothing of an organisation. */
function isName(words: readonly string[], isLabelled: boolean): boolean {
  if (words.some((word) => word.split("-").some((part) => ORGANISATION.test(part)))) return false;
  if (words.slice(0, 2).some(isGiven) || words.slice(-1).some(isGiven)) return true;
  return isLabelled && words.every((word) => /^\p{Lu}/u.test(word) && !isAcronym(word));
}

function* namesIn(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly name: string }> {
  const isNamedAfter = (at: number) => NAMED_AFTER.test(text.slice(Math.max(0, at - BEFORE), at));
  for (const { index, 0: all, 1: name = "" } of text.matchAll(behindTitle))
    if (!isNamedAfter(index)) yield { start: index, end: index + all.length, name };
  for (const { index, 0: all, 1: between = "", 2: name = "" } of text.matchAll(behindFunction)) {
    const words = name.split(/[ \u00A0]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (!/^\p{Lu}/u.test(name) || words.length < 2 || !isName(words, between.includes(":"))) continue;
    const start = index + all.length - name.length;
    if (!isNamedAfter(start)) yield { start, end: start + name.length, name };
  }
  yield* namesBeforeCapitals(text);
}

/** A usual given name before a name in capitals, wherever it stands. */
const beforeCapitals =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*)[ \u00A0](\p{Lu}{3,}(?:[-'’ ]\p{Lu}{3,}){0,2})(?![\p{L}'’-])/gu;

const beginsWithTitled = new RegExp(`^(?:${TITLES})[ \\u00A0]+\\p{Lu}`, "u");

/** True for a text that begins with a name behind a title: `Mme Martin`. */
export function isTitledName(text: string): boolean {
  return beginsWithTitled.test(text);
}

function* namesBeforeCapitals(text: string) {
  for (const { index, 0: all, 1: first = "", 2: last = "" } of text.matchAll(beforeCapitals)) {
    const isPerson = isGiven(first) && first !== first.toUpperCase() && !ORGANISATION.test(last);
    if (isPerson && !NAMED_AFTER.test(text.slice(Math.max(0, index - BEFORE), index)))
      yield { start: index, end: index + all.length, name: all };
  }
}

const escaped = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[ \u00A0]+/g, "[ \\u00A0]+");
const alone = new RegExp(`^\\s*(${FIRST}${MORE}{1,3})\\s*$`, "u");
const beginsWithFunction = new RegExp(`^\\s*(?:${functions})(?![\\p{L}@.])`, "u");

/** A name that stands alone in a line above the function of who has it. */
function nameAbove(line: string, next: string): string | undefined {
  const name = beginsWithFunction.test(next) ? alone.exec(line)?.[1] : undefined;
  const isThing = name === undefined || NAMED_AFTER.test(`${name.split(/[ \u00A0]/)[0]} `);
  return !isThing && isName(name.split(/[ \u00A0]+/), false) ? name : undefined;
}

/** What is written around who is to be contacted: a number, a mailbox, a box, a postcode with its town, a street. */
const REACHED =
  /(?:^|[^\d])0[1-9](?:[ .\u00A0-]?\d\d){4}(?!\d)|\+\s?\d\d[ \d()]{8,}|@|^\s*(?:(?:F-|CH-)?\d{4,5}\s+\p{Lu}|case postale|bo[iî]te postale|BP \d|postfach|\d+(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|bd|boulevard|place|all[ée]e|chemin|route|quai|impasse)\b|t[ée]l|courriel|e-?mail|m[ée]l\b)/iu;
/** Words of places and things that are named after somebody. */
const HOLY = /^(?:saint|sainte|st|ste|notre|dame|mont|bourg|pont|villa|val|port|ch[âa]teau|bois)$/iu;

/** A usual given name and a surname that stand alone in a line, in the neighbourhood of how somebody is reached. */
function nameInBlock(lines: readonly string[], index: number): string | undefined {
  const name = alone.exec(lines[index] ?? "")?.[1];
  if (name === undefined) return undefined;
  const words = name.split(/[ \u00A0]+/);
  if (words.length > 4 || /^(?:le|la|les)$|^l['’]/i.test(words[0] ?? "") || NAMED_AFTER.test(`${words[0]} `))
    return undefined;
  if (words.some((word) => HOLY.test(word) || ORGANISATION.test(word))) return undefined;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isCapital = first === first.toUpperCase();
  if (!(isCapital ? isGiven(last) || isGiven(first) : isGiven(first))) return undefined;
  const around = [-2, -1, 1, 2].map((by) => lines[index + by] ?? "");
  return around.some((line) => line.length < 120 && REACHED.test(line)) ? name : undefined;
}

/** More names than a fiche has: a directory. */
const MOST_NAMES = 500;

/** The persons that a document names behind a title, a function or a label of contact: they are known in all of its texts. */
export function personsOf(texts: Iterable<string>): Persons {
  const lines = [...texts];
  const known = new Set<string>();
  const know = (name: string | undefined) => {
    if (name !== undefined && /[ \u00A0]/.test(name) && known.size < MOST_NAMES) known.add(name);
  };
  const owners = createOwners();
  for (const [index, line] of lines.entries()) {
    if (line.length < 100) know(nameAbove(lines[index - 1] ?? "", line));
    if (line.length < 60) know(nameInBlock(lines, index));
    for (const { name } of namesIn(line)) know(name);
    for (const { kind, start, end } of personalPassages(line))
      if (kind.endsWith("mail")) owners.add(line.slice(start, end));
  }
  if (owners.count > 0) for (const line of lines) for (const name of owners.namesIn(line)) know(name);
  const again =
    known.size === 0
      ? undefined
      : new RegExp(`(?<![\\p{L}])(?:${[...known].map(escaped).join("|")})(?![\\p{L}])`, "giu");
  const named = (text: string): PersonPassage[] => {
    const found = [...namesIn(text)].map(({ start, end }) => ({ kind: "person-name" as const, start, end }));
    if (again)
      for (const { index, 0: name } of text.matchAll(again))
        if (!NAMED_AFTER.test(text.slice(Math.max(0, index - BEFORE), index)))
          found.push({ kind: "person-name", start: index, end: index + name.length });
    return found;
  };
  const passages = (text: string): readonly PersonPassage[] => {
    const all = [...personalPassages(text), ...named(text)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    const apart: PersonPassage[] = [];
    for (const passage of all) {
      const last = apart.at(-1);
      if (last === undefined || passage.start >= last.end) apart.push(passage);
      else if (passage.end > last.end) apart[apart.length - 1] = { ...last, end: passage.end };
    }
    return apart;
  };
  return {
    passages,
    without: (text) => withoutPassages(text, passages(text)),
    under(label, text) {
      const before = `${label.slice(0, 80).replace(/[\s:]+$/, "")} : `;
      return passages(before + text)
        .map((passage) => ({
          ...passage,
          start: passage.start - before.length,
          end: passage.end - before.length,
        }))
        .filter(({ end }) => end > 0)
        .map((passage) => ({ ...passage, start: Math.max(0, passage.start) }));
    },
    names: (text) => named(text).length > 0,
  };
}
