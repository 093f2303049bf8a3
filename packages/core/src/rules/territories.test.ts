import { loadTerritoryCodes } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { validate } from "../validate.js";

const territories = await loadTerritoryCodes();

/** What is said of a code that an action of some year is in: code of the issue, and the territory that is named. */
function said(code: string, start?: string) {
  const action = {
    type: "Action",
    key: "essai",
    title: { fr: "Essai" },
    sources: [{ key: "fiche", title: { fr: "Fiche" } }],
    ...(start ? { period: { start } } : {}),
    coverage: { territories: [code] },
  };
  return validate(action, { territories })
    .issues.filter(({ pointer }) => pointer === "/coverage/territories/0")
    .map(({ code: issue, suggestion }) => [issue, suggestion]);
}

test.each([
  ["commune:93059", undefined, "former-territory", "commune:93066"],
  ["commune:93059", "2024-12-31", "former-territory", "commune:93066"],
  ["commune:93059", "2025", "ended-territory", "commune:93066"],
  ["commune:97127", "2012", "ended-territory", "commune:97801"],
  ["commune:75013", undefined, "former-territory", "commune:93013"],
  ["region:74", "2016", "ended-territory", "region:75"],
  ["commune-ch:700", "2014", "former-territory", undefined],
  ["commune-ch:700", "2026", "ended-territory", undefined],
])("%s in %s: %s, now %s", (code, start, issue, successor) => {
  expect(said(code, start)).toEqual([[issue, successor]]);
});

test.each([
  "commune:44109",
  "commune:85165",
  "commune-ch:5586",
  "region:93",
  "departement:2A",
])("nothing is said of %s", (code) => expect(said(code, "2020")).toEqual([]));

test.each(["commune:44999", "commune-ch:9999", "region:99"])("%s does not exist", (code) => {
  expect(said(code, "2020").map(([issue]) => issue)).toEqual(["unknown-territory"]);
});
