import { arbitraryAction } from "@openhpa/testkit";
import { parseTerritoryCode } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toRow } from "./columns.js";
import type { Action } from "./generated/types.js";

const names = ["code_commune", "code_departement", "code_region", "code_canton"];
const action = (...territories: string[]) =>
  ({ type: "Action", key: "a", title: { fr: "A" }, coverage: { territories } }) as Action;
const cells = (record: Action, columns: readonly string[]) => {
  const row = toRow(record);
  return columns.map((name) => row[name] ?? null);
};

describe("the columns of codes", () => {
  it.each([
    [["commune:44109"], ["44109", "44", "52", null]],
    [
      ["commune:44109", "commune:44162"],
      [null, "44", "52", null],
    ],
    [
      ["commune:44109", "departement:44"],
      [null, "44", "52", null],
    ],
    [
      ["commune:44109", "commune:49007"],
      [null, null, "52", null],
    ],
    [
      ["departement:44", "region:52"],
      [null, null, "52", null],
    ],
    [
      ["departement:44", "departement:35"],
      [null, null, null, null],
    ],
    [["region:52"], [null, null, "52", null]],
    [
      ["region:52", "region:53"],
      [null, null, null, null],
    ],
    [
      ["departement:44", "country:FR"],
      [null, null, null, null],
    ],
    [
      ["departement:44", "canton:VD"],
      [null, null, null, null],
    ],
    [["epci:244400404"], [null, null, null, null]],
    [
      ["commune:44109", "epci:244400404"],
      [null, null, null, null],
    ],
    [["canton:VD"], [null, null, null, "VD"]],
    [
      ["canton:VD", "canton:GE"],
      [null, null, null, null],
    ],
    [["commune-ch:5586"], [null, null, null, null]],
    [["commune:97411"], ["97411", "974", "04", null]],
    [["commune:2A004"], ["2A004", "2A", "94", null]],
    [["commune:01004"], ["01004", "01", "84", null]],
    [["departement:988"], [null, "988", null, null]],
    [["commune:20004"], ["20004", null, null, null]],
    [["country:FR"], [null, null, null, null]],
    [[], [null, null, null, null]],
  ])("of %j", (territories, expected) => expect(cells(action(...territories), names)).toEqual(expected));

  it("are true of every territory of generated actions, by the official list", async () => {
    const index = await loadTerritories();
    fc.assert(
      fc.property(arbitraryAction(), (given) => {
        const record = given as Action;
        const territories = record.coverage?.territories ?? [];
        for (const type of ["commune", "departement", "region", "canton"]) {
          const code = toRow(record)[`code_${type}`];
          if (code === null) continue;
          expect(territories.length).toBeGreaterThan(0);
          for (const territory of territories) {
            const inside = [territory, ...index.ancestors(territory).map((holder) => holder.code)];
            if (index.has(territory)) expect(inside).toContain(`${type}:${code}`);
            else expect(parseTerritoryCode(territory)?.type).toBe("commune");
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the position", () => {
  const columns = ["latitude", "longitude", "position_level", "position_place"];
  it.each([
    [["commune:44109"], [47.22, -1.55, "departement", "Nantes"]],
    [
      ["departement:44", "departement:49"],
      [47.22, -1.55, "region", "Nantes"],
    ],
    [["canton:VD"], [46.52, 6.63, "canton", "Lausanne"]],
    [
      ["departement:44", "epci:244400404"],
      [null, null, null, null],
    ],
    [["departement:988"], [-22.27, 166.45, "departement", "Nouméa"]],
    [
      ["departement:44", "canton:VD"],
      [null, null, null, null],
    ],
    [["country:FR"], [null, null, null, null]],
    [[], [null, null, null, null]],
  ])("of %j", (territories, expected) => expect(cells(action(...territories), columns)).toEqual(expected));
});
