import { fold } from "../text/fold.js";

/** Letters that decide in which piece a word lies: the forms of one word mostly share them. */
const LETTERS = 4;
const FEWEST = 4;
const MOST = 2048;
const RECORDS_FOR_A_PIECE = 8;
const LARGE_PART = 500;

/**
 * How many pieces the terms of a part with so many records are cut into: a power of two. A piece of a small part has about two kilobytes; in
 * larger parts there are more pieces to a record, since a word is looked for in all parts and the other words of its pieces are loaded in vain.
 */
export function pieceCount(records: number): number {
  const more = Math.sqrt(Math.max(1, records / LARGE_PART));
  const wanted = Math.max(FEWEST, Math.min(MOST, (records / RECORDS_FOR_A_PIECE) * more));
  return 2 ** Math.floor(Math.log2(wanted));
}

/** True for a term that is no word: the value of a facet (`theme:alcohol`) or a name of several words (`~fr:person age`). */
export function isCode(term: string): boolean {
  return term.includes(":");
}

/** How many files that makes: those of words, then half as many of codes, of which one is small and not to be loaded with frequent words. */
export function termFileCount(pieces: number): number {
  return pieces + pieces / 2;
}

/** The file that a term lies in (FNV-1a of its first letters; of the whole where it is no word). */
export function pieceOfTerm(term: string, pieces: number): number {
  const isWord = !isCode(term);
  const letters = isWord ? [...fold(term)].slice(0, LETTERS).join("") : term;
  let hash = 0x811c9dc5;
  for (let at = 0; at < letters.length; at += 1)
    hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193) >>> 0;
  const mixed = hash ^ (hash >>> 15);
  return isWord ? mixed & (pieces - 1) : pieces + (mixed & (pieces / 2 - 1));
}
