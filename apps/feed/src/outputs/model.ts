import { type DistributionWords, modelPaths, type Place } from "@openhpa/publish";
import { schemes } from "@openhpa/vocabularies";
import { modelFiles, modelInputs } from "../model-files.js";
import type { DataOutput } from "./data-output.js";

function file(path: string, type: string, name: string, fr: string, en: string): Place {
  const distribution: DistributionWords = {
    dataset: "model",
    name,
    title: { fr, en },
    description: { fr: `${fr} du modèle OpenHPA, version 1.`, en: `${en} of the OpenHPA model, version 1.` },
  };
  return { path, type, distribution };
}

const JSON_TYPE = "application/json";

/** The files of the model, in the order in which the catalogue names them. */
const modelPlaces: readonly Place[] = [
  file(modelPaths.jsonSchema, JSON_TYPE, "json-schema", "Schéma JSON", "JSON Schema"),
  file(modelPaths.tableSchema, JSON_TYPE, "table-schema", "Schéma de table (Table Schema)", "Table Schema"),
  file(
    modelPaths.territoryTableSchema,
    JSON_TYPE,
    "territory-table-schema",
    "Schéma de la table des territoires (Table Schema)",
    "Table Schema of the territories",
  ),
  file(modelPaths.context, "application/ld+json", "context", "Contexte JSON-LD", "JSON-LD context"),
  file(modelPaths.shapes, "text/turtle", "shapes", "Formes SHACL", "SHACL shapes"),
  file(modelPaths.ontology, "text/turtle", "ontology", "Ontologie OWL", "OWL ontology"),
];

/** The vocabularies as SKOS, a file for each scheme. */
const vocabularyPlaces: readonly Place[] = Object.values(schemes).map(({ name, title, definition }) => ({
  path: `vocab/${name}.ttl`,
  type: "text/turtle",
  distribution: {
    dataset: "vocabularies",
    name,
    title: { fr: `${title.fr} (SKOS)`, en: `${title.en ?? title.fr} (SKOS)` },
    description: { fr: definition.fr, en: definition.en ?? definition.fr },
  },
}));

/** The model and the vocabularies, which a feed carries whatever its records are. */
export const model: DataOutput = () => ({
  from: "once",
  name: "model",
  places: [...vocabularyPlaces, ...modelPlaces],
  inputs: modelInputs,
  make: modelFiles,
});
