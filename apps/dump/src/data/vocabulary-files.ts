import { compareCodePoints } from "@openhpa/core";
import { sortLines } from "@openhpa/io";
import {
  context,
  generateLinkTable,
  generateOntology,
  generateScheme,
  generateShapes,
  generateSparqlShapes,
  ontologyQuads,
  schemeQuads,
  shapeQuads,
  sparqlShapeQuads,
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
import { countOutward, type OutwardCount } from "./outward-links.js";
import type { Statistics } from "./statistics.js";

/** Number of statements of what the dump carries beside the data. */
export interface VocabulariesWritten {
  /** By name of the scheme. */
  readonly schemes: Readonly<Record<string, number>>;
  readonly vocabularies: number;
  readonly territories: number;
  /** Links outward of both files, by what they lead from, to and by. */
  readonly outward: readonly OutwardCount[];
  /** Typed codes of the countries that the data is about. */
  readonly countries: readonly string[];
}

const serialise = (quads: readonly Quad[]) => quads.map((quad) => NQuads.serializeQuad(quad));
const distinct = (quads: readonly Quad[]) => new Set(serialise(quads)).size;

async function* chunked(lines: readonly string[]): AsyncGenerator<string> {
  yield lines.join("");
}

/** What is the same in every dump: the model and its vocabularies. */
interface ModelFiles {
  readonly files: readonly (readonly [path: string, text: string, quads?: number])[];
  /** Statements of all schemes, as lines. */
  readonly concepts: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly outwardOfConcepts: readonly OutwardCount[];
}

function describeModel(): ModelFiles {
  const counts: Record<string, number> = {};
  const concepts: string[] = [];
  const quads: Quad[] = [];
  const vocabularies = Object.values(schemes).map((scheme) => {
    const ofScheme = schemeQuads(scheme);
    for (const quad of ofScheme) quads.push(quad);
    const lines = serialise(ofScheme);
    const count = new Set(lines).size;
    for (const line of lines) concepts.push(line);
    counts[scheme.name] = count;
    return [`vocabularies/${scheme.name}.ttl`, generateScheme(scheme), count] as const;
  });
  const files = [
    ...vocabularies,
    ["ontology.ttl", generateOntology(), distinct(ontologyQuads())] as const,
    ["shapes.ttl", generateShapes(), distinct(shapeQuads())] as const,
    ["shapes-sparql.ttl", generateSparqlShapes(), distinct(sparqlShapeQuads())] as const,
    ["links.tsv", generateLinkTable()] as const,
    ["context.jsonld", `${JSON.stringify({ "@context": context }, null, 2)}\n`] as const,
  ];
  return { files, concepts, counts, outwardOfConcepts: countOutward("vocabularies", quads) };
}

let described: ModelFiles | undefined;

/** The model does not change while a program runs: it is described once, however many dumps are built. */
function modelFiles(): ModelFiles {
  described ??= describeModel();
  return described;
}

/** Typed codes of the territories that the data points at. */
function usedTerritories({ links }: Statistics): readonly string[] {
  const codes = [...links.keys()].map((iri) => iri.slice(VOCAB.length).replace("/", ":"));
  return codes.filter((code) => parseTerritoryCode(code) !== undefined);
}

/** Typed codes of the countries that the scheme of plans names, so that no statement of the vocabularies leads nowhere. */
function countriesOfPlans(): readonly string[] {
  const plans = [...schemes.plan.concepts.values()];
  return [...new Set(plans.flatMap(({ plan }) => (plan ? [`country:${plan.country}`] : [])))];
}

/** Writes the concept schemes, the territories that the data uses and the countries of plans with all that hold them, ontology, shapes and context. */
export async function writeVocabularies(
  folder: DumpFolder,
  statistics: Statistics,
  index: TerritoryIndex = smallTerritories(),
): Promise<VocabulariesWritten> {
  const sorting = { folder: folder.root, distinct: true };
  const { files, concepts, counts, outwardOfConcepts } = modelFiles();
  for (const [path, text, quads] of files) await folder.write(path, text, quads);
  const vocabularies = await folder.writeLines("vocabularies.nt.gz", sortLines(chunked(concepts), sorting));
  const used = usedTerritories(statistics);
  const placeQuads = territoryQuads([...used, ...countriesOfPlans()], index);
  const places = serialise(placeQuads);
  const territories = await folder.writeLines("territories.nt.gz", sortLines(chunked(places), sorting));
  const outward = [...outwardOfConcepts, ...countOutward("territories", placeQuads)];
  return { schemes: counts, vocabularies, territories, outward, countries: countriesOf(used, index) };
}

/** The countries that hold some territories, in the order of their codes. */
function countriesOf(codes: readonly string[], index: TerritoryIndex): readonly string[] {
  const holders = codes.flatMap((code) => [index.get(code), ...index.ancestors(code)]);
  const countries = holders.flatMap((territory) => (territory?.type === "country" ? [territory.code] : []));
  return [...new Set<string>(countries)].sort(compareCodePoints);
}
