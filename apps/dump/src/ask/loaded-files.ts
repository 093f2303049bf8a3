import { EDITIONS } from "../data/edition-lines.js";
import type { Manifest } from "../data/manifest.js";
import { ORGANISATIONS } from "../data/organisation-lines.js";

/** A file of a dump that the engine loads. */
export interface LoadedFile {
  /** Path inside the dump. */
  readonly path: string;
  readonly format: string;
  readonly bytes: number;
  readonly quads: number;
}

/** Files that are loaded beside the data: concepts, territories, editions, organisations, classes and properties. */
const companions = ["vocabularies.nt.gz", "territories.nt.gz", EDITIONS, ORGANISATIONS, "ontology.ttl"];

/** What the engine loads of a dump, in the order of the paths: the data with its graphs, in one file or in parts, and what explains it. */
export function filesToLoad({ files }: Manifest): readonly LoadedFile[] {
  return files
    .filter(({ path }) => /^actions(?:-\d+)?\.nq\.gz$/.test(path) || companions.includes(path))
    .map(({ path, mediaType, bytes, quads = 0 }) => ({ path, format: mediaType, bytes, quads }));
}

/** Statements that the engine will hold. */
export function quadsToLoad(manifest: Manifest): number {
  return filesToLoad(manifest).reduce((sum, { quads }) => sum + quads, 0);
}
