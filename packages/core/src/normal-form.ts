/** The characters up to U+02FF, and the punctuation and currency signs of French and German print. */
const LATIN_END = 0x02ff;
const SIGNS_START = 0x2002;
const SIGNS_END = 0x20cf;

const escaped = (code: number) => `\\u${code.toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Characters that are in Normalization Form C and stay so beside any other of them, as what stands between the brackets of a regular
 * expression. Unicode Standard Annex #15, Quick_Check=Yes with combining class 0.
 */
export const SURELY_NORMAL: string = `${escaped(0)}-${escaped(LATIN_END)}${escaped(SIGNS_START)}-${escaped(SIGNS_END)}`;

/** True for the code of a character that is one of `SURELY_NORMAL`. */
export function isSurelyNormal(code: number): boolean {
  return code <= LATIN_END || (code >= SIGNS_START && code <= SIGNS_END);
}

const unsure = new RegExp(`[^${SURELY_NORMAL}]`);

/** Text in Unicode Normalization Form C; nothing is computed for text that cannot but be in it. */
export function toNfc(text: string): string {
  return unsure.test(text) ? text.normalize("NFC") : text;
}

/** True for text that is not in Unicode Normalization Form C. */
export function isOtherForm(text: string): boolean {
  return toNfc(text) !== text;
}
