import { authority, authorityTable, ianaMediaType } from "@openhpa/publish";
import { expect, test } from "vitest";
import { datasetIri, dumpAddress, fragmentOf, LICENCE_IRI, LOCAL_ENDPOINT, toCurie } from "./addresses.js";
import { euCountries, euLanguages, rdfFormats } from "./media-addresses.js";
import { PART_SIZE, partCount } from "./parts.js";

test.each([
  "https://a.fr",
  "https://a.fr/",
  "https://a.fr//",
])("a dump of %s stands under one slash", (base) => {
  expect(dumpAddress(base)).toBe("https://a.fr/dump/");
  expect(dumpAddress(base, "void.ttl")).toBe("https://a.fr/dump/void.ttl");
  expect(datasetIri(base)).toBe("https://a.fr/dump/void.ttl#dataset");
});

test.each([
  ["http://www.w3.org/2004/02/skos/core#Concept", "skos:Concept"],
  ["https://w3id.org/openhpa/ns#Action", "hpa:Action"],
  ["https://w3id.org/openhpa/vocab/smoc/A1", "smoc:A1"],
  ["https://w3id.org/openhpa/vocab/smoc/a.b-c%20_9", "smoc:a.b-c%20_9"],
  ["http://www.w3.org/2004/02/skos/core#", "skos:"],
  ["http://www.w3.org/2004/02/skos/core#a/b", undefined],
  ["http://www.w3.org/2004/02/skos/core#a b", undefined],
  ["http://www.w3.org/2004/02/skos/core#é", undefined],
  ["https://exemple.fr/a", undefined],
])("%s is short for %s", (iri, curie) => {
  expect(toCurie(iri)).toBe(curie);
});

test.each([
  ["actions-00001.nq.gz", "actions-00001-nq-gz"],
  ["/Vocabularies/Theme.ttl", "vocabularies-theme-ttl"],
  ["a__b//c.", "a-b-c"],
])("inside another document, %s is %s", (path, fragment) => {
  expect(fragmentOf(path)).toBe(fragment);
});

// The addresses as their owners print them: Etalab, IANA, the Publications Office of the European Union, the W3C.
test("addresses of others are as they give them", () => {
  expect(LICENCE_IRI).toBe("https://www.etalab.gouv.fr/licence-ouverte-open-licence");
  expect(LOCAL_ENDPOINT).toBe("http://localhost:7878/sparql");
  expect(ianaMediaType("text/turtle")).toBe("https://www.iana.org/assignments/media-types/text/turtle");
  const french = authority.language("FRA");
  expect(french).toBe("http://publications.europa.eu/resource/authority/language/FRA");
  expect(authorityTable(french)).toBe("http://publications.europa.eu/resource/authority/language");
  expect(euLanguages).toEqual({ fr: "FRA", en: "ENG", de: "DEU", it: "ITA" });
  expect(euCountries).toEqual({ "country:FR": "FRA", "country:CH": "CHE" });
  expect(Object.entries(rdfFormats).map(([type, { w3c, eu }]) => `${type} ${w3c} ${eu}`)).toEqual([
    "application/n-quads formats:N-Quads RDF_N_QUADS",
    "application/n-triples formats:N-Triples RDF_N_TRIPLES",
    "text/turtle formats:Turtle RDF_TURTLE",
    "application/trig formats:TriG RDF_TRIG",
    "application/ld+json formats:JSON-LD JSON_LD",
  ]);
});

test.each([
  [PART_SIZE, 1],
  [PART_SIZE + 1, 2],
  [128 * PART_SIZE, 128],
  [128 * PART_SIZE + 1, 256],
  [256 * PART_SIZE + 1, 256],
])("%i bytes are %i parts of 200 MB", (bytes, count) => {
  expect(PART_SIZE).toBe(200_000_000);
  expect(partCount(bytes, PART_SIZE)).toBe(count);
});
