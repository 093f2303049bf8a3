import type { Action, Cell } from "@openhpa/core";
import { recordIri } from "@openhpa/rdf";
import { representativePoints, type TerritoryIndex } from "@openhpa/vocabularies";
import { rowOf } from "./published-actions.js";

/** What a feature says of its geometry, beside the columns of the table. */
interface Whereabouts {
  readonly geometry: object | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** The seats of the territories of an action; no geometry for one of a whole country or without a territory. */
function whereabouts(action: Action, territories: TerritoryIndex): Whereabouts {
  const points = representativePoints(action.coverage?.territories ?? [], territories);
  const [first, ...others] = points;
  if (!first) return { geometry: null, properties: {} };
  const geometry =
    others.length === 0
      ? { type: "Point", coordinates: first.position }
      : { type: "MultiPoint", coordinates: points.map(({ position }) => position) };
  const joined = (values: readonly string[]) => [...new Set(values)].join("|");
  return {
    geometry,
    properties: {
      geometry_is: "chef-lieu",
      geometry_level: joined(points.map(({ level }) => level)),
      geometry_territories: joined(points.map(({ territory }) => territory)),
      geometry_places: points.map(({ seat }) => seat).join("|"),
    },
  };
}

/** The action as a feature: its IRI, the filled columns of the flat table, the seats of its territories. */
function featureOf(action: Action, base: string, territories: TerritoryIndex): object {
  const { geometry, properties } = whereabouts(action, territories);
  const row = rowOf(action);
  const filled: Record<string, Cell> = {};
  for (const name of Object.keys(row)) if (row[name] !== null) filled[name] = row[name] as Cell;
  return {
    type: "Feature",
    id: recordIri(action, base),
    geometry,
    properties: Object.assign(filled, properties),
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
