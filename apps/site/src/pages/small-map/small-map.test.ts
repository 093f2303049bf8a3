import type { Action } from "@openhpa/core";
import { territoriesOfType } from "@openhpa/publish";
import { smallTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { blankSite } from "../../testing/blank-site.js";
import { frameAround, franceDrawing } from "../overview/drawing.js";
import { cantonDrawing } from "../overview/outlines.data.js";
import { viewAt } from "../page-view.js";
import { smallMap } from "./small-map.js";
import { smallFrance, smallOverseas, smallSwitzerland } from "./small-outlines.data.js";

const territories = smallTerritories();
const site = blankSite({ territories });
const mapOf = (codes: readonly string[], path = "index.html"): string => {
  const record = { type: "Action", key: "a", title: { fr: "A" }, coverage: { territories: codes } };
  return String(smallMap(viewAt(site, path), record as unknown as Action) ?? "");
};
const here = (map: string) => [...map.matchAll(/class="here" d="([^"]*)"/g)].map(([, path]) => path);

describe("the small map of a record", () => {
  test("shows the département of what it names, and that of a commune", () => {
    expect(here(mapOf(["departement:53"]))).toEqual([smallFrance.parts["53"]]);
    expect(here(mapOf(["commune:53130"]))).toEqual([smallFrance.parts["53"]]);
  });

  test("shows a region by its départements, a country by its whole, each country in a drawing of its own", () => {
    expect(here(mapOf(["region:53"]))).toEqual([
      ["22", "29", "35", "56"].map((code) => smallFrance.parts[code]).join(""),
    ]);
    expect(here(mapOf(["country:FR", "canton:VD"]))).toEqual([smallFrance.ground, smallSwitzerland.parts.VD]);
    expect(here(mapOf(["country:CH"]))).toEqual([smallSwitzerland.ground]);
  });

  test("shows what lies overseas for itself, with no France around it", () => {
    for (const code of ["departement:973", "region:03"]) {
      const map = mapOf([code]);
      expect(map.match(/<path/g)).toHaveLength(1);
      expect(here(map)).toEqual([smallOverseas.find(({ parts }) => parts["973"])?.parts["973"]]);
    }
  });

  test("is told in words and stays small", () => {
    expect(mapOf(["canton:GE"], "en/index.html")).toContain('aria-label="On the map: Geneva"');
    expect(mapOf(["departement:53"]).length).toBeLessThan(2500);
  });

  test("is not there for what no drawing has, nor for a record without a place", () => {
    expect(mapOf(["country:BE"])).toBe("");
    expect(mapOf([])).toBe("");
  });
});

test("every département that the large map draws and every canton has its part, where the large map has it", () => {
  const large = [
    [franceDrawing(), smallFrance, "departement"],
    [cantonDrawing, smallSwitzerland, "canton"],
  ] as const;
  for (const [drawing, small, type] of large) {
    const scale = small.width / drawing.width;
    const known = territoriesOfType(territories, type).map(({ code }) => code.slice(type.length + 1));
    expect(Object.keys(small.parts).sort()).toEqual(Object.keys(drawing.paths).sort());
    for (const [code, path] of Object.entries(small.parts)) {
      expect(known).toContain(code);
      const [own, theirs] = [frameAround([path]), frameAround([drawing.paths[code] ?? ""])];
      for (const side of ["x", "y", "width", "height"] as const)
        expect(Math.abs(own[side] - theirs[side] * scale), `${code} ${side}`).toBeLessThan(12);
    }
  }
});
