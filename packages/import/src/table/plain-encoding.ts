/** Signs that stand for accents where bytes of CP850 (DOS) or Mac Roman were read as Windows-1252, inside a word in small letters. */
const FOREIGN = /\p{Ll}[‚Šˆ‡ƒ„‰‹ŽŒ\u0081\u008d\u008f\u0090\u009d]\p{Ll}/gu;
/** Accents in a word, as Windows-1252 has them. */
const ACCENTED = /\p{Ll}[ß-öø-ÿœ]|[ß-öø-ÿœ]\p{Ll}/gu;

/** How many signs of another encoding stand in the words of a text, and how many accents. */
export const encodingSigns = (text: string) => ({
  foreign: text.match(FOREIGN)?.length ?? 0,
  accented: text.match(ACCENTED)?.length ?? 0,
});

/**
 * True for a text whose bytes are no Windows-1252 for certain: signs that no word holds stand in words, more often than accents. Such a file is
 * of DOS (CP850) or of an old Macintosh, and every accent of it would be read wrongly.
 */
export function isOtherEncoding(text: string): boolean {
  const { foreign, accented } = encodingSigns(text);
  return foreign > 0 && foreign >= accented;
}
