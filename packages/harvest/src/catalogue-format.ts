/** The syntaxes that a catalogue can be read in. */
export type Syntax = "json-ld" | "turtle" | "rdf-xml" | "n-triples" | "trig";

/** What udata takes from the ending of an address (docs/sources/harvesters.md §2.1, format). */
const byEnding: Readonly<Record<string, Syntax>> = {
  jsonld: "json-ld",
  json: "json-ld",
  ttl: "turtle",
  n3: "turtle",
  nt: "n-triples",
  trig: "trig",
  xml: "rdf-xml",
  rdf: "rdf-xml",
};

/** What udata and CKAN take from a `Content-Type`. N-Quads is not among them. */
const byMediaType: Readonly<Record<string, Syntax>> = {
  "application/ld+json": "json-ld",
  "application/json": "json-ld",
  "text/turtle": "turtle",
  "application/x-turtle": "turtle",
  "application/rdf+xml": "rdf-xml",
  "text/xml": "rdf-xml",
  "application/xml": "rdf-xml",
  "application/n-triples": "n-triples",
  "text/n3": "turtle",
  "application/trig": "trig",
};

/** The syntax that udata guesses from the ending of an address. */
export function syntaxOfAddress(url: string): Syntax | undefined {
  const ending = /\.([A-Za-z0-9]+)$/.exec(url.replace(/[?#].*$/, ""))?.[1];
  return ending === undefined ? undefined : byEnding[ending.toLowerCase()];
}

/** The syntax that a `Content-Type` announces. */
export function syntaxOfType(contentType: string | undefined): Syntax | undefined {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  return type === undefined ? undefined : byMediaType[type];
}
