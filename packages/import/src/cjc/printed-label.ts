const LETTERS: Readonly<Record<string, string>> = {
  a: "aàâ",
  c: "cç",
  e: "eéèêë",
  i: "iîï",
  o: "oôö",
  u: "uùûü",
};

/** One character of a label as it may be printed: accents may be missing or combining, apostrophes and blanks are of any kind. */
function printedForm(character: string): string {
  if (/\s/.test(character)) return "\\s+";
  if (/['’]/.test(character)) return "['’‘ʼ]";
  if (/[:?]/.test(character)) return `\\s*[${character}]`;
  const plain = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const letters = LETTERS[plain];
  if (letters !== undefined) return `[${letters}]\\p{M}?`;
  return plain.replace(/[.*+^${}()|[\]\\]/g, "\\$&");
}

/** The source of a form that finds words however they are printed. */
export function printedWords(words: string): string {
  return [...words].map(printedForm).join("");
}

/**
 * The form that finds a label at the beginning of a line, whatever its letter case, accents and blanks, with the punctuation that closes it: a label
 * without any is the whole line. What follows is the answer.
 */
export function labelForm(label: string): RegExp {
  const words = label.replace(/[\s:?.…]+$/u, "").replace(/\s+(?=[:?])/gu, "");
  return new RegExp(`^\\s*${printedWords(words)}\\s*(?:[:?…][\\s:?….]*|$)`, "iu");
}
