import { modelPaths } from "@openhpa/publish";
import { ndjsonFile } from "../tables/ndjson.js";
import type { DataOutput } from "./data-output.js";

/** The full records, one a line. */
export const ndjson: DataOutput = () => ({
  from: "records",
  name: "ndjson",
  places: [
    {
      path: "actions.ndjson.gz",
      type: "application/gzip",
      packed: "application/x-ndjson",
      distribution: {
        dataset: "actions",
        name: "ndjson",
        title: { fr: "Fiches complètes (NDJSON compressé)", en: "Full records (gzipped NDJSON)" },
        description: {
          fr: "Une fiche JSON par ligne, avec tous les champs ; pour les développeurs.",
          en: "One JSON record a line, with all fields; for developers.",
        },
        conformsTo: {
          path: modelPaths.jsonSchema,
          title: { fr: "Schéma JSON d'une fiche", en: "JSON Schema of a record" },
        },
      },
    },
  ],
  ...ndjsonFile,
});
