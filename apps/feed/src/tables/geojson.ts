import type { Action } from "@openhpa/core";
import type { Cell } from "@openhpa/core/columns";
import { type BlockFile, textBlocks } from "@openhpa/publish";
import { recordIri } from "@openhpa/rdf";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type Whereabouts, whereabouts } from "./geometry.js";
import { publishedAction, rowOf } from "./published-actions.js";

/** What a feature says of its geometry, beside the columns of the table. */
function propertiesOf(points: Whereabouts["points"]): Readonly<Record<string, string>> {
  if (points.length === 0) return {};
  const joined = (values: readonly string[]) => [...new Set(values)].join("|");
  return {
    geometry_is: "chef-lieu",
    geometry_level: joined(points.map(({ level }) => level)),
    geometry_territories: joined(points.map(({ territory }) => territory)),
    geometry_places: points.map(({ seat }) => seat).join("|"),
  };
}

/** The action as a feature: its IRI, the filled columns of the flat table, the seats of its territories. */
function featureOf(action: Action, base: string, territories: TerritoryIndex): object {
  const { geometry, points } = whereabouts(action, territories);
  const row = rowOf(action);
  const filled: Record<string, Cell> = {};
  for (const name of Object.keys(row)) if (row[name] !== null) filled[name] = row[name] as Cell;
  return {
    type: "Feature",
    id: recordIri(action, base),
    geometry,
    properties: Object.assign(filled, propertiesOf(points)),
  };
}

/**
 * Actions as GeoJSON (RFC 7946). The data has no coordinates: a point is the chief town of a département, region or
 * canton, to 2 decimals, and `geometry_is`, `geometry_level`, `geometry_territories` and `geometry_places` say so in each feature.
 */
export function geoJsonFile(base: string, territories: TerritoryIndex): BlockFile {
  return textBlocks({
    path: "actions.geojson",
    head: '{"type":"FeatureCollection","features":[\n',
    separator: ",\n",
    tail: "\n]}\n",
    piece: (record) => {
      const action = publishedAction(record);
      return action ? JSON.stringify(featureOf(action, base, territories)) : "";
    },
  });
}
