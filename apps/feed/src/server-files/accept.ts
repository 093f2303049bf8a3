import { escapedPattern } from "./server-feed.js";

/** XHTML is asked for by browsers only, and they take HTML. */
const HTML = "text/html";
const XHTML = "application/xhtml+xml";

/** The weights that are told apart, from 1 down to what is above 0 (RFC 9110 §12.4.2); two with the same tenth are equal. */
const weights: readonly string[] = [
  "1(?:\\.0*)?",
  ...[9, 8, 7, 6, 5, 4, 3, 2, 1].map((tenth) => `0?\\.${tenth}[0-9]*`),
  "0?\\.0[0-9]*[1-9][0-9]*",
];

/** A media type or range, which is the one group, with a weight; one that says none has the weight 1. */
function weighted(names: readonly string[], weight: string): string {
  const parameters = "(?:\\s*;\\s*[^qQ,;\\s][^,;]*)*\\s*";
  const said = `;\\s*q=${weight}\\s*(?:[,;]|$)`;
  const end = weight === weights[0] ? `(?:${said}|,|$)` : said;
  return `(?:^|,)\\s*(${names.map(escapedPattern).join("|")})${parameters}${end}`;
}

/** The names under which each of some media types is asked for: its own, and the range that it is the first of. */
export function askedNames(types: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const type of types) {
    const family = `${type.slice(0, type.indexOf("/"))}/*`;
    for (const name of [type, ...(type === HTML ? [XHTML] : []), ...(names.has(family) ? [] : [family])])
      names.set(name, type);
  }
  return names;
}

/**
 * How a server that knows patterns only finds out which of some media types an `Accept` header prefers (RFC 9110 §12.5.1): the first pattern
 * that matches has the name in its one group. Weights are told apart to the tenth; of equal weights what is named first comes first, and `*\/*`
 * last. Where no pattern matches, the first type is sent. PCRE, RE2 and JavaScript read the patterns alike, without regard to case. Unlike a
 * server of our own, they let a range stand for the first of its types even where that one is named with less weight.
 */
export function acceptPatterns(types: readonly string[]): readonly string[] {
  const names = [...askedNames(types).keys()];
  return weights.flatMap((weight) => [weighted(names, weight), weighted(["*/*"], weight)]);
}
