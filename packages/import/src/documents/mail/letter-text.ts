import { isClosing } from "../../closing-formula.js";

/** Names of header fields as mail programs print them above a message that is answered or passed on (in French, English, German, Italian). */
const FIELD =
  /^\s*[*_]*(?:de|à|a|cc|cci|copie|envoyé(?: le| par)?|date|objet|répondre à|pièces? jointes?|from|to|sent|subject|reply-to|attachments?|von|an|gesendet|betreff|da|inviato|oggetto)[*_]*\s?:[*_]*\s/iu;
const FORWARDED =
  /^\s*-{2,}\s*(?:message (?:d'origine|transféré|transmis|original)|original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|messaggio (?:originale|inoltrato))\s*-*/iu;
/** A line across the page: a header may follow it. */
const RULE = /^\s*(?:-{5,}|_{5,})\s*$/;
const WROTE = /^\s*(?:le|on|am)\s.{4,160}\s(?:a écrit|wrote|schrieb)\s?:\s*$/iu;
const GREETING =
  /^\s*(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères|hello|dear|guten tag|sehr geehrte|buongiorno)(?:[\s,!][^.:;]{0,60})?[,!]?\s*$/iu;
/** What a line of a fiche begins with, and no line of a signature. */
const LABEL =
  /^\s*(?!(?:tél|tel|téléphone|mobile|port|portable|fax|mail|e-mail|courriel|site|web|adresse)\b)\p{Lu}[^:.;!?@]{2,50}\s?:(?:\s|$)/iu;
const HEADING = /^\s*#/;
/** A signature has at most so many lines, none of them longer; a blank line ends it. */
const SIGNATURE = { lines: 8, characters: 90 } as const;
const QUOTED = /^\s*>/;
/** A letter with so many labels of its own answers with its own fiche: what it quotes is another. */
const FEWEST_LABELS = 2;

/** The words of a line without the signs of a quotation. */
export const unquoted = (line: string) => line.replace(/^\s*(?:>\s?)+/, "");

/** Which lines of a letter quote another one, where the letter has labels of its own; none where the fiche stands in the quotation. */
export function quotedLines(lines: readonly string[]): readonly boolean[] {
  const own = lines.filter((line) => !QUOTED.test(line) && LABEL.test(line) && !FIELD.test(line)).length;
  return lines.map((line) => own >= FEWEST_LABELS && QUOTED.test(line));
}

/** Takes the lines of a text one by one; `takes` is true for a closing formula and the lines below it that sign. */
function createSignature() {
  let left = 0;
  let hasSigned = false;
  return {
    end() {
      left = 0;
    },
    takes(line: string): boolean {
      if (isClosing(line)) {
        left = SIGNATURE.lines;
        hasSigned = false;
        return true;
      }
      const isBlank = line.trim() === "";
      const isOther = line.length > SIGNATURE.characters || LABEL.test(line) || HEADING.test(line);
      if ((isBlank && hasSigned) || isOther) left = 0;
      if (left === 0 || isBlank) return false;
      left -= 1;
      hasSigned = true;
      return true;
    },
  };
}

/** Which lines of a text are closing formulas and signatures, in whatever document they stand. */
export function signedLines(lines: readonly string[]): readonly boolean[] {
  const signature = createSignature();
  return lines.map((line) => signature.takes(line));
}

/**
 * Which lines of a letter say only who writes to whom: header fields of messages that it answers or passes on, greetings, closing formulas,
 * signatures. They hold names, numbers and mailboxes of persons, and nothing of an action.
 */
export function linesOfPersons(lines: readonly string[]): readonly boolean[] {
  let isHeader = false;
  const signature = createSignature();
  return lines.map((line) => {
    if (FORWARDED.test(line) || WROTE.test(line) || RULE.test(line)) {
      isHeader = true;
      if (!RULE.test(line)) signature.end();
      return true;
    }
    const isField = isHeader && FIELD.test(line);
    if (isHeader && !isField && line.trim() !== "") isHeader = false;
    if (isField) signature.end();
    return isField || signature.takes(line) || GREETING.test(line);
  });
}
