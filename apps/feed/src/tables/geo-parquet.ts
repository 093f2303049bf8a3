import type { Geometry } from "./geometry.js";

/** The name of the column of geometries. */
export const GEOMETRY = "geometry";

/** What is known of some geometries. */
export interface GeometryFacts {
  readonly types: readonly Geometry["type"][];
  readonly bbox?: readonly [west: number, south: number, east: number, north: number] | undefined;
}

/** Collects what the metadata of GeoParquet says of all geometries of a file. */
export interface GeometrySummary {
  add(geometry: Geometry): void;
  /** Adds what was summed up elsewhere. */
  merge(facts: GeometryFacts): void;
  facts(): GeometryFacts;
  /** Value of the key `geo`: version 1.1.0, WKB, longitude and latitude in degrees (OGC:CRS84, which is what no `crs` means). */
  metadata(): string;
}

/** A summary of no geometry so far. Source: GeoParquet 1.1.0, https://geoparquet.org/releases/v1.1.0/ */
export function geometrySummary(): GeometrySummary {
  const types = new Set<Geometry["type"]>();
  let bbox: [west: number, south: number, east: number, north: number] | undefined;
  return {
    add(geometry) {
      types.add(geometry.type);
      const points = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
      for (const [longitude, latitude] of points) {
        const [west, south, east, north] = bbox ?? [longitude, latitude, longitude, latitude];
        bbox = [
          Math.min(west, longitude),
          Math.min(south, latitude),
          Math.max(east, longitude),
          Math.max(north, latitude),
        ];
      }
    },
    merge(facts) {
      for (const type of facts.types) types.add(type);
      if (!facts.bbox) return;
      const [west, south, east, north] = bbox ?? facts.bbox;
      const [w, s, e, n] = facts.bbox;
      bbox = [Math.min(west, w), Math.min(south, s), Math.max(east, e), Math.max(north, n)];
    },
    facts: () => ({ types: [...types], bbox }),
    metadata: () =>
      JSON.stringify({
        version: "1.1.0",
        primary_column: GEOMETRY,
        columns: {
          [GEOMETRY]: {
            encoding: "WKB",
            geometry_types: (["Point", "MultiPoint"] as const).filter((type) => types.has(type)),
            ...(bbox ? { bbox } : {}),
          },
        },
      }),
  };
}
