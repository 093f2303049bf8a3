import type { Action } from "@openhpa/core";
import type { Cell } from "@openhpa/core/columns";
import { recordIri } from "@openhpa/rdf";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type Whereabouts, whereabouts } from "./geometry.js";
import { rowOf } from "./published-actions.js";

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
 * Actions as GeoJSON (RFC 7946), a feature at a time. The data has no coordinates: a point is the chief town of a département, region or
 * canton, to 2 decimals, and `geometry_is`, `geometry_level`, `geometry_territories` and `geometry_places` say so in each feature.
 */
export async function* geoJsonOf(
  actions: AsyncIterable<Action>,
  base: string,
  territories: TerritoryIndex,
): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for await (const action of actions) {
    yield separator + JSON.stringify(featureOf(action, base, territories));
    separator = ",\n";
  }
  yield "\n]}\n";
}
