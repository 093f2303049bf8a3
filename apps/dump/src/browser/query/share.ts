const KEY = "q=";

/** The part of an address after `#` that carries a query: it never leaves the browser. */
export function shareFragment(sparql: string): string {
  return `#${KEY}${encodeURIComponent(sparql)}`;
}

/** The query that an address carries, if it does. */
export function sharedQuery(fragment: string): string | undefined {
  const text = fragment.replace(/^#/, "");
  if (!text.startsWith(KEY)) return undefined;
  try {
    return decodeURIComponent(text.slice(KEY.length));
  } catch {
    return undefined;
  }
}

/** Link that asks this page what the dump says of something. */
export function describeHref(iri: string): string {
  return shareFragment(`DESCRIBE <${iri}>`);
}
