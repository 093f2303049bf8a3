import { xlsxFile } from "../tables/xlsx.js";
import type { DataOutput } from "./data-output.js";

/** The flat table as a workbook. */
export const xlsx: DataOutput = ({ territories }) => ({
  from: "records",
  name: "xlsx",
  places: [
    {
      path: "actions.xlsx",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      distribution: {
        dataset: "actions",
        name: "xlsx",
        title: { fr: "Actions (Excel)", en: "Actions (Excel)" },
        description: {
          fr: "La même table, prête à ouvrir dans un tableur : filtres posés, aucune formule.",
          en: "The same table, ready for a spreadsheet: filters set, no formulas.",
        },
      },
    },
  ],
  ...xlsxFile(territories),
});
