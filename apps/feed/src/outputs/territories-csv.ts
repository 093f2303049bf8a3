import { modelPaths } from "@openhpa/publish";
import { territoryCsvFile } from "../tables/csv.js";
import type { DataOutput } from "./data-output.js";

/** The actions by territory. */
export const territoriesCsv: DataOutput = ({ territories }) => ({
  from: "records",
  name: "territories-csv",
  places: [
    {
      path: "action-territories.csv",
      type: "text/csv",
      distribution: {
        dataset: "actions",
        name: "territories",
        title: { fr: "Territoires des actions (CSV)", en: "Territories of the actions (CSV)" },
        description: {
          fr: "Une ligne par action et territoire, avec les codes INSEE du département et de la région : pour compter par territoire.",
          en: "One row per action and territory, with the INSEE codes of its département and region: to count by territory.",
        },
        conformsTo: {
          path: modelPaths.territoryTableSchema,
          title: {
            fr: "Schéma de la table des territoires des actions",
            en: "Schema of the table of territories of actions",
          },
        },
      },
    },
  ],
  ...territoryCsvFile(territories),
});
