import type { Outcome } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOf } from "./layout.js";
import { type Pathway, pathwayOf } from "./pathway.js";
import { BOX_WIDTH, type Box, type Point } from "./sizes.js";
import { trailsOf } from "./trails.js";

const categories = schemes.smoc.notations.filter((notation) => !notation.includes("-"));

/** Outcomes with any links between them: over levels, back, in circles, to themselves. */
const pathways = fc
  .integer({ min: 1, max: 12 })
  .chain((count) => {
    const key = fc.integer({ min: 0, max: count - 1 }).map((index) => `o${index}`);
    return fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          key: fc.constant(`o${index}`),
          category: fc.constantFrom(...categories).map((code) => `smoc:${code}`),
          stage: fc.constant("planned"),
          leadsTo: fc.uniqueArray(key, { maxLength: 4 }),
          height: fc.integer({ min: 40, max: 180 }),
        }),
      ),
    );
  })
  .map((drawn) => ({
    pathway: pathwayOf(drawn as unknown as readonly Outcome[]),
    heights: new Map(drawn.map(({ key, height }) => [key as string, height])),
  }))
  .filter((drawn): drawn is { pathway: Pathway; heights: Map<string, number> } => drawn.pathway !== undefined)
  .map(({ pathway, heights }) => ({
    pathway,
    heights: pathway.outcomes.map(({ key }) => heights.get(key) ?? 40),
  }));

const apart = (a: Box, b: Box) =>
  a.x + a.width < b.x || b.x + b.width < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

/** Whether the rectangle that a piece of a link lies in reaches into a box: a bow from row to row stays in that rectangle. */
function enters({ x, y, width, height }: Box, a: Point, b: Point): boolean {
  return (
    Math.max(a.x, b.x) > x &&
    Math.min(a.x, b.x) < x + width &&
    Math.max(a.y, b.y) > y &&
    Math.min(a.y, b.y) < y + height
  );
}

describe("the drawing of any pathway", () => {
  test("holds every link once, from its outcome to its outcome, through no box and inside the frame", () => {
    fc.assert(
      fc.property(pathways, ({ pathway, heights }) => {
        const { boxes, links, width, height } = layoutOf(pathway, heights);
        expect(links.map(({ link }) => link)).toEqual(pathway.links);
        for (const { link, points } of links) {
          const [from, to] = [boxes[link.from] as Box, boxes[link.to] as Box];
          const [start, end] = [points[0] as Point, points.at(-1) as Point];
          expect(start.y).toBe(from.y + from.height);
          expect(end.y).toBe(to.y);
          expect(start.x).toBeGreaterThan(from.x);
          expect(start.x).toBeLessThan(from.x + BOX_WIDTH);
          expect(end.x).toBeGreaterThan(to.x);
          expect(end.x).toBeLessThan(to.x + BOX_WIDTH);
          for (const [index, point] of points.entries()) {
            expect(point.x >= 0 && point.x <= width && point.y >= 0 && point.y <= height).toBe(true);
            const before = points[index - 1];
            if (before) expect(boxes.filter((box) => enters(box, before, point))).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("keeps boxes apart, on the band of their level, levels below each other", () => {
    fc.assert(
      fc.property(pathways, ({ pathway, heights }) => {
        const { boxes, bands, width } = layoutOf(pathway, heights);
        expect(boxes.length).toBe(pathway.outcomes.length);
        for (const [index, box] of boxes.entries()) {
          for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true);
          const band = bands.find(({ level }) => level === pathway.levels[index]);
          expect(band && box.y >= band.y && box.y + box.height <= band.y + band.height).toBe(true);
          expect(box.x > 0 && box.x + box.width < width).toBe(true);
        }
        for (const [index, band] of bands.entries()) {
          const above = bands[index - 1];
          if (above) expect(band.y).toBeGreaterThan(above.y + above.height);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("leads downwards wherever it can: only links that the levels send back go round", () => {
    fc.assert(
      fc.property(pathways, ({ pathway, heights }) => {
        for (const { link, isRound } of layoutOf(pathway, heights).links)
          if ((pathway.levels[link.to] ?? 0) > (pathway.levels[link.from] ?? 0)) expect(isRound).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test("is the same each time", () => {
    fc.assert(
      fc.property(pathways, ({ pathway, heights }) => {
        expect(layoutOf(structuredClone(pathway), [...heights])).toEqual(layoutOf(pathway, heights));
      }),
      { numRuns: 50 },
    );
  });

  test("is read in lines that hold every link once and never break", () => {
    fc.assert(
      fc.property(pathways, ({ pathway }) => {
        const trails = trailsOf(pathway);
        expect(trails.flat().length).toBe(pathway.links.length);
        expect(new Set(trails.flat())).toEqual(new Set(pathway.links));
        for (const trail of trails)
          for (const [index, link] of trail.entries())
            if (index > 0) expect(link.from).toBe(trail[index - 1]?.to);
      }),
      { numRuns: 300 },
    );
  });
});
