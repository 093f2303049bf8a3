import { givenNames, surnames } from "@openhpa/core";
import { moreGivenNames } from "./given-names.data.js";
import { NAMED_AFTER, ORGANISATION } from "./person-words.js";

/** A name of somebody in a text; offsets count UTF-16 units, and a title belongs to what is taken out. */
export interface NamedPerson {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** One blank inside a name, of any width. */
export const SPACE = "[ \\t\\u00A0\\u2002-\\u200A\\u202F]";
/** Blanks between the words of a name. */
export const SPACES = /[ \t\u00A0\u2002-\u200A\u202F]+/;
const PARTICLE = `(?:(?:de${SPACE}la|de|du|des|le|la|van|von|ben|el)${SPACE}|d['’])`;
export const FIRST = "\\p{Lu}(?:\\.?-\\p{Lu}\\.|[\\p{L}'’-]+|\\.)";
export const MORE = `(?:(?:${SPACE}|(?<=\\.))${PARTICLE}?(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.))`;
/** What may stand between a label and a name: signs of tables and of bold letters, a colon, a dash, a parenthesis. */
export const MARKS =
  "[ \\u00A0\\u2002-\\u200A\\u202F\\t*_|]*[:,(–—-]?[ \\u00A0\\u2002-\\u200A\\u202F\\t*_|]*";
const BEFORE = 60;

export const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const given = new Set([...givenNames.map(plain), ...moreGivenNames]);
export const isGiven = (word: string) => word.split("-").some((part) => given.has(plain(part)));
export const usualSurnames = new Set(surnames.map(plain));
const isInitial = (word: string) => /^\p{Lu}\.(?:-\p{Lu}\.)?$/u.test(word);
export const isAcronym = (word: string) =>
  word.length <= 5 && word === word.toUpperCase() && !isInitial(word);
export const isOfOrganisation = (word: string) => word.split("-").some((part) => ORGANISATION.test(part));
const BETWEEN = new RegExp(`${SPACE}+|(?<=\\.)`, "u");
export const wordsOf = (name: string) => name.split(BETWEEN).filter((word) => /^\p{Lu}/u.test(word));
export const isNamedAfter = (text: string, at: number) =>
  NAMED_AFTER.test(text.slice(Math.max(0, at - BEFORE), at));

/** A plural before `d…`, or `du`, `de`, `des` between two words: several are named, or what is theirs. */
const OF_MANY = new RegExp(`s${SPACE}d|${SPACE}d[ue]s?${SPACE}`, "u");

/** True for two to four words with capitals that are a person's: a usual given name is among them, or nothing of an organisation. */
export function isName(name: string, isLabelled: boolean): boolean {
  const words = wordsOf(name);
  if (words.length < 2 || words.some(isOfOrganisation) || /^(?:L[ea]s?\s|L['’])/u.test(name)) return false;
  if (words.slice(0, 2).some(isGiven) || words.slice(-1).some(isGiven)) return true;
  const isOfMany = OF_MANY.test(name);
  const hasInitial = words.some(isInitial);
  return isLabelled && !isOfMany && words.every((word) => hasInitial || !isAcronym(word));
}

/** True for a word that is a usual given name, or several joined. */
export const isGivenWhole = (word: string) => word.split("-").every((part) => given.has(plain(part)));

/** A usual given name and a surname, in either order where the surname is in capitals: somebody, wherever only names can stand. */
export function isGivenAndSurname(name: string): boolean {
  const words = wordsOf(name);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 4 || words.some(isOfOrganisation)) return false;
  return isGivenWhole(first) || (first.length > 2 && first === first.toUpperCase() && isGivenWhole(last));
}

/** One word behind a label with a colon: a given name, or any name where only people have the label. */
export const isOneWord = (word: string, isOfPersons: boolean) =>
  isGiven(word) ||
  (isOfPersons && usualSurnames.has(plain(word))) ||
  (isOfPersons && word.length > 2 && !isAcronym(word) && !isOfOrganisation(word));

const element = new RegExp(`(?:\\*\\*|__)?((?:d['’])?${FIRST}${MORE}{0,3})`, "uy");
export const joint = /[ \u00A0]*(?:[;/&]|(,)|et\b|und\b)[ \u00A0]*/uy;

/** The names that stand one after another from a place; a comma joins only those that hold a usual given name. */
export function* listedNames(
  text: string,
  from: number,
  isOne: (name: string) => boolean,
): Generator<NamedPerson> {
  let at = from;
  for (let isSure = false; ; ) {
    element.lastIndex = at;
    const [all, name] = element.exec(text) ?? [];
    if (all === undefined || name === undefined || !(isOne(name) && (!isSure || isName(name, false)))) return;
    const end = at + all.length;
    yield { start: end - name.length, end, name };
    joint.lastIndex = end;
    const next = joint.exec(text);
    if (!next) return;
    isSure = next[1] !== undefined;
    at = end + next[0].length;
  }
}
