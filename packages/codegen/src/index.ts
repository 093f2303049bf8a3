export type { Artefact } from "./artefact.js";
export { artefacts, generatedFolders } from "./artefacts.js";
export type { Seed } from "./examples.js";
export { jsonSchema, jsonSchemaDraft07 } from "./json-schema.js";
export type { BadSeed } from "./matrix/seed-cases.js";
export { tableSchema } from "./table-schema/table-schema.js";
export { type Drift, driftOf, readSources, writeArtefacts } from "./working-tree.js";
