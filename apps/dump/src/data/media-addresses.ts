/** What a format of RDF is called by the W3C (`formats:`) and by the EU, by its media type. */
export const rdfFormats: Readonly<Record<string, { readonly w3c: string; readonly eu: string }>> = {
  "application/n-quads": { w3c: "formats:N-Quads", eu: "RDF_N_QUADS" },
  "application/n-triples": { w3c: "formats:N-Triples", eu: "RDF_N_TRIPLES" },
  "text/turtle": { w3c: "formats:Turtle", eu: "RDF_TURTLE" },
  "application/trig": { w3c: "formats:TriG", eu: "RDF_TRIG" },
  "application/ld+json": { w3c: "formats:JSON-LD", eu: "JSON_LD" },
};

/** Languages of the texts that the EU table has a code for. */
export const euLanguages: Readonly<Record<string, string>> = { fr: "FRA", en: "ENG", de: "DEU", it: "ITA" };

/** Countries of the model's territories in the EU table. */
export const euCountries: Readonly<Record<string, string>> = { "country:FR": "FRA", "country:CH": "CHE" };
