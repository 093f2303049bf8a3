/** What a spreadsheet takes for the beginning of a formula, apostrophes before it apart. Source: OWASP, CSV Injection. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Text that no spreadsheet takes for a formula: an apostrophe goes before it; plain numbers stay as they are. */
export function withoutFormula(text: string): string {
  return LIKE_A_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text before {@link withoutFormula}. */
export function withFormula(text: string): string {
  return text.startsWith("'") && LIKE_A_FORMULA.test(text) ? text.slice(1) : text;
}
