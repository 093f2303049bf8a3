import { sortLines } from "@openhpa/io";
import {
  context,
  generateOntology,
  generateScheme,
  generateShapes,
  ontologyQuads,
  schemeQuads,
  shapeQuads,
  territoryQuads,
} from "@openhpa/rdf";
import {
  parseTerritoryCode,
  schemes,
  smallTerritories,
  type TerritoryIndex,
  VOCAB,
} from "@openhpa/vocabularies";
import type { Quad } from "n3";
import { NQuads } from "rdf-canonize";
import type { DumpFolder } from "./dump-folder.js";
import type { Statistics } from "./statistics.js";

/** Number of statements of what the dump carries beside the data. */
export interface VocabulariesWritten {
  /** By name of the scheme. */
  readonly schemes: Readonly<Record<string, number>>;
  readonly vocabularies: number;
  readonly territories: number;
}

const serialise = (quads: readonly Quad[]) => quads.map((quad) => NQuads.serializeQuad(quad));
const distinct = (quads: readonly Quad[]) => new Set(serialise(quads)).size;

async function* chunked(quads: readonly Quad[]): AsyncGenerator<string> {
  yield serialise(quads).join("");
}

/** Typed codes of the territories that the data points at. */
function usedTerritories({ links }: Statistics): readonly string[] {
  const codes = [...links.keys()].map((iri) => iri.slice(VOCAB.length).replace("/", ":"));
  return codes.filter((code) => parseTerritoryCode(code) !== undefined);
}

/** Writes the concept schemes, the territories that the data uses with all that hold them, ontology, shapes and context. */
export async function writeVocabularies(
  folder: DumpFolder,
  statistics: Statistics,
  index: TerritoryIndex = smallTerritories(),
): Promise<VocabulariesWritten> {
  const sorting = { folder: folder.root, distinct: true };
  const counts: Record<string, number> = {};
  for (const scheme of Object.values(schemes)) {
    counts[scheme.name] = distinct(schemeQuads(scheme));
    await folder.write(`vocabularies/${scheme.name}.ttl`, generateScheme(scheme), counts[scheme.name]);
  }
  const concepts = Object.values(schemes).flatMap((scheme) => schemeQuads(scheme));
  const vocabularies = await folder.writeLines("vocabularies.nt.gz", sortLines(chunked(concepts), sorting));
  const places = territoryQuads(usedTerritories(statistics), index);
  const territories = await folder.writeLines("territories.nt.gz", sortLines(chunked(places), sorting));
  await folder.write("ontology.ttl", generateOntology(), distinct(ontologyQuads()));
  await folder.write("shapes.ttl", generateShapes(), distinct(shapeQuads()));
  await folder.write("context.jsonld", `${JSON.stringify({ "@context": context }, null, 2)}\n`);
  return { schemes: counts, vocabularies, territories };
}
