import type { Geometry } from "./geometry.js";

/** The name of the column of geometries. */
export const GEOMETRY = "geometry";

/** Collects what the metadata of GeoParquet says of all geometries of a file. */
export interface GeometrySummary {
  add(geometry: Geometry): void;
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
