import type { Action } from "@openhpa/core";
import { arbitraryAction, validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cardOf } from "../card.js";
import { territoryOfPath } from "../paths/subject-paths.js";
import { standingSubjects } from "./standing-subjects.js";
import { kindOfSubject } from "./subject-kind.js";
import { subjectsOf } from "./subjects-of.js";

const seed = (start: string) =>
  validSeeds().find(({ record }) => record.key.startsWith(start))?.record as Action;
const justice = seed("interventions-dans-le-milieu-de-la-justice");
const paths = (record: Action) => subjectsOf(record, smallTerritories()).map(({ path }) => path);

describe("the subjects of a record", () => {
  test("are its concepts, territories, organisations and years", () => {
    expect(paths(justice)).toEqual(
      expect.arrayContaining([
        "vocab/theme/addictive-behaviours",
        "vocab/smoc/A4",
        "vocab/action-kind/action",
        "territory/region-52",
        "territory/departement-53",
        "territory/commune-53130",
        "territory/country-FR",
        "organisation/addiction-france-pays-de-la-loire",
        "organisation/addiction-france",
        "year/2019",
      ]),
    );
  });

  test("hold the département and the région of a commune, with and without the index of communes", async () => {
    const record: Action = { ...justice, coverage: { territories: ["commune:44109"] }, places: [] };
    for (const territories of [smallTerritories(), await loadTerritories()]) {
      const found = subjectsOf({ ...record, evaluation: {} }, territories).map(({ path }) => path);
      expect(found).toEqual(
        expect.arrayContaining([
          "territory/commune-44109",
          "territory/departement-44",
          "territory/region-52",
          "territory/country-FR",
        ]),
      );
    }
  });

  test("hold the wider concept of a subcategory", () => {
    const record: Action = {
      ...justice,
      outcomes: [{ key: "b", category: "smoc:B1-2", stage: "planned" }],
    };
    expect(paths(record).filter((path) => path.startsWith("vocab/smoc/"))).toEqual([
      "vocab/smoc/B1",
      "vocab/smoc/B1-2",
    ]);
  });

  test("name an organisation by its number, and by its name without accents and case", () => {
    const named = (carrier: Action["carrier"]) =>
      paths({ ...justice, carrier } as Action).filter((path) => path.startsWith("organisation/"));
    expect(named({ key: "a", name: "École d’Été" })).toEqual(named({ key: "b", name: "ECOLE D'ETE" }));
    expect(
      named({
        key: "a",
        name: "École",
        identifiers: [
          { scheme: "finess", value: "440000289" },
          { scheme: "siret", value: "12345678901234" },
        ],
      }),
    ).toContain("organisation/siret-12345678901234");
  });

  test("join the roles of an organisation that is named twice", () => {
    const body = { name: "Commune", structureType: "local-authority" } as const;
    const record: Action = {
      ...justice,
      carrier: { key: "a", ...body },
      partners: [{ key: "b", ...body, alternateNames: ["Mairie"] }],
    };
    const [found, ...more] = subjectsOf(record, smallTerritories()).filter(({ path }) =>
      path.endsWith("/commune"),
    );
    expect(more).toEqual([]);
    expect(found?.roles).toEqual(["carrier", "partners"]);
    expect(found?.organisation?.names).toEqual(["Commune", "Mairie"]);
  });

  test("gather a programme with its parts, the actions in it, and a regional programme by its region", () => {
    const equal = seed("equal-addictions");
    const own = "programme/equal-addictions-competences-et-nouveaux-parcours";
    const self = subjectsOf(equal, smallTerritories()).find(({ path }) => path === own);
    expect(self?.programme?.ownRecord?.parts).toHaveLength(equal.hasPart?.length ?? 0);
    const inside: Action = {
      ...justice,
      isPartOf: [{ key: "equal", record: equal.key }],
      programmes: [{ key: "p", label: { fr: "Programme régional de santé" }, region: "region:52" }],
    };
    expect(paths(inside)).toEqual(
      expect.arrayContaining([own, "programme/region-52-programme-regional-de-sante"]),
    );
  });

  test("are every year of a period, and one for a period without measure", () => {
    const { edition: _edition, ...plain } = justice;
    const years = (start: string, end?: string) =>
      paths({ ...plain, period: end === undefined ? { start } : { start, end } })
        .filter((path) => path.startsWith("year/"))
        .map((path) => path.slice(5));
    expect(years("2004", "2008")).toEqual(["2004", "2005", "2006", "2007", "2008"]);
    expect(years("2019-03")).toEqual(["2019"]);
    expect(years("19XX")).toEqual(["1900"]);
  });

  test("have paths that are safe as file names, each once, for any record", () => {
    const territories = smallTerritories();
    fc.assert(
      fc.property(arbitraryAction(), (record) => {
        const found = subjectsOf(record, territories);
        expect(new Set(found.map(({ path }) => path)).size).toBe(found.length);
        for (const { path, label, roles } of found) {
          expect(path).toMatch(/^[a-z]+(?:\/[a-z-]+)?\/[A-Za-z0-9][A-Za-z0-9.-]*$/);
          expect(path.length).toBeLessThan(160);
          expect(() => kindOfSubject(path)).not.toThrow();
          expect(label).not.toBe("");
          expect(roles).not.toEqual([]);
        }
        const card = cardOf({ territories }, record);
        expect(JSON.parse(JSON.stringify(card))).toEqual(JSON.parse(JSON.stringify({ ...card })));
      }),
      { numRuns: 60 },
    );
  });
});

test("every concept, country, région, département and canton has a standing page", () => {
  const standing = standingSubjects(smallTerritories());
  expect(new Set(standing).size).toBe(standing.length);
  expect([...standing].sort()).toEqual(standing);
  const places = standing.filter((path) => path.startsWith("territory/"));
  const count = (type: string) =>
    places.filter((path) => territoryOfPath(path).startsWith(`${type}:`)).length;
  expect(count("region")).toBe(34);
  expect(count("canton")).toBe(26);
  expect(count("country")).toBe(2);
  expect(count("departement")).toBeGreaterThanOrEqual(101);
});
