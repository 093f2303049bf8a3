/**
 * Characters that are in Normalization Form C and stay so beside any other of them: up to U+02FF, and the punctuation and currency
 * signs of French and German print (U+2002–U+20CF). Unicode Standard Annex #15, Quick_Check=Yes with combining class 0.
 */
export const SURELY_NORMAL = "\\u0000-\\u02FF\\u2002-\\u20CF";

const unsure = new RegExp(`[^${SURELY_NORMAL}]`);

/** Text in Unicode Normalization Form C; nothing is computed for text that cannot but be in it. */
export function toNfc(text: string): string {
  return unsure.test(text) ? text.normalize("NFC") : text;
}
