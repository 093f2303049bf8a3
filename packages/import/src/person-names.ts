import { namesInContext } from "./name-contexts.js";
import {
  FIRST,
  isAcronym,
  isGiven,
  isName,
  isNamedAfter,
  isOfOrganisation,
  isOneWord,
  joint,
  listedNames,
  MARKS,
  MORE,
  type NamedPerson,
  plain,
  SPACE,
  SPACES,
  usualSurnames,
  wordsOf,
} from "./name-words.js";
import { FUNCTIONS, NAMED_AFTER, ORGANISATION, TITLES } from "./person-words.js";
import { canBeginWith } from "./word-beginnings.js";

const behindTitle = new RegExp(
  `(?<![\\p{L}])((?:(?:${TITLES.any})(?:(?<=\\.)${SPACE}*|${SPACE}+))+)((?:d['’]|de${SPACE}|du${SPACE}|von${SPACE}|van${SPACE})?(?!Propre\\b|Noël\\b|Tout\\b)${FIRST}${MORE}{0,3})`,
  "gu",
);
const several = new RegExp(`^(?:${TITLES.several})`, "u");
const pair = new RegExp(
  `,${SPACE}(\\p{Lu}[\\p{L}'’-]+)${SPACE}et${SPACE}(\\p{Lu}[\\p{L}'’-]+)(?!${SPACE}?\\p{Lu})`,
  "uy",
);
const behindOffice = new RegExp(
  `(?<![\\p{L}])(?:Monsieur|Madame|M\\.|Mme)${SPACE}(?:le|la|l['’])${SPACE}?[\\p{L}-]+(?:${SPACE}\\p{Ll}+){0,4},?${SPACE}(${FIRST}${MORE}{1,3})`,
  "gu",
);

/** A title without its point, before a usual surname or a given name. */
const behindBareTitle = new RegExp(`(?<![\\p{L}'’.])M${SPACE}(${FIRST}${MORE}{0,2})`, "gu");

/** `M.J.C.` is an acronym with points, `M. J. Caron` somebody. */
const pointedAcronym = /(?:\p{Lu}\.){3,}/uy;

function isPointedAcronym(text: string, at: number): boolean {
  pointedAcronym.lastIndex = at;
  return pointedAcronym.test(text);
}

const mayHoldTitle = canBeginWith(TITLES.any);
const BARE = new RegExp(`M${SPACE}`, "u");

