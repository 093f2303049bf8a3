/** What stands for one character, alone or in a class: itself, or an escape of two hexadecimal digits at most. */
const escaped = String.raw`\\(?:[.*+?^$()[\]{}|\\tnr]|x[0-9A-F]{2})`;
const sign = String.raw`[^\\^$.*+?()[\]{}|\p{Cc}\p{Cs}]|${escaped}`;
/** Set operations (Java, Rust), nested sets, and an end of the text in a set (fastjsonschema) are read as such by some. */
const set = String.raw`\[\^?(?!\^)(?:(?!--|&&|~~|\|\|)(?:[^\\^$[\]\p{Cc}\p{Cs}]|\\-|${escaped}))+\]`;
const quantifier = String.raw`(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})?`;
const syntax = new RegExp(
  String.raw`^(?:\^|\$|\||\((?:\?:)?|\)${quantifier}|(?:${sign}|${set})${quantifier})*$`,
  "u",
);

/**
 * True for a pattern in the syntax that the regular expressions of JavaScript (with `u`), RE2 (Go), Rust, Java, Python and .NET read
 * alike: ranges, groups, choices and quantifiers. No look-around, no `\d`, `\s`, `\w`, `.` or `\p{…}` (each language has other sets), no
 * `\u` (Go and Rust have none), no back-reference, no lazy or possessive quantifier. `$` is read alike but for a line break at the end.
 */
export function isPortablePattern(pattern: string): boolean {
  return syntax.test(pattern);
}
