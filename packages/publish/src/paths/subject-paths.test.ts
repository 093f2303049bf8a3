import { schemes } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { recordPath } from "./record-path.js";
import * as paths from "./subject-paths.js";

describe("subjectSlug", () => {
  test.each([
    ["École d’Été", "ecole-d-ete"],
    ["  A -- b / c ", "a-b-c"],
    ["(a)", "a"],
    ["a_b.c", "a-b-c"],
    ["Œuvre 2000", "oeuvre-2000"],
  ])("%j is %s", (name, slug) => {
    expect(paths.subjectSlug(name)).toBe(slug);
  });

  test("80 characters stay, one more is cut and marked so that two long names differ", () => {
    const most = "a".repeat(80);
    expect(paths.subjectSlug(most)).toBe(most);
    const [one, two] = [paths.subjectSlug(`${most}b`), paths.subjectSlug(`${most}c`)];
    expect([one.slice(0, 81), two.slice(0, 81)]).toEqual([`${most}-`, `${most}-`]);
    expect(one).not.toBe(two);
    expect(paths.subjectSlug(`${"a".repeat(79)} bc`)).toMatch(/^a{79}-[0-9a-z]+$/);
  });

  // FNV-1a of 32 bits (draft-eastlake-fnv): the hash of no byte is its basis.
  test("a name without letters is its FNV-1a hash", () => {
    expect(paths.subjectSlug("")).toBe(`x-${(0x811c9dc5).toString(36)}`);
    expect(paths.subjectSlug(`${"a".repeat(81)}`)).toMatch(/^a{80}-[0-9a-z]{1,7}$/);
    expect(paths.subjectSlug("日本")).toBe(`x-${(0x9f26ee51).toString(36)}`);
    expect(paths.subjectSlug("日本")).not.toBe(paths.subjectSlug("本日"));
  });
});

test("a concept loses the prefix of its scheme only", () => {
  expect(paths.conceptStem(schemes.smoc, "smoc:A1")).toBe("vocab/smoc/A1");
  expect(paths.conceptStem(schemes.smoc, "A1")).toBe("vocab/smoc/A1");
  expect(paths.conceptStem(schemes.theme, "cancers")).toBe("vocab/theme/cancers");
  expect(paths.conceptPagePath(schemes.theme, "cancers")).toBe("vocab/theme/cancers.html");
});

test("a territory is its type and code", () => {
  expect(paths.territoryStem("commune-ch:5586")).toBe("territory/commune-ch-5586");
  expect(paths.territoryPagePath("departement:2A")).toBe("territory/departement-2A.html");
});

test("an organisation is named by its finest number, else by its name", () => {
  const all = ["uai", "siren", "uid", "rna", "finess", "siret"] as const;
  const stem = (schemesGiven: readonly string[]) =>
    paths.organisationStem({
      name: "Nom",
      identifiers: schemesGiven.map((scheme) => ({ scheme, value: `N ${scheme}` })) as never,
    });
  for (let from = 0; from < all.length; from += 1) {
    const given = all.slice(0, from + 1);
    expect(stem(given)).toBe(`organisation/${given.at(-1)}-n-${given.at(-1)}`);
  }
  expect(stem(["other"])).toBe("organisation/nom");
  expect(paths.organisationStem({ name: "Nom" })).toBe("organisation/nom");
  expect(paths.organisationPagePath({ name: "Nom" })).toBe("organisation/nom.html");
});

test("a programme is its region and its French name, else the first of its languages", () => {
  expect(paths.programmeStem({ label: { de: "D", fr: "F" }, region: "region:52" })).toBe(
    "programme/region-52-f",
  );
  expect(paths.programmeStem({ label: { it: "I", de: "D" } })).toBe("programme/d");
  expect(paths.programmeStem({ label: { fr: "F" }, region: "canton:VD" })).toBe("programme/canton-vd-f");
  expect(paths.programmePagePath({ label: { fr: "F" } })).toBe("programme/f.html");
});

test.each([
  ["equal", "Titre", "programme/equal"],
  ["https://exemple.fr/action/equal", "Titre", "programme/equal"],
  ["https://exemple.fr/action/", "Titre", "programme/titre"],
  [undefined, "Titre", "programme/titre"],
  [undefined, undefined, undefined],
])("the wider record %s, %s has the page %s", (record, title, stem) => {
  expect(paths.widerProgrammeStem(record, title)).toBe(stem);
});

test("a year and a record of a programme have their own pages", () => {
  expect(paths.yearStem("2019")).toBe("year/2019");
  expect(paths.recordProgrammeStem("equal")).toBe("programme/equal");
});

describe("recordPath", () => {
  test("is the folder of the kind and the key", () => {
    expect(recordPath({ type: "Action", key: "a-1" }, "html")).toBe("action/a-1.html");
    expect(recordPath({ type: "Registry", key: "a" }, "ttl")).toBe("registry/a.ttl");
  });

  test.each([
    "",
    "-a",
    "a-",
    "a--b",
    "A",
    "é",
    "a/b",
    "a.b",
    "a b",
    "..",
    "a\n",
  ])("refuses the key %j", (key) => {
    expect(() => recordPath({ type: "Action", key }, "json")).toThrow(
      expect.objectContaining({ code: "invalid-key" }),
    );
  });
});
