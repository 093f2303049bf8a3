/** Names of header fields as mail programs print them above a message that is answered or passed on (in French, English, German, Italian). */
const FIELD =
  /^\s*[*_]*(?:de|à|a|cc|cci|copie|envoyé(?: le| par)?|date|objet|répondre à|pièces? jointes?|from|to|sent|subject|reply-to|attachments?|von|an|gesendet|betreff|da|inviato|oggetto)[*_]*\s?:[*_]*\s/iu;
const FORWARDED =
  /^\s*(?:-{2,}\s*|_{5,}\s*$)(?:(?:message (?:d'origine|transféré|transmis|original)|original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|messaggio (?:originale|inoltrato))\s*-*)?/iu;
const WROTE = /^\s*(?:le|on|am)\s.{4,160}\s(?:a écrit|wrote|schrieb)\s?:\s*$/iu;
const CLOSING =
  /^\s*(?:(?:bien |très )?(?:cordialement|à vous|amicalement|sincèrement)|(?:avec (?:mes|nos) )?(?:meilleures|sincères|respectueuses)? ?salutations(?: distinguées)?|bonne (?:journée|réception|fin de journée|soirée|lecture|semaine)|bien à vous|best regards|kind regards|regards|mit freundlichen grüssen|mit freundlichen grüßen|freundliche grüsse|cordiali saluti|envoyé de mon \S+)[\s,.!]*$/iu;
const DELIMITER = /^-- ?$/;
const GREETING =
  /^\s*(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères|hello|dear|guten tag|sehr geehrte|buongiorno)(?:[\s,!][^.:;]{0,60})?[,!]?\s*$/iu;
/** What a line of a fiche begins with, and no line of a signature. */
const LABEL =
  /^\s*(?!(?:tél|tel|téléphone|mobile|port|portable|fax|mail|e-mail|courriel|site|web|adresse)\b)\p{Lu}[^:.;!?@]{2,50}\s?:(?:\s|$)/iu;
/** A signature has at most so many lines, none of them longer; a blank line ends it. */
const SIGNATURE = { lines: 8, characters: 90 } as const;

/** The words of a line without the signs of a quotation. */
export const unquoted = (line: string) => line.replace(/^\s*(?:>\s?)+/, "");

/**
 * Which lines of a letter say only who writes to whom: header fields of messages that it answers or passes on, greetings, closing formulas,
 * signatures. They hold names, numbers and mailboxes of persons, and nothing of an action.
 */
export function linesOfPersons(lines: readonly string[]): readonly boolean[] {
  let isHeader = false;
  let signature = 0;
  let hasSigned = false;
  return lines.map((line) => {
    if (FORWARDED.test(line) || WROTE.test(line)) {
      isHeader = true;
      signature = 0;
      return true;
    }
    if (CLOSING.test(line) || DELIMITER.test(line)) {
      signature = SIGNATURE.lines;
      hasSigned = false;
      return true;
    }
    const isBlank = line.trim() === "";
    if (isHeader && !isBlank && !FIELD.test(line)) isHeader = false;
    if (isHeader && FIELD.test(line)) return true;
    if ((isBlank && hasSigned) || line.length > SIGNATURE.characters || LABEL.test(line)) signature = 0;
    if (signature > 0 && !isBlank) {
      signature -= 1;
      hasSigned = true;
      return true;
    }
    return GREETING.test(line);
  });
}
