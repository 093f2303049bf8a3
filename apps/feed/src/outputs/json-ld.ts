import { jsonLdFile } from "../tables/json-ld.js";
import type { DataOutput } from "./data-output.js";

/** All records as one document of linked data. */
export const jsonLd: DataOutput = ({ linked }) => ({
  from: "records",
  name: "json-ld",
  places: [
    {
      path: "actions.jsonld",
      type: "application/ld+json",
      distribution: {
        dataset: "actions",
        name: "json-ld",
        title: { fr: "Données liées (JSON-LD)", en: "Linked data (JSON-LD)" },
        description: {
          fr: "Toutes les fiches en un document JSON-LD, contexte inclus.",
          en: "All records in one JSON-LD document, context included.",
        },
      },
    },
  ],
  ...jsonLdFile(linked),
});
