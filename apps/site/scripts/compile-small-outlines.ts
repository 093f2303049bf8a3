import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { type Drawing, franceDrawing, type Point, ringsOf } from "../src/pages/overview/drawing.js";
import { cantonDrawing, overseasDrawings } from "../src/pages/overview/outlines.data.js";
import { cornersOf, pathOf } from "./compile-outlines.js";

/**
 * Writes `src/pages/small-map/small-outlines.data.ts` from the drawings of the large maps: the outline of a country without its inner borders,
 * and those of its parts, in so few corners that a page can carry them. Needs npm `polygon-clipping` 0.15.7 (MIT), whose folder is given:
 * `npm install --prefix clipping polygon-clipping@0.15.7`, which brings what it needs, and
 * `npx tsx apps/site/scripts/compile-small-outlines.ts clipping/node_modules/polygon-clipping`. The package is no dependency.
 */

type Ring = readonly Point[];
interface Clipping {
  union(first: readonly Ring[][], ...others: readonly Ring[][][]): readonly (readonly Ring[])[];
}

/** Width of a small drawing in steps, twice its size on a page. */
const WIDTH = 400;

/** A corner that lies nearer than so many steps to the line without it is left out. */
const TOLERANCE = { ground: 1.6, part: 1.8 };

/** Square steps of the smallest island that a country keeps, and that an overseas territory does, which may be nothing but islands. */
const SMALLEST = { country: 30, overseas: 6 };

const area = (ring: Ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

/** How far a point lies from the line between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  return length === 0
    ? Math.hypot(x - fromX, y - fromY)
    : Math.abs(dy * (x - fromX) - dx * (y - fromY)) / length;
}

/** A line with as few corners as the tolerance allows (Douglas and Peucker, 1973). */
function simplified(line: Ring, tolerance: number): Ring {
  const [first, last] = [line[0] as Point, line.at(-1) as Point];
  let [farthest, most] = [0, 0];
  line.forEach((point, at) => {
    const far = distance(point, first, last);
    if (far > most) [farthest, most] = [at, far];
  });
  if (most <= tolerance) return [first, last];
  const before = simplified(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(line.slice(farthest), tolerance)];
}

/** The rings in relative moves, without those that have no width left. */
const pathOfAll = (rings: readonly Ring[]) =>
  rings
    .map((ring) => cornersOf(ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])))
    .filter(({ length }) => length > 2)
    .map(pathOf)
    .join("");

type Parts = readonly (readonly [code: string, rings: readonly Ring[]])[];

/** The outlines of a drawing at the small size. */
function scaledParts({ paths }: Drawing, scale: number): Parts {
  return Object.entries(paths).map(
    ([code, path]) =>
      [code, ringsOf(path).map((ring) => ring.map(([x, y]): Point => [x * scale, y * scale]))] as const,
  );
}

const simplifiedParts = (parts: Parts, smallest: number) =>
  parts.map(([code, rings]) => {
    const largest = Math.max(...rings.map(area));
    const kept = rings.filter((ring) => area(ring) >= Math.min(smallest, largest));
    return [
      code,
      pathOfAll(kept.map((ring) => simplified([...ring, ring[0] as Point], TOLERANCE.part))),
    ] as const;
  });

function smallOverseas(drawing: Drawing) {
  const scale = WIDTH / Math.max(drawing.width, drawing.height);
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)];
  return {
    width,
    height,
    ground: "",
    parts: simplifiedParts(scaledParts(drawing, scale), SMALLEST.overseas),
  };
}

function smallCountry({ union }: Clipping, drawing: Drawing) {
  const scale = WIDTH / drawing.width;
  const scaled = scaledParts(drawing, scale);
  const polygons = scaled.flatMap(([, rings]) =>
    rings.filter(({ length }) => length > 2).map((ring) => [[...ring]]),
  );
  const [first = [], ...others] = polygons.map((polygon) => [polygon]);
  const whole = union(first, ...others)
    .map(([outer = []]) => outer)
    .filter((ring) => area(ring) >= SMALLEST.country);
  return {
    width: WIDTH,
    height: Math.round(drawing.height * scale),
    ground: pathOfAll(whole.map((ring) => simplified(ring, TOLERANCE.ground))),
    parts: simplifiedParts(scaled, SMALLEST.country),
  };
}

export function compileSmallOutlines(clipping: Clipping): string {
  const literal = ({ width, height, ground, parts }: ReturnType<typeof smallCountry>, indent = "") => {
    const rows = parts.map(([code, path]) => `${indent}    "${code}": "${path}",\n`);
    const lines = [`width: ${width},`, `height: ${height},`, `ground: "${ground}",`];
    return `{\n${lines.map((line) => `${indent}  ${line}\n`).join("")}${indent}  parts: {\n${rows.join("")}${indent}  },\n${indent}}`;
  };
  return `// Generated by scripts/compile-small-outlines.ts from the outlines of the large maps. Do not edit.
import type { SmallOutlines } from "./small-map.js";

export const smallFrance: SmallOutlines = ${literal(smallCountry(clipping, franceDrawing()))};

export const smallSwitzerland: SmallOutlines = ${literal(smallCountry(clipping, cantonDrawing))};

/** Each overseas territory that the large map draws, at a scale of its own. */
export const smallOverseas: readonly SmallOutlines[] = [
${overseasDrawings.map((drawing) => `  ${literal(smallOverseas(drawing), "  ")},\n`).join("")}];
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = ""] = argv;
  const clipping = createRequire(import.meta.url)(join(folder, "dist/polygon-clipping.cjs.js")) as Clipping;
  const file = new URL("../src/pages/small-map/small-outlines.data.ts", import.meta.url);
  writeFileSync(file, compileSmallOutlines(clipping));
}
