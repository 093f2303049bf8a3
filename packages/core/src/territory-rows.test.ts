import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import type { Action } from "./generated/types.js";
import { toTerritoryRows } from "./territory-rows.js";

const territories = await loadTerritories();
const bare = (code: string | undefined) => code?.slice(code.indexOf(":") + 1) ?? null;
const rowOf = (code: string) => {
  const action = {
    type: "Action",
    key: "a",
    title: { fr: "A" },
    coverage: { territories: [code] },
  } as Action;
  const [row] = toTerritoryRows(action, territories);
  return [row?.code_departement, row?.code_region, row?.code_canton];
};

test.each([
  ["epci:244400404", ["44", "52", null]],
  ["epci:200034023", [null, "76", null]],
  ["epci:200030435", [null, null, null]],
  ["commune:49144", ["44", "52", null]],
  ["commune:97411", ["974", "04", null]],
  ["commune-ch:5586", [null, null, "VD"]],
  ["region:82", [null, "82", null]],
  ["country:FR", [null, null, null]],
])("%s lies in %j", (code, held) => expect(rowOf(code)).toEqual(held));

test("every territory of the lists lies where a dump says that it does", () => {
  const wrong = [...territories.all()].filter(({ code }) => {
    const held = [territories.get(code), ...territories.ancestors(code)];
    const expected = ["departement", "region", "canton"].map((type) =>
      bare(held.find((holder) => holder?.type === type)?.code),
    );
    return JSON.stringify(rowOf(code)) !== JSON.stringify(expected);
  });
  expect(wrong).toEqual([]);
});
