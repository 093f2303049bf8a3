import type { Action } from "@openhpa/core";
import {
  type Position,
  type RepresentativePoint,
  representativePoints,
  type TerritoryIndex,
} from "@openhpa/vocabularies";

/** The chief towns of the territories of an action, as GeoJSON has them. */
export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "MultiPoint"; readonly coordinates: readonly Position[] };

/** A geometry with what its points stand for. */
export interface Whereabouts {
  readonly geometry: Geometry | null;
  readonly points: readonly RepresentativePoint[];
}

/** The seats of the territories of an action; no geometry for one of a whole country or without a territory. */
export function whereabouts(action: Action, territories: TerritoryIndex): Whereabouts {
  const points = representativePoints(action.coverage?.territories ?? [], territories);
  const [first, ...others] = points;
  if (!first) return { geometry: null, points };
  const geometry: Geometry =
    others.length === 0
      ? { type: "Point", coordinates: first.position }
      : { type: "MultiPoint", coordinates: points.map(({ position }) => position) };
  return { geometry, points };
}
