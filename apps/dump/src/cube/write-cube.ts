import { expandCurie } from "@openhpa/core";
import type { Cell } from "@openhpa/statistics";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { DumpFolder } from "../data/dump-folder.js";
import { cubeParquet } from "./cube-parquet.js";
import { cubeQuestions } from "./cube-questions.js";
import { cubeRows } from "./cube-rows.js";
import { cubeSlices } from "./cube-slices.js";
import { cubePrefixes, cubeStructure } from "./cube-structure.js";

/** Path of the cube in RDF. */
export const CUBE_TURTLE = "statistics.ttl.gz";
/** Path of the cube as a table. */
export const CUBE_PARQUET = "statistics.parquet";

/** What the cube of a dump is written with. */
export interface CubeFacts {
  readonly territories: TerritoryIndex;
  /** Address of a file of the dump. */
  readonly address: (path: string) => string;
  readonly dataset: string;
  readonly licence: string;
}

const standard = ["dcterms", "qb", "rdf", "rdfs", "sdmx-dimension", "sh", "skos", "xsd"];

/** Writes the cube as RDF (W3C Data Cube) and as Parquet, with the questions that give its rows. */
export async function writeCube(folder: DumpFolder, cells: readonly Cell[], facts: CubeFacts): Promise<void> {
  const { territories, address, dataset, licence } = facts;
  for (const { name, question, sparql } of cubeQuestions)
    await folder.write(`statistics/${name}.rq`, `# ${question.fr}\n# ${question.en}\n${sparql}`);
  const file = folder.openLines(CUBE_TURTLE);
  try {
    const prefixes = {
      ...cubePrefixes(address(CUBE_TURTLE)),
      ...Object.fromEntries(standard.map((name) => [name, expandCurie(`${name}:`)])),
    };
    for (const [name, iri] of Object.entries(prefixes)) await file.write(`@prefix ${name}: <${iri}> .\n`, 0);
    const structure = { cells, territories, questions: address("statistics/"), source: dataset, licence };
    for (const { text, statements } of cubeStructure(structure)) await file.write(text, statements);
    for (const { text, statements } of cubeRows(cells, cubeSlices(cells), territories))
      await file.write(text, statements);
    await file.close();
  } catch (cause) {
    await file.abandon(cause);
    throw cause;
  }
  await folder.write(CUBE_PARQUET, cubeParquet(cells, territories));
}
