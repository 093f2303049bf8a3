import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { modelPaths } from "@openhpa/publish";
import { context, generateOntology, generateScheme, generateShapes } from "@openhpa/rdf";
import { schemes } from "@openhpa/vocabularies";

/** Files that only the published schemas hold, by their path in the feed. */
const publishedFiles: Readonly<Record<string, string>> = {
  [modelPaths.jsonSchema]: "v1/action.schema.json",
  [modelPaths.tableSchema]: "v1/table-schema/actions/schema.json",
  [modelPaths.territoryTableSchema]: "v1/table-schema/action-territories/schema.json",
};

/** A file that a feed carries whatever its records are. */
export interface ModelFile {
  readonly path: string;
  readonly content: string;
}

async function published(path: string): Promise<string> {
  const root = dirname(createRequire(import.meta.url).resolve("@openhpa/schemas/package.json"));
  return readFile(join(root, path), "utf8");
}

/** The files that are copied. */
export function modelInputs(): Promise<readonly string[]> {
  return Promise.all(Object.values(publishedFiles).map(published));
}

/** The model and the vocabularies as files: context, schemas, shapes, ontology, one SKOS file per scheme. Nothing is fetched. */
export async function* modelFiles(): AsyncGenerator<ModelFile> {
  yield { path: modelPaths.context, content: `${JSON.stringify({ "@context": context }, undefined, 2)}\n` };
  yield { path: modelPaths.shapes, content: generateShapes() };
  yield { path: modelPaths.ontology, content: generateOntology() };
  for (const scheme of Object.values(schemes)) {
    yield { path: `vocab/${scheme.name}.ttl`, content: generateScheme(scheme) };
  }
  for (const [path, source] of Object.entries(publishedFiles))
    yield { path, content: await published(source) };
}
