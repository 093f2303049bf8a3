import { SEARCH, searchIndex } from "../search/search-index.js";
import type { SiteOutput } from "./site-output.js";

const PART = "search/*";
const PACKED = "application/octet-stream";

/** The search: its index in parts, the dictionary and the lists of all. */
export const search: SiteOutput = ({ facts: { territories } }) => ({
  from: "group",
  places: [
    { path: `${SEARCH}/index.json`, type: "application/json" },
    { path: `${SEARCH}/facets.*.json`, type: "application/json" },
    { path: `${SEARCH}/suggest/*/*.json`, type: "application/json" },
    { path: `${SEARCH}/words/*.bin`, type: PACKED },
    { path: `${PART}/rows.bin`, type: PACKED },
    { path: `${PART}/terms/*.bin`, type: PACKED },
    { path: `${PART}/facet/*.bin`, type: PACKED },
    { path: `${PART}/order/*.bin`, type: PACKED },
    { path: `${PART}/records/*.bin`, type: PACKED },
  ],
  ...searchIndex({ territories }),
});
