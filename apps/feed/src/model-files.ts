import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { context, generateOntology, generateScheme, generateShapes } from "@openhpa/rdf";
import { schemes } from "@openhpa/vocabularies";

/** Where the files of the model stand in a feed; portals know them by these paths, so they never change. */
export const modelPaths = {
  context: "context/v1.jsonld",
  jsonSchema: "schema/v1/action.schema.json",
  tableSchema: "schema/v1/actions.table-schema.json",
  territoryTableSchema: "schema/v1/action-territories.table-schema.json",
  shapes: "shapes/v1.ttl",
  ontology: "ns.ttl",
} as const;

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
