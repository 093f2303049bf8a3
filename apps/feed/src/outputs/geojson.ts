import { geoJsonFile } from "../tables/geojson.js";
import type { DataOutput } from "./data-output.js";

/** The actions on the map. */
export const geojson: DataOutput = ({ baseUrl, territories }) => ({
  from: "records",
  name: "geojson",
  places: [
    {
      path: "actions.geojson",
      type: "application/geo+json",
      distribution: {
        dataset: "actions",
        name: "geojson",
        title: { fr: "Actions sur la carte (GeoJSON)", en: "Actions on the map (GeoJSON)" },
        description: {
          fr: "Les actions dont un territoire peut être placé, pour les logiciels de cartographie.",
          en: "The actions with a territory that can be placed, for mapping software.",
        },
      },
    },
  ],
  ...geoJsonFile(baseUrl, territories),
});
