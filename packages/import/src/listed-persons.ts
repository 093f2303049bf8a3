import { kindOfName } from "./harmonise/organisation-kind.js";
import { isGivenAndSurname } from "./name-words.js";

const BETWEEN = /<br\s?\/?>|[,;/&|•\n]|\s(?:et|und|e)\s/u;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:[ \u00A0]\p{Lu}[\p{L}'’-]+){1,3}$/u;
/** More of an answer is no list of names. */
const LONGEST = 4_000;

/** The pieces of a list of organisations that are a usual given name and a surname, and no organisation: people who are named among them. */
export function personsListed(list: string): readonly string[] {
  return list
    .slice(0, LONGEST)
    .split(BETWEEN)
    .map((piece) => piece.replace(/^[\s*·–—-]+|[\s.]+$/g, ""))
    .filter((piece) => NAME.test(piece) && isGivenAndSurname(piece) && kindOfName(piece) === undefined);
}
