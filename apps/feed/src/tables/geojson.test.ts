import type { Action } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { arbitraryAction } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOf, distinctActions, geoJsonOf, seedActions, streamOf, textOf } from "./tables.fixture.js";

const BASE = "https://donnees.example.org/prevention";
const territories = await loadTerritories();

interface Feature {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly unknown[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function featuresOf(given: readonly Action[]): Promise<readonly Feature[]> {
  const collection = JSON.parse(await textOf(geoJsonOf(streamOf(given), BASE, territories)));
  expect(Object.keys(collection)).toEqual(["type", "features"]);
  expect(collection.type).toBe("FeatureCollection");
  return collection.features;
}

const action = (rest: Partial<Action>): Action => ({ type: "Action", key: "a", title: { fr: "A" }, ...rest });

describe("geoJsonOf", () => {
  test("a feature an action, with its IRI and the filled columns of the table", async () => {
    const seeds = seedActions();
    const features = await featuresOf(seeds);
    expect(features.map(({ id }) => id)).toEqual(seeds.map(({ key }) => `${BASE}/action/${key}`));
    for (const [index, { properties }] of features.entries()) {
      for (const { name } of actionColumns)
        expect(properties[name] ?? null).toEqual(cellOf(seeds[index] as Action, name));
    }
    const own = ["geometry_is", "geometry_level", "geometry_territories", "geometry_places"];
    expect(actionColumns.filter(({ name }) => own.includes(name))).toEqual([]);
  });

  test("says which town stands for which territory", async () => {
    const [one, several, none, unknown] = await featuresOf([
      action({ coverage: { territories: ["commune:44109"] } }),
      action({ coverage: { territories: ["departement:44", "departement:974", "canton:VD"] } }),
      action({ coverage: { territories: ["country:FR"] } }),
      action({}),
    ]);
    expect(one?.geometry).toEqual({ type: "Point", coordinates: [-1.55, 47.22] });
    expect(one?.properties).toMatchObject({
      geometry_is: "chef-lieu",
      geometry_level: "departement",
      geometry_territories: "departement:44",
      geometry_places: "Nantes",
      coverage_territories: "commune:44109",
    });
    expect(several?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [6.63, 46.52],
        [-1.55, 47.22],
        [55.45, -20.88],
      ],
    });
    expect(several?.properties).toMatchObject({
      geometry_level: "canton|departement",
      geometry_places: "Lausanne|Nantes|Saint-Denis",
    });
    for (const feature of [none, unknown]) {
      expect(feature?.geometry).toBeNull();
      expect(Object.keys(feature?.properties ?? {}).filter((name) => name.startsWith("geometry_"))).toEqual(
        [],
      );
    }
  });

  test("is RFC 7946 for generated actions, and for none", async () => {
    expect(await featuresOf([])).toEqual([]);
    await fc.assert(
      fc.asyncProperty(distinctActions(arbitraryAction({ canonical: true }), 4), async (given) => {
        const features = await featuresOf(given);
        expect(features).toHaveLength(given.length);
        for (const { type, geometry } of features) {
          expect(type).toBe("Feature");
          if (geometry === null) continue;
          const points = (
            geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates
          ) as number[][];
          expect(points.length > 1).toBe(geometry.type === "MultiPoint");
          for (const [longitude = 999, latitude = 999, ...more] of points)
            expect(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && more.length === 0).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
