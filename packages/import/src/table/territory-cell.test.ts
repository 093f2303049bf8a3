import { describe, expect, test } from "vitest";
import type { CellContext } from "./cell-reading.js";
import { cellContext } from "./readers.fixture.js";
import { readTerritories, readTerritory } from "./territory-cell.js";

const one = (text: string, more: Partial<CellContext> = {}) => readTerritory(text, cellContext(more));
const value = (text: string, more: Partial<CellContext> = {}) => one(text, more).value;

describe("a territory by its code", () => {
  test("typed is itself, in an export it has to be", () => {
    expect(value("departement:44")).toBe("departement:44");
    expect(value("departement:44", { isExport: true })).toBe("departement:44");
    expect(value("Loire-Atlantique", { isExport: true })).toBeUndefined();
  });

  test.each([
    ["44", "departement", "departement:44", "certain"],
    ["1", "departement", "departement:01", "probable"],
    ["2a", "departement", "departement:2A", "certain"],
    ["52", "region", "region:52", "certain"],
    ["44109", "commune", "commune:44109", "certain"],
    ["7088", "commune", "commune:07088", "probable"],
    ["2A004", "commune", "commune:2A004", "certain"],
    ["99", "departement", undefined, "uncertain"],
    ["044", "departement", undefined, "uncertain"],
  ] as const)("%s under a header of a %s is %s, %s", (text, territoryType, code, certainty) => {
    const found = one(text, { territoryType });
    expect([found.value, found.certainty]).toEqual([code, certainty]);
    if (code) expect(found.notes).toEqual(certainty === "probable" ? ["leading-zero"] : []);
    else expect(found.notes).toEqual(["untyped-territory"]);
  });

  test("of communes may be a postcode or a Swiss number: what the row states decides, or nothing does", () => {
    const read = (text: string, within?: readonly string[]) => {
      const place = within ? { ...cellContext().place, within: [within] } : cellContext().place;
      const found = one(text, { territoryType: "commune", place });
      return found.value ? [found.value, found.certainty] : found.unknown[0]?.suggestions;
    };
    expect(read("75013")).toEqual(["commune:75013", "commune:75113"]);
    expect(read("75013", ["departement:75"])).toEqual(["commune:75113", "certain"]);
    expect(read("13015")).toEqual(["commune:13015", "commune:13215"]);
    expect(read("13015", ["departement:75"])).toEqual(["commune:13015", "commune:13215"]);
    expect(read("72000")).toEqual(["commune:72181", "probable"]);
    expect(read("72000", ["departement:53"])).toEqual(["commune:72181"]);
    expect(read("93059", ["departement:93"])).toEqual(["commune:93059", "probable"]);
    expect(read("1053")).toEqual(["commune:01053", "commune-ch:5516", "commune-ch:1053"]);
    expect(read("1003", ["canton:VD"])).toEqual(["commune-ch:5586", "probable"]);
    expect(read("6900", ["canton:TI"])).toEqual(["commune-ch:5210"]);
    expect(read("1053", ["canton:LU"])).toEqual(["commune-ch:1053", "certain"]);
    expect(read("1053", ["region:84"])).toEqual(["commune:01053", "probable"]);
    expect(one("13015", { territoryType: "commune", isInseeCode: true })).toMatchObject({
      value: "commune:13015",
      certainty: "certain",
    });
  });

  test("without a type is never decided, and all that it may be are listed", () => {
    const found = one("44");
    expect(found.value).toBeUndefined();
    expect(found.notes).toEqual(["untyped-territory"]);
    expect(found.unknown[0]?.suggestions).toEqual(expect.arrayContaining(["departement:44", "region:44"]));
  });
});

describe("a territory by its name", () => {
  test.each([
    ["Loire-Atlantique", "departement:44"],
    ["44 - Loire-Atlantique", "departement:44"],
    ["44 – Loire-Atlantique", "departement:44"],
    ["44: Loire-Atlantique", "departement:44"],
    ["Loire-Atlantique (44)", "departement:44"],
    ["2a - Corse-du-Sud", "departement:2A"],
    ["Corse-du-Sud (2A)", "departement:2A"],
    ["01 - Ain", "departement:01"],
    ["1 - Ain", "departement:01"],
    ["45 - Loire-Atlantique", undefined],
    ["Loire-Atlantique (45)", undefined],
    ["Département de la Loire-Atlantique", "departement:44"],
    ["département de l'Ain", "departement:01"],
    ["Departement du Rhône", "departement:69"],
    ["département des Landes", "departement:40"],
    ["département d'Ille-et-Vilaine", "departement:35"],
    ["département Loire-Atlantique", "departement:44"],
    ["Région Pays de la Loire", "region:52"],
    ["region Bretagne", "region:53"],
    ["Commune de Nantes", "commune:44109"],
    ["Ville de Nantes", "commune:44109"],
    ["ville d'Angers", "commune:49007"],
    ["Ville du Mans", undefined],
    ["Canton de Vaud", "canton:VD"],
    ["canton du Valais", "canton:VS"],
    ["canton d'Uri", "canton:UR"],
    ["Ville inventée", undefined],
    [`Nantes${" ".repeat(115)}`, undefined],
  ])("%s is %s", (text, code) => expect(value(text)).toBe(code));

  test("of several is not decided, unless the header says which", () => {
    const found = one("Saint-Denis");
    expect(found.value).toBeUndefined();
    expect(found.unknown[0]?.message).toContain("plusieurs territoires");
    expect(found.unknown[0]?.suggestions?.length).toBeGreaterThan(1);
    expect(one("Saint-Denis").unknown[0]?.suggestions?.length).toBeLessThanOrEqual(8);
    expect(one("Nulle-Part-Ailleurs").unknown[0]?.message).toContain("pas un territoire connu");
    expect(value("Mayenne")).toBeUndefined();
    expect(value("Mayenne", { territoryType: "departement" })).toBe("departement:53");
    expect(value("Mayenne", { territoryType: "commune" })).toBe("commune:53147");
  });
});

describe("several territories", () => {
  const many = (text: string, more: Partial<CellContext> = {}) => readTerritories(text, cellContext(more));

  test.each([",", ";", "•", "\n"])("are cut at %j, each once", (cut) => {
    const found = many(["Loire-Atlantique", " Vendée ", "", "44 - Loire-Atlantique"].join(cut));
    expect(found).toMatchObject({
      value: ["departement:44", "departement:85"],
      certainty: "certain",
      unknown: [],
    });
  });

  test("one is a list of one, and none stays as it was", () => {
    expect(many("Vendée").value).toEqual(["departement:85"]);
    expect(many("Nulle-Part-Ailleurs").value).toBeUndefined();
    expect(many("Vendée, Ain", { isExport: true }).value).toBeUndefined();
  });

  test("those that are not known are listed beside those that are, a doubt about one is a doubt", () => {
    const found = many("Vendée, Nulle-Part-Ailleurs");
    expect(found.value).toEqual(["departement:85"]);
    expect(found.unknown.map(({ text }) => text)).toEqual(["Nulle-Part-Ailleurs"]);
    const doubtful = many("85, 1", { territoryType: "departement" });
    expect(doubtful).toMatchObject({ value: ["departement:85", "departement:01"], certainty: "probable" });
    expect(doubtful.notes).toEqual(["leading-zero"]);
    expect(many("X-Y, Z-T").value).toBeUndefined();
  });
});
