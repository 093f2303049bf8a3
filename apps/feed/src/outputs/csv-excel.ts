import { excelCsvFile } from "../tables/csv.js";
import type { DataOutput } from "./data-output.js";

/** The flat table for a French spreadsheet. */
export const csvExcel: DataOutput = () => ({
  from: "records",
  name: "csv-excel",
  places: [
    {
      path: "actions-excel.csv",
      type: "text/csv",
      distribution: {
        dataset: "actions",
        name: "csv-excel",
        title: { fr: "Actions (CSV pour Excel en français)", en: "Actions (CSV for French Excel)" },
        description: {
          fr: "La même table pour un double-clic dans Excel ou LibreOffice en français : points-virgules, virgule décimale, accents corrects.",
          en: "The same table for a double click in a French Excel or LibreOffice: semicolons, decimal comma, byte-order mark.",
        },
      },
    },
  ],
  ...excelCsvFile,
});
