import { modelPaths } from "@openhpa/publish";
import { csvFile } from "../tables/csv.js";
import type { DataOutput } from "./data-output.js";

/** The flat table of actions. */
export const csv: DataOutput = () => ({
  from: "records",
  name: "csv",
  places: [
    {
      path: "actions.csv",
      type: "text/csv",
      distribution: {
        dataset: "actions",
        name: "csv",
        title: { fr: "Actions (CSV)", en: "Actions (CSV)" },
        description: {
          fr: "Une ligne par action, une colonne par champ simple ; UTF-8, virgules. S'ouvre dans un tableur.",
          en: "One row per action, one column per plain field; UTF-8, commas. Opens in a spreadsheet.",
        },
        conformsTo: {
          path: modelPaths.tableSchema,
          title: { fr: "Schéma de la table des actions", en: "Schema of the table of actions" },
        },
      },
    },
  ],
  ...csvFile,
});