function* namesBehindTitles(text: string): Generator<NamedPerson> {
  for (const { index, 0: all, 1: title = "", 2: name = "" } of text.matchAll(behindTitle)) {
    if (isPointedAcronym(text, index)) continue;
    const isSubject = /^professeur/u.test(title) || /^Abb[ée]\s/u.test(title);
    if (isNamedAfter(text, index) || (isSubject && /^(?:d['’])?(?:\p{Lu}{1,4}|Pierre)$/u.test(name)))
      continue;
    const end = index + all.length;
    yield { start: index, end, name };
    joint.lastIndex = end;
    const next = joint.exec(text);
    if (!next) continue;
    const isOne = (one: string) =>
      several.test(title)
        ? !wordsOf(one).some((word) => isAcronym(word) && word.length < 4) &&
          !wordsOf(one).some(isOfOrganisation)
        : isName(one, false);
    yield* listedNames(text, end + next[0].length, isOne);
    pair.lastIndex = end;
    const two = pair.exec(text);
    if (two && ![two[1], two[2]].some((word = "") => isOfOrganisation(word) || isAcronym(word)))
      yield { start: end + 2, end: end + two[0].length, name: two[0].slice(2) };
  }
  for (const { index, 0: all, 1: name = "" } of text.matchAll(behindBareTitle))
    if (usualSurnames.has(plain(name)) || (isName(name, false) && !isNamedAfter(text, index)))
      yield { start: index, end: index + all.length, name };
  for (const { index, 0: all, 1: name = "" } of text.matchAll(behindOffice))
    if (isName(name, true)) yield { start: index + all.length - name.length, end: index + all.length, name };
}

const behindFunction = new RegExp(
  `(?<![\\p{L}])(?:(${FUNCTIONS.ofPersons})|${FUNCTIONS.any})(?![\\p{L}])((?:${SPACE}(?:\\p{Ll}[\\p{Ll}'’()·-]*|\\p{Lu}{2,6})){0,6}${MARKS})(?=(?:\\*\\*|__)?\\p{Lu})`,
  "gu",
);
const beforeFunction = new RegExp(
  `(?<![\\p{L}])(${FIRST}${MORE}{1,3})${SPACE}*(?:,|[–—-]|\\()${SPACE}*(?=(?:${FUNCTIONS.any})(?![\\p{L}]))`,
  "gu",
);
const beforeNumber = new RegExp(
  `(?<![\\p{L}])(${FIRST}${MORE}{1,3})[ \\u00A0,:–-]{1,4}(?=(?:[Tt][ée]l|[Pp]ort)?[.: ]{0,4}(?:0\\d|\\+\\d\\d|\\(0\\)))`,
  "gu",
);

const mayHoldFunction = canBeginWith(FUNCTIONS.any);
const NUMBER = /0\d|\+\d\d|\(0\)/;

function* namesBehindFunctions(text: string): Generator<NamedPerson> {
  for (const { index, 0: all, 1: ofPersons, 2: between = "" } of text.matchAll(behindFunction)) {
    const isLabelled = /[:|]/.test(between);
    const isOne = (name: string) =>
      isName(name, isLabelled) ||
      (isLabelled && wordsOf(name).length === 1 && isOneWord(name, ofPersons !== undefined));
    for (const named of listedNames(text, index + all.length, isOne))
      if (!isNamedAfter(text, named.start)) yield named;
  }
}

function* namesBefore(text: string, pattern: RegExp): Generator<NamedPerson> {
  for (const { index, 1: name = "" } of text.matchAll(pattern))
    if (isName(name, false) && !isNamedAfter(text, index))
      yield { start: index, end: index + name.length, name };
}

/** A usual given name before a name in capitals, wherever it stands. */
const beforeCapitals =
  /(?<![\p{L}'’-])(\p{Lu}[\p{L}'’-]*)[ \t\u00A0\u2002-\u200A\u202F](\p{Lu}{3,}(?:[-'’ ]\p{Lu}{3,}){0,2})(?![\p{L}'’-])/gu;
const CAPITALS = /\p{Lu}{3}/u;

function* namesBeforeCapitals(text: string): Generator<NamedPerson> {
  for (const { index, 0: all, 1: first = "", 2: last = "" } of text.matchAll(beforeCapitals)) {
    const isPerson = isGiven(first) && first !== first.toUpperCase() && !ORGANISATION.test(last);
    if (isPerson && !isNamedAfter(text, index)) yield { start: index, end: index + all.length, name: all };
  }
}

/** Names behind a title, behind or before a function, a label of contact or a number, and names of which the last words are in capitals. */
export function* namesIn(text: string): Generator<NamedPerson> {
  if (mayHoldTitle(text) || BARE.test(text)) yield* namesBehindTitles(text);
  const hasFunction = mayHoldFunction(text);
  if (hasFunction) yield* namesBehindFunctions(text);
  if (hasFunction) yield* namesBefore(text, beforeFunction);
  if (NUMBER.test(text)) yield* namesBefore(text, beforeNumber);
  if (CAPITALS.test(text)) yield* namesBeforeCapitals(text);
  yield* namesInContext(text);
}

const beginsWithTitled = new RegExp(`^(?:${TITLES.any})(?:(?<=\\.)${SPACE}*|${SPACE}+)\\p{Lu}`, "u");

/** True for a text that begins with a name behind a title: `Mme Martin`. */
export function isTitledName(text: string): boolean {
  return beginsWithTitled.test(text);
}

const alone = new RegExp(`^\\s*(${FIRST}${MORE}{1,3})\\s*$`, "u");
const beginsWithFunction = new RegExp(`^\\s*(?:${FUNCTIONS.any})(?![\\p{L}@.])`, "u");
const isFunction = new RegExp(`^\\s*(?:${FUNCTIONS.any})\\s*:?\\s*$`, "u");

/** A name that stands alone in a line above the function of who has it. */
export function nameAbove(line: string, next: string): string | undefined {
  const name = beginsWithFunction.test(next) ? alone.exec(line)?.[1] : undefined;
  const isThing = name === undefined || NAMED_AFTER.test(`${name.split(SPACES)[0]} `);
  return !isThing && isName(name, false) ? name : undefined;
}

/** Labels under which nobody but a person stands. */
const ofNobodyElse =
  /^\s*(?:personne (?:de contact|[àa] contacter|[àa] joindre|contact|r[ée]f[ée]rente)|kontaktperson|ansprechperson|ansprechpartner(?:in)?|persona di contatto)\s*:?\s*$/iu;

/** A name that stands alone in a line under a function or a label of contact; of any origin where the label is of persons alone. */
export function nameBelow(line: string, above: string): string | undefined {
  const previous = above.replace(/^\s*#{1,6}\s+/, "");
  const isOfPersons = ofNobodyElse.test(previous);
  const name = isOfPersons || isFunction.test(previous) ? alone.exec(line)?.[1] : undefined;
  return name !== undefined && isName(name, isOfPersons) ? name : undefined;
}

/** Two to four words that stand alone in a line and are nothing of an organisation; for lines where only names are expected. */
export function nameAlone(line: string): string | undefined {
  const name = alone.exec(line)?.[1];
  return name !== undefined && isName(name, true) ? name : undefined;
}

/** What is written around who is to be contacted: a number, a mailbox, a box, a postcode with its town, a street. */
const REACHED =
  /(?:^|[^\d])0[1-9](?:[ .\u00A0-]?\d\d){4}(?!\d)|\+\s?\d\d[ \d()]{8,}|@|^\s*(?:(?:F-|CH-)?\d{4,5}\s+\p{Lu}|case postale|bo[iî]te postale|BP \d|postfach|\d+(?: ?bis| ?ter)?,? (?:rue|avenue|av\.|bd|boulevard|place|all[ée]e|chemin|route|quai|impasse)\b|t[ée]l|courriel|e-?mail|m[ée]l\b)/iu;
/** Words of places and things that are named after somebody. */
const HOLY = /^(?:saint|sainte|st|ste|notre|dame|mont|bourg|pont|villa|val|port|ch[âa]teau|bois)$/iu;

/** A usual given name and a surname that stand alone in a line, in the neighbourhood of how somebody is reached. */
export function nameInBlock(lines: readonly string[], index: number): string | undefined {
  const name = alone.exec(lines[index] ?? "")?.[1];
  if (name === undefined) return undefined;
  const words = name.split(SPACES);
  if (words.length > 4 || /^(?:le|la|les)$|^l['’]/i.test(words[0] ?? "") || NAMED_AFTER.test(`${words[0]} `))
    return undefined;
  if (words.some((word) => HOLY.test(word) || ORGANISATION.test(word))) return undefined;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const isCapital = first === first.toUpperCase();
  if (!(isCapital ? isGiven(last) || isGiven(first) : isGiven(first))) return undefined;
  const around = [-2, -1, 1, 2].map((by) => lines[index + by] ?? "");
  return around.some((line) => line.length < 120 && REACHED.test(line)) ? name : undefined;
}

/** True for the header of a column, or a label, of who is to be contacted. */
export function isContactLabel(label: string): boolean {
  return beginsWithFunction.test(label);
}
