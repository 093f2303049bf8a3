/**
 * The form in which two printings of one label are equal: case, accents, ligatures, kinds of apostrophe, dash, quote
 * and space, and punctuation at the end make no difference. Parentheses and commas do.
 */
export function normaliseLabel(printed: string): string {
  return printed
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/['’‘ʼ′`´]/g, "'")
    .replace(/[«»“”„"]/g, " ")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\p{Pd}\u2212]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/ (?=[,;:.)\]])|(?<=[([]) /g, "")
    .replace(/(?<![\s.,;:!?…])[\s.,;:!?…]+$/u, "")
    .trim();
}
