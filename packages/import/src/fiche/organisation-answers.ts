import { structureType } from "@openhpa/vocabularies";
import { withoutAcronym } from "../harmonise/acronym.js";
import { parseAddress } from "../harmonise/address-line.js";
import { bilingualName } from "../harmonise/bilingual-name.js";
import { parseMailbox, parseSite } from "../harmonise/mailbox.js";
import type { NoNameReason } from "../harmonise/no-names.js";
import { kindOfName } from "../harmonise/organisation-kind.js";
import { cutOrganisations, type ListedPiece } from "../harmonise/organisation-list.js";
import { noNameReason } from "../harmonise/organisation-name.js";
import { articledNames, carrierInProse, isBody, isNameWithUnit } from "../harmonise/organisation-unit.js";
import { parsePhone } from "../harmonise/phone.js";
import { declareNone, isPersonAlone, listTown, MAY_BE_LIST, refusalOf } from "../organisation-fields.js";
import { originIn, type Passage, partOf, spanOf } from "../passage.js";
import { isContactLabel } from "../person-names.js";
import type { Answer, Entry } from "./entry.js";
import {
  type AnswerReader,
  entriesOf,
  type Fiche,
  labelled,
  leave,
  oneConcept,
  originOfReading,
  pieceOf,
} from "./fiche.js";

const FIRST_OF_SEVERAL = "Premier porteur nommé ; les autres sont parmi les partenaires.";

/** A piece of an answer that stands for one organisation. */
interface Named {
  readonly words: Passage;
  readonly certainty: ListedPiece["certainty"];
  /** The same name in another language. */
  readonly other?: Passage;
}

function namesIn(words: Passage, { place }: Fiche): readonly Named[] {
  return cutOrganisations(words.text).map(({ text, start, certainty }) => {
    const piece = pieceOf(words, start, text.length);
    const [own, other] = certainty === "uncertain" ? (bilingualName(text, place.territories) ?? []) : [];
    if (!own || !other) return { words: piece, certainty };
    return {
      words: pieceOf(piece, own.start, own.length),
      other: pieceOf(piece, other.start, other.length),
      certainty: "certain",
    };
  });
}

