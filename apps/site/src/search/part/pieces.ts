import { fold } from "../text/fold.js";

/** Letters that decide in which piece a word lies: the forms of one word mostly share them. */
const LETTERS = 4;
const FEWEST = 4;
const MOST = 512;
const RECORDS_FOR_A_PIECE = 8;

/** How many pieces the terms of a part with so many records are cut into: a power of two, so that a piece has about two kilobytes. */
export function pieceCount(records: number): number {
  const wanted = Math.max(FEWEST, Math.min(MOST, records / RECORDS_FOR_A_PIECE));
  return 2 ** Math.floor(Math.log2(wanted));
}

/** True for a term that is no word: the value of a facet (`theme:alcohol`) or a name of several words (`~fr:person age`). */
export function isCode(term: string): boolean {
  return term.includes(":");
}

/** The piece that a term lies in (FNV-1a of its first letters; of the whole where it is no word). */
export function pieceOfTerm(term: string, pieces: number): number {
  const letters = isCode(term) ? term : [...fold(term)].slice(0, LETTERS).join("");
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 15)) & (pieces - 1);
}
