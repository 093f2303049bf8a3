/**
 * Rewrites what only some regular-expression engines read into what those of most JSON Schema validators do: Python has no
 * `\p{…}`, and its `\d` also takes digits of other scripts. The strings that match stay the same.
 */
const rewrites: readonly (readonly [from: string, to: string])[] = [
  ["\\p{Cs}", "\\uD800-\\uDFFF"],
  ["\\p{Cc}", "\\u0000-\\u001F\\u007F-\\u009F"],
  ["\\p{Co}", "\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}"],
  ["\\d", "[0-9]"],
  ["\\/", "/"],
];

/** Characters beyond U+FFFF stand for themselves: there is no escape for them that JavaScript, Python and Java share. */
const bareAstral = (pattern: string) =>
  pattern.replace(/\\u\{([0-9A-Fa-f]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );

/** The source of a pattern of the model in the syntax that JavaScript (with `u`), Python, Java and .NET read alike. */
export function portablePattern(source: string): string {
  const portable = bareAstral(rewrites.reduce((pattern, [from, to]) => pattern.replaceAll(from, to), source));
  if (/\\[pPdDwW]|\\u\{|\(\?[^:]/.test(portable))
    throw new Error(`Not portable between validators: ${source}`);
  return portable;
}
