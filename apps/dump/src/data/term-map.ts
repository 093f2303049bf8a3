/** The same text in memory of its own: a term that is kept for long would keep the lines that it was cut from. */
export function ownText(term: string): string {
  return Buffer.from(term).toString();
}

/** The value of a term in a map that outlives the lines; what `empty` makes of the term when there is none. */
export function valueAt<T>(map: Map<string, T>, term: string, empty: (term: string) => T): T {
  const found = map.get(term);
  if (found !== undefined) return found;
  const own = ownText(term);
  const made = empty(own);
  map.set(own, made);
  return made;
}
