/**
 * A pattern of the model in the syntax that XPath (SPARQL, SHACL) and JavaScript read alike: no `(?:`, no `\d` (all scripts in XPath),
 * no `\u` escapes. Throws on a pattern that has no such form, so that none is published unread.
 */
export function xpathPattern(source: string): string {
  const portable = source.replaceAll("(?:", "(").replaceAll("\\d", "[0-9]").replaceAll("\\/", "/");
  if (/\(\?|\\[pPuxbBwW]/.test(portable)) throw new Error(`No XPath form of the pattern ${source}`);
  return portable;
}

/** Escapes a fixed text for use in a pattern; only what both syntaxes escape alike. */
export function escapePattern(text: string): string {
  return text.replace(/[.+*?^$()[\]{}|\\]/g, "\\$&");
}

/**
 * A regular expression that searches, for the `REGEX` of SPARQL: what stands before or after a match is matched too, because XPath has no
 * look-behind and no look-ahead; whether there is a match stays the same.
 */
export function queryPattern(pattern: RegExp): { readonly source: string; readonly flags: string } {
  const source = pattern.source
    .replace(/^\(\?<=/, "(")
    .replace(/\(\?=/, "(")
    .replace(/^\(\?<!(\[[^\]]*\]|\\d)\)/, (_, before: string) => `(^|${negated(before)})`)
    .replace(/\(\?!(\[[^\]]*\]|\\d)\)$/, (_, after: string) => `($|${negated(after)})`)
    .replaceAll("\\w", "A-Za-z0-9_");
  return { source: xpathPattern(source), flags: pattern.flags.replace(/[gu]/g, "") };
}

const negated = (set: string) => (set === "\\d" ? "[^0-9]" : set.replace(/^\[/, "[^"));
