import { compareCodePoints } from "@openhpa/core";
import {
  countryOf,
  parseTerritoryCode,
  placeAddress,
  populationOf,
  populationSources,
  TERRITORY_RIGHTS,
  type Territory,
  type TerritoryIndex,
  territoryLabels,
  territoryType,
  VOCAB,
} from "@openhpa/vocabularies";
import { linksOf } from "@openhpa/vocabularies/links";
import type { Quad } from "n3";
import { territoryIri } from "../iris.js";
import { labelRights } from "./label-rights.js";
import { type Statements, statements } from "./statements.js";

/** The given codes that the index knows, and the territories that hold them, each once, in the order of the codes. */
function withHolders(codes: Iterable<string>, index: TerritoryIndex): Territory[] {
  const found = new Map<string, Territory>();
  for (const code of codes) {
    for (const territory of [index.get(code) ?? countryOf(code), ...index.ancestors(code)])
      if (territory) found.set(territory.code, territory);
  }
  return [...found.values()].sort((a, b) => compareCodePoints(a.code, b.code));
}

function describe(out: Statements, territory: Territory, replaced: readonly string[]): void {
  const iri = territoryIri(territory.code);
  const parsed = parseTerritoryCode(territory.code);
  out.iri(iri, "rdf:type", "skos:Concept");
  if (parsed) {
    out.literal(iri, "skos:notation", parsed.code);
    out.iri(iri, "skos:inScheme", VOCAB + parsed.type);
  }
  const labels = territoryLabels(territory);
  out.texts(iri, "skos:prefLabel", labels);
  const told = new Set<string>(Object.values(labels));
  const former = (territory.formerNames ?? []).map(({ name }) => name);
  for (const name of new Set([...(territory.otherNames ?? []), ...former]))
    if (!told.has(name)) out.literal(iri, "skos:altLabel", name);
  const place = placeAddress(territory);
  if (place !== undefined) out.iri(iri, "foaf:focus", place);
  for (const { property, object } of linksOf(iri)) out.iri(iri, property, object);
  const { partOf, epci, departement, region, canton, country, current } = territory;
  const holders = new Set([partOf, epci, departement, region, canton, country]);
  for (const holder of holders)
    if (holder && holder !== territory.code) out.iri(iri, "dcterms:isPartOf", territoryIri(holder));
  if (current && current !== territory.code) {
    out.literal(iri, "owl:deprecated", "true", "boolean");
    out.iri(iri, "dcterms:isReplacedBy", territoryIri(current));
  }
  for (const former of replaced) out.iri(iri, "dcterms:replaces", territoryIri(former));
}

/** The inhabitants of a territory, with the year and the page that they are from. */
function describePopulation(out: Statements, { code, country }: Territory): void {
  const inhabitants = populationOf(code);
  if (inhabitants === undefined) return;
  const source = (country ?? code) === "country:CH" ? populationSources.CH : populationSources.FR;
  const iri = territoryIri(code);
  out.literal(iri, "hpa:population", String(inhabitants), "integer");
  out.literal(iri, "hpa:populationYear", source.year, "gYear");
  out.iri(iri, "hpa:populationSource", source.href);
}

function describeType(out: Statements, type: Territory["type"]): void {
  const concept = territoryType.concepts.get(type);
  out.iri(VOCAB + type, "rdf:type", "skos:ConceptScheme");
  if (concept) out.texts(VOCAB + type, "dcterms:title", concept.prefLabel);
  labelRights(out, VOCAB + type, TERRITORY_RIGHTS[type]);
}

/**
 * Names, code, inhabitants, holders and places (`foaf:focus`: the address that INSEE or the Swiss Confederation gives them) of the territories with these typed codes and of all that hold them, so that a dump can be read by place
 * name; a former commune and the present one point at each other. Countries are known without the index; other codes that it does not
 * know are passed over.
 */
export function territoryQuads(codes: Iterable<string>, index: TerritoryIndex): Quad[] {
  const out = statements();
  const territories = withHolders(codes, index);
  for (const type of new Set(territories.map(({ type }) => type))) describeType(out, type);
  const replaced = new Map<string, string[]>();
  for (const { code, current } of territories)
    if (current && current !== code) replaced.set(current, [...(replaced.get(current) ?? []), code]);
  for (const territory of territories) {
    describe(out, territory, replaced.get(territory.code) ?? []);
    describePopulation(out, territory);
  }
  return out.quads;
}
