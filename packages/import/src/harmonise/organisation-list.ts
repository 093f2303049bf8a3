import { structureType } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "./concept-label.js";

/** A piece of a line that stands for one organisation. */
export interface ListedPiece {
  readonly text: string;
  /** Offset in the line (UTF-16). */
  readonly start: number;
  /** How sure it is that the line is cut where names end; `uncertain` for a whole line that may be a list. */
  readonly certainty: "certain" | "probable" | "uncertain";
}

const LONGEST = 4_000;
const BULLET = /^\s*(?:[•*▪◦·–—-]\s+|\d{1,2}[.)]\s+)/;
const TAIL = /[\s,;]*(?:(?:…|\.{3}|(?<![\p{L}])etc\.?)[\s,;)]*)?$/iu;
const LEAST_OF_LIST = 3;

/** The parts of a text between separators that stand outside of parentheses. */
function between(text: string, isSeparator: (at: number) => boolean): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")") depth = Math.max(0, depth - 1);
    if (at < text.length && (depth > 0 || !isSeparator(at))) continue;
    const part = text.slice(from, at);
    const trimmed = part.trim().replace(TAIL, "");
    if (trimmed !== "") parts.push({ text: trimmed, start: from + part.length - part.trimStart().length });
    from = at + 1;
  }
  return parts;
}

/** A piece that stands for one organisation whatever surrounds it: an acronym, a name with its acronym, a known type of structure. */
function standsAlone(piece: string): boolean {
  return (
    /^[\p{Lu}\d]{2,12}$/u.test(piece) ||
    /\([\p{Lu}\d][\p{Lu}\d\s.&-]{1,14}\)$/u.test(piece) ||
    isRead(matchConcept(structureType, piece))
  );
}

/** Commas part names where every piece stands alone, or in a longer list where every piece begins like a name and some stand alone. */
function isCommaList(pieces: readonly { readonly text: string }[]): boolean {
  const alone = pieces.filter(({ text }) => standsAlone(text)).length;
  if (pieces.length > 1 && alone === pieces.length) return true;
  return (
    pieces.length >= LEAST_OF_LIST && alone >= 2 && pieces.every(({ text }) => /^[\p{Lu}\d]/u.test(text))
  );
}

/**
 * The organisations of a line: cut at semicolons, bars and bullets outside of parentheses, and at commas only where the line is a list of
 * them (`Mutualité sociale agricole (MSA), CARSAT, Familles rurales`); names hold commas of their own.
 */
export function cutOrganisations(line: string): readonly ListedPiece[] {
  const lead = BULLET.exec(line)?.[0].length ?? line.length - line.trimStart().length;
  const whole = line.slice(lead).trimEnd();
  if (whole === "") return [];
  if (whole.length > LONGEST) return [{ text: whole, start: lead, certainty: "uncertain" }];
  const isSign = (at: number) => /[;•▪|\n]/.test(whole[at] ?? "");
  const signed = between(whole, isSign);
  return signed.flatMap((piece): ListedPiece[] => {
    const commas = between(piece.text, (at) => piece.text[at] === ",");
    const at = (start: number) => lead + piece.start + start;
    if (isCommaList(commas))
      return commas.map(({ text, start }) => ({ text, start: at(start), certainty: "probable" }));
    const mayBeList = commas.length > 1;
    const certainty = mayBeList ? "uncertain" : "certain";
    return [{ text: piece.text, start: at(0), certainty }];
  });
}
