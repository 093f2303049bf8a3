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
