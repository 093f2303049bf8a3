import { parquetFile } from "../tables/parquet.js";
import type { DataOutput } from "./data-output.js";

/** The flat table for analysis. */
export const parquet: DataOutput = ({ territories }) => ({
  from: "records",
  name: "parquet",
  places: [
    {
      path: "actions.parquet",
      type: "application/vnd.apache.parquet",
      distribution: {
        dataset: "actions",
        name: "parquet",
        title: { fr: "Actions (Parquet)", en: "Actions (Parquet)" },
        description: {
          fr: "La même table pour l'analyse : colonnes typées et compressées, géométrie GeoParquet, pour DuckDB, Python, R ou QGIS.",
          en: "The same table for analysis: typed and compressed columns, GeoParquet geometry, for DuckDB, Python, R or QGIS.",
        },
      },
    },
  ],
  ...parquetFile(territories),
});
