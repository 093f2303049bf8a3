/**
 * Rewrites what only some regular-expression engines read into what all of those of JSON Schema validators do: Python has no
 * `\p{…}`, and its `\d` also takes digits of other scripts. The strings that match stay the same.
 */
const rewrites: readonly (readonly [from: string, to: string])[] = [
  ["\\p{Cs}", "\\uD800-\\uDFFF"],
  ["\\p{Cc}", "\\u0000-\\u001F\\u007F-\\u009F"],
  ["\\d", "[0-9]"],
];

/** The source of a pattern of the model in the part of ECMAScript's syntax that JavaScript (with `u`), Python, Java and .NET share. */
export function portablePattern(source: string): string {
  const portable = rewrites.reduce((pattern, [from, to]) => pattern.replaceAll(from, to), source);
  if (/\\[pPdDwW]|\(\?[^:]/.test(portable)) throw new Error(`Not portable between validators: ${source}`);
  return portable;
}