const PLURAL = /^(?:\d{1,2}\s?[.)°–-]?\s*)?(?:co-?)?\p{L}+s(?:$|[^\p{L}])/iu;
/** `CPAM/MSA`: acronyms that a slash joins are of several. */
const ACRONYMS = /^[\p{Lu}\d]{2,7}(?:\/[\p{Lu}\d]{2,7})+$/u;
const JOINTS = /\s*,\s*|\s+(?:et|&)\s+(?:l['’]|la |le |les )?/iu;

/** Fewer names between commas may be one name with a comma of its own, where the label is not in the plural. */
const FEWEST_OF_LIST = 3;

/** Under a label in the plural, or in a list of partners, commas and `et` part names that begin like one: the label says that there are several. */
function severalNamesIn(
  words: Passage,
  label: Passage | undefined,
  fiche: Fiche,
  fewest = Number.POSITIVE_INFINITY,
): readonly Named[] {
  const listed = articledNames(words.text);
  if (listed.length > 0)
    return listed.map((range) => ({ words: partOf(words, range), certainty: "probable" }));
  const { place } = fiche;
  const names = namesIn(words, fiche);
  const [only, ...others] = names;
  const isPlural = PLURAL.test(label?.text ?? "");
  if (!only || others.length > 0 || only.certainty !== "uncertain") return names;
  const parts = words.text
    .split(JOINTS)
    .flatMap((part) => (ACRONYMS.test(part) ? part.split("/") : [part]))
    .filter((part) => part !== "");
  const areNames = parts.every(
    (part) =>
      /^[\p{Lu}\d]/u.test(part) &&
      noNameReason(part) === undefined &&
      place.territories.find(part).length === 0,
  );
  if (parts.length < (isPlural ? 2 : fewest) || !areNames) return names;
  let at = 0;
  return parts.map((part) => {
    const start = words.text.indexOf(part, at);
    at = start + part.length;
    return { words: pieceOf(words, start, part.length), certainty: "probable" };
  });
}

/** A name that stands in a line of its own: a comma before a service of the body, or before the place where it is, parts no names. */
function nameAlone(words: Passage, { place }: Fiche): Named | undefined {
  const [head = "", town = "", ...more] = words.text.split(/\s*,\s+/);
  const isIn = (text: string) => place.territories.find(text).length > 0;
  const isPlaced = more.length === 0 && isIn(town) && !isIn(head) && isBody(head);
  if (isPlaced) return { words: pieceOf(words, 0, head.length), certainty: "probable" };
  return isNameWithUnit(words.text) ? { words, certainty: "probable" } : undefined;
}

/** What is said in parentheses of a body that takes no part, or may not: a former one, one that declined, one that is hoped for. */
const NOT_SURE =
  /\((?:[^()]*[\s,;])?(?:jusqu['’]en|jusqu['’]à|anciens?|anciennement|non confirmée?s?|pressentie?s?|(?:a|ont) (?:décliné|refusé|quitté)|décliné|retirée?s?|à (?:confirmer|désigner|attribuer|définir)|sous réserve|bis (?:Ende )?(?:19|20)\d\d|ehemalig\p{L}*|abgelehnt|angefragt|offen|fino al|da confermare|in attesa)(?!\p{L})[^()]*\)/iu;

/** Why a text is no name of an organisation; `person` where somebody is named. */
function refusedName(text: string, { report }: Fiche): NoNameReason | "person" | undefined {
  if (NOT_SURE.test(text)) return "not-said";
  return noNameReason(text) ?? (isPersonAlone(text, report.persons) ? "person" : undefined);
}

function putNamed(fiche: Fiche, path: string, { words, certainty: sure, other }: Named, note?: string): void {
  const { record } = fiche;
  // A name in which somebody is named may be theirs.
  const certainty = fiche.report.persons.names(words.text) ? "uncertain" : sure;
  const { name, acronym } = withoutAcronym(words.text);
  const said = certainty === "uncertain" ? MAY_BE_LIST : note;
  const how = { method: "label-match", certainty, note: said } as const;
  record.put(`${path}/name`, name, originIn(words, [0, name.length], how));
  if (acronym)
    record.put(
      `${path}/alternateNames`,
      acronym.text,
      originIn(words, [acronym.start, acronym.start + acronym.text.length]),
    );
  if (other) record.put(`${path}/alternateNames`, other.text, labelled(other));
  const kind = record.at(`${path}/structureType`) === undefined ? kindOfName(name) : undefined;
  if (kind) record.put(`${path}/structureType`, kind.value, originOfReading(words, kind));
}

function putPartner(fiche: Fiche, named: Named, role: "partner" | "co-carrier"): NoNameReason | undefined {
  const { words } = named;
  const reason = refusedName(words.text, fiche);
  if (reason !== undefined) {
    leave(fiche, words, {
      path: "/partners",
      ...(reason === "person" ? {} : { message: refusalOf(reason) }),
    });
    return reason === "person" ? undefined : reason;
  }
  const path = fiche.record.item("/partners", withoutAcronym(words.text).name);
  putNamed(fiche, path, named);
  fiche.record.put(`${path}/roles`, role, labelled(words, named.certainty));
  return undefined;
}

/** Answers that are the list: behind its items stands something else, and a numbered heading is none. */
function listOf(answers: readonly Answer[], fiche: Fiche): readonly Answer[] {
  const isList = answers[0]?.isItem === true;
  const isEnd = ({ words, isItem }: Answer) =>
    (isList && !isItem) || /^\d{1,2}\s?[–—-]\s+\p{Lu}/u.test(words.text);
  const end = answers.findIndex(isEnd);
  if (end < 0) return answers;
  for (const { words } of answers.slice(end)) leave(fiche, words, {});
  return answers.slice(0, end);
}

const ROLE = /^([^:()]{2,90}?)\s*:\s+(?=\p{Ll})/u;

/** A name without what it does, which stands behind a colon: `École Pasteur : information des familles`. */
function withoutRole(words: Passage, fiche: Fiche): Passage {
  const [all, name] = ROLE.exec(words.text) ?? [];
  if (all === undefined || name === undefined || noNameReason(name) !== undefined) return words;
  leave(fiche, pieceOf(words, all.length, words.text.length), {
    path: "/partners",
    message: "Ce que fait un partenaire n'a pas de champ à part.",
  });
  return pieceOf(words, 0, name.length);
}

export const readPartners: AnswerReader = ({ answers: all, label }, fiche) => {
  const answers = listOf(all, fiche);
  // Several lines are a list of which each is one.
  const isLine = answers.length > 1 && answers.every(({ words }) => !/[;•]/.test(words.text));
  const refused = answers.flatMap(({ words: whole, isItem }) => {
    const words = withoutRole(whole, fiche);
    return (
      isItem || isLine
        ? [nameAlone(words, fiche) ?? namesIn(words, fiche)].flat()
        : severalNamesIn(words, label, fiche, FEWEST_OF_LIST)
    ).map((named) => putPartner(fiche, named, "partner"));
  });
  declareNone(fiche, "/partners", refused);
};

/** True where a fiche names somebody beside a number: it may be theirs, of whatever kind it is. */
const isSomebodyNamed = (fiche: Fiche, owner: "/carrier" | "/contact"): boolean =>
  entriesOf(
    fiche,
    ...(owner === "/contact" ? (["contact"] as const) : (["carrier", "address"] as const)),
  ).some(({ answers }) =>
    answers.some(({ words }) =>
      owner === "/contact" ? mayBeSomebodys(words.text, fiche) : fiche.report.persons.names(words.text),
    ),
  );

const MAILBOX = /[^\s,;<>()]+@[^\s,;<>()]+/g;
/** Two words with capitals that are no body's may be somebody of any origin. */
const TWO_NAMES = /(?<![\p{L}])\p{Lu}\p{Ll}[\p{L}'’-]*\s\p{Lu}[\p{L}'’-]+/u;

/** True for words that may name somebody, or hold a mailbox that is not certainly a service's. */
function mayBeSomebodys(text: string, { report, record }: Fiche): boolean {
  const isPersonal = report.persons
    .passages(text)
    .some(({ kind }) => kind === "person-name" || kind === "named-mail");
  const carrier = String(record.at("/carrier/name") ?? "");
  const boxes = (text.match(MAILBOX) ?? []).map((box) => parseMailbox(box, carrier)?.value.owner);
  const parts = text.split(/\s*[,;:/]\s*|\s[–—-]\s/);
  const isNamed = parts.some((part) => TWO_NAMES.test(part) && !isBody(part) && part !== carrier);
  return isPersonal || boxes.some((owner) => owner !== "organisation") || isNamed;
}

/** Reads a number, a mailbox or an address of the web that words hold and nothing else; what is a person's is left to be withheld, what may be one's is withheld. */
export function readReach(words: Passage, owner: "/carrier" | "/contact", fiche: Fiche): boolean {
  const { record } = fiche;
  const put = (name: string, value: string, origin: ReturnType<typeof labelled>): true => {
    if (owner === "/contact") record.put("/contact/personal", false);
    record.put(`${owner}/${name}`, value, origin);
    return true;
  };
  const phone = parsePhone(words.text, undefined);
  if (phone) {
    if (phone.value.isMobile) return false;
    if (isSomebodyNamed(fiche, owner)) {
      fiche.report.personal(spanOf(words), { kind: "unclear-phone", path: owner });
      return true;
    }
    put("phone/asPrinted", phone.value.asPrinted, originOfReading(words, phone));
    fiche.phones.push({ owner, asPrinted: phone.value.asPrinted, origin: originOfReading(words, phone) });
    return true;
  }
  const mail = parseMailbox(words.text, String(record.at("/carrier/name") ?? ""));
  if (mail?.value.owner === "unclear") {
    fiche.report.personal(spanOf(words), { kind: "unclear-mail", path: owner });
    return true;
  }
  if (mail)
    return (
      mail.value.owner === "organisation" && put("email", mail.value.address, originOfReading(words, mail))
    );
  const site = parseSite(words.text);
  return site !== undefined && put("url", site.value, originOfReading(words, site));
}

function readAddressWords(words: Passage, fiche: Fiche): boolean {
  const reading = parseAddress(words.text, fiche.place);
  if (!reading) return false;
  for (const [name, part] of Object.entries(reading.address))
    fiche.record.put(`/carrier/address/${name}`, part.value, originOfReading(words, part));
  const { unknownTown } = reading;
  if (unknownTown)
    listTown(fiche.report, "/carrier", unknownTown, spanOf(words, [unknownTown.start, unknownTown.end]));
  return true;
}

const TOWN = /^(?:(?:CH|FR?)\s?[-–]\s?)?\d{4,5}\s+\D/;
const STREET =
  /^\d{1,4}(?:\s?(?:bis|ter))?,?\s+\p{L}|^(?:rue|avenue|place|boulevard|chemin|all[ée]e|route|quai|impasse|square|esplanade|cours)\s/iu;

/** Takes words out of everything that is shown: they may name somebody. */
function withhold(words: Passage, path: string, { report }: Fiche): void {
  report.personal(spanOf(words), { kind: "person-name", path });
}

/** Two or three words with capitals, one of them in capitals only or above a function, where no organisation is named. */
export function isPersonBelow({ text }: Passage, next: Passage | undefined): boolean {
  if (!/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u.test(text) || kindOfName(text)) return false;
  return /(?:^| )\p{Lu}{2,}(?:$| )/u.test(text) || (next !== undefined && isContactLabel(next.text));
}

/** What stands below the name of a carrier: its address in one line or in two, its number, mailbox and site. */
function readBelow(answers: readonly Answer[], fiche: Fiche): void {
  for (let at = 0; at < answers.length; at += 1) {
    const { words } = answers[at] as Answer;
    const next = answers[at + 1]?.words;
    if (next && STREET.test(words.text) && TOWN.test(next.text)) {
      const town = parseAddress(`, ${next.text}`, fiche.place);
      if (town) {
        fiche.record.put("/carrier/address/asPrinted", `${words.text}\n${next.text}`, [
          labelled(words),
          labelled(next),
        ]);
        fiche.record.put("/carrier/address/street", words.text, labelled(words));
        for (const name of ["postcode", "city", "territory"] as const) {
          const part = town.address[name];
          if (part) fiche.record.put(`/carrier/address/${name}`, part.value, originOfReading(next, part, -2));
        }
        at += 1;
        continue;
      }
    }
    if (!readReach(words, "/carrier", fiche) && !readAddressWords(words, fiche)) {
      if (isPersonBelow(words, next)) withhold(words, "/carrier", fiche);
      else leave(fiche, words, { path: "/carrier" });
    }
  }
}

/** What a form prints before the name of a body: `Nom : Ville de Lens`. */
const ITS_NAME =
  /^(?:nom|name|nome|dénomination|raison sociale|bezeichnung|denominazione|ragione sociale)\s*[:\t]\s*/iu;

/** The names that answer who carries the action: one with its service, one that a sentence tells, or several. */
function carrierNames(answer: Passage, label: Passage | undefined, fiche: Fiche): readonly Named[] {
  const words = pieceOf(answer, ITS_NAME.exec(answer.text)?.[0].length ?? 0, answer.text.length);
  const isPlural = PLURAL.test(label?.text ?? "");
  const alone = isPlural ? undefined : nameAlone(words, fiche);
  if (alone) return [alone];
  const range = carrierInProse(words.text);
  if (!range) return severalNamesIn(words, label, fiche);
  const told = partOf(words, range);
  return [nameAlone(told, fiche) ?? severalNamesIn(told, label, fiche)].flat().map((named) => ({
    ...named,
    certainty: named.certainty === "certain" ? "probable" : named.certainty,
  }));
}

/** The carrier: the name under its label, and what stands below it. Of several carriers the first named is the carrier, probable, and the others its co-carriers. */
export const readCarrier: AnswerReader = ({ answers, label }, fiche) => {
  const [first, ...below] = answers;
  if (!first) return;
  const names = carrierNames(first.words, label, fiche);
  const isList = answers.length > 1 && answers.every(({ isItem }) => isItem);
  const all = isList ? answers.flatMap(({ words }) => namesIn(words, fiche)) : names;
  const [carrier, ...others] = all;
  if (!carrier) return leave(fiche, first.words, { path: "/carrier" });
  const reason = refusedName(carrier.words.text, fiche);
  if (reason !== undefined || fiche.record.at("/carrier/name") !== undefined) {
    const isNamed = reason === undefined;
    if (isNamed) for (const name of all) putPartner(fiche, name, "co-carrier");
    else
      leave(fiche, carrier.words, {
        path: "/carrier",
        ...(reason === "person" ? {} : { message: refusalOf(reason) }),
      });
  } else {
    const isOne = others.length === 0;
    const certainty = isOne
      ? carrier.certainty
      : carrier.certainty === "uncertain"
        ? "uncertain"
        : "probable";
    fiche.record.put("/carrier/key", fiche.record.key(withoutAcronym(carrier.words.text).name));
    putNamed(fiche, "/carrier", { ...carrier, certainty }, isOne ? undefined : FIRST_OF_SEVERAL);
    for (const name of others) putPartner(fiche, name, "co-carrier");
  }
  if (!isList) readBelow(below, fiche);
};

export const readCarrierType = oneConcept("/carrier/structureType", structureType);

export const readAddress: AnswerReader = ({ answers }, fiche) => readBelow(answers, fiche);

const PARTS = /(?:[^,;\n\s]|\s(?![–-]\s)|\s(?=[–-]\s$))+/g;

const RESPONSIBLE =
  /^(?:respons\p{L}*|verantwort\p{L}*|zuständig\p{L}*|coordin\p{L}*|coordon\p{L}*|koordin\p{L}*|leitung|direzione)(?: (?:de l['’]action|du projet|de la mesure|del progetto))?\s*:?$/iu;

/** True for a body that stands alone where somebody responsible is asked for: it carries the action if nothing else says who does. */
function isBodyResponsible({ label, answers: [first, ...more] }: Entry, { record, report }: Fiche): boolean {
  const text = first?.words.text ?? "";
  if (more.length > 0 || !RESPONSIBLE.test(label?.text ?? "") || /[\d@;:(]/.test(text)) return false;
  return (
    record.at("/carrier/name") === undefined &&
    isBody(text) &&
    !report.persons.names(text) &&
    noNameReason(text) === undefined
  );
}

/** Whom to ask: only a number, mailbox or site that is certainly a service's is kept; the rest is left to be withheld or listed. */
export const readContact: AnswerReader = (entry, fiche) => {
  const { answers } = entry;
  const [first] = answers;
  if (first && isBodyResponsible(entry, fiche)) {
    fiche.record.put("/carrier/key", fiche.record.key(withoutAcronym(first.words.text).name));
    putNamed(fiche, "/carrier", { words: first.words, certainty: "probable" });
    return;
  }
  for (const { words } of answers) {
    if (readReach(words, "/contact", fiche)) continue;
    for (const { 0: part, index } of words.text.matchAll(PARTS)) {
      const piece = pieceOf(words, index, part.length);
      const bare = piece.text.replace(
        /^(?:t[ée]l[ée]?(?:phone)?(?:\.? direct)?|portable|mobile|ligne directe|courriel|e-?mail|m[ée]l|mail|site)\s*[.:]*\s*/iu,
        "",
      );
      const kept = pieceOf(piece, piece.text.length - bare.length, bare.length);
      if (readReach(kept, "/contact", fiche)) continue;
      // What is not certainly a service's may name somebody.
      if (/[\p{L}\d]/u.test(piece.text)) withhold(piece, "/contact", fiche);
    }
  }
};

export const readSite: AnswerReader = ({ answers }, fiche) => {
  for (const { words } of answers)
    if (!readReach(words, "/carrier", fiche)) leave(fiche, words, { path: "/carrier/url" });
};
