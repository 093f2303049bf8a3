import { describe, expect, test } from "vitest";
import type { Imported, ImportReport, LineState } from "../import-result.js";
import { lineCounts, lineSummary } from "./report-summary.js";
import { toTextReport } from "./text-report.js";
import { counted, stateNames } from "./wording.js";

const line = (number: number, state: LineState, more: object = {}) =>
  ({ number, state, start: number * 10, end: number * 10 + 9, text: "", paths: [], ...more }) as const;
const empty: ImportReport = {
  file: "dossier/a.txt",
  source: "oscars",
  layout: "",
  spansIn: "file",
  records: [],
  lines: [],
  repeated: [],
  notUnderstood: [],
  contradictions: [],
  personalData: [],
  truncated: null,
  encoding: [],
};
const imported = (report: Partial<ImportReport>, records: Imported["records"] = []): Imported => ({
  records,
  report: { ...empty, ...report },
});
const lines = (report: Partial<ImportReport>, records?: Imported["records"]) =>
  toTextReport(imported(report, records))
    .replace(/\u00A0/g, " ")
    .split("\n")
    .slice(0, -1);
const record = (more: object = {}) =>
  ({ type: "Action", key: "k", title: { fr: "Bouge" }, ...more }) as unknown as Imported["records"][0];

test("lines are counted by state, most first, blank ones apart, in the singular and the plural", () => {
  const report = {
    ...empty,
    lines: [line(1, "blank"), line(2, "label"), line(3, "field"), line(4, "field")],
  };
  expect(lineCounts(report)).toEqual([
    ["field", 2],
    ["label", 1],
  ]);
  expect(lineSummary(report)).toBe("4 lignes : 2 lignes reprises, 1 intitulé de rubrique.");
  expect(lineSummary({ ...empty, lines: [line(1, "blank")] })).toBe("1 ligne.");
  expect(counted(0, stateNames.field)).toBe("0 ligne reprise");
});

describe("the report", () => {
  test("names the file without its folders, and the source as people call it", () => {
    expect(lines({})[0]).toBe("a.txt (page d'une action de la base OSCARS)");
    expect(lines({ source: "autre" })[0]).toBe("a.txt (autre)");
  });

  test("of a refused document says why and nothing else", () => {
    expect(lines({ refused: { code: "text-too-long", message: "Trop long." } }).slice(1)).toEqual([
      "  ✗ Trop long.",
    ]);
  });

  test("says of each record its title and its level, or that the base would refuse it", () => {
    const report = {
      records: [
        { key: "k", ok: true, level: "recorded", issues: [] },
        { key: "other", ok: false, level: null, issues: [] },
      ] as never,
    };
    const [, first, second] = lines(report, [record(), record({ key: "other", title: { de: "Zwei" } })]);
    expect(first).toBe("  ✓ Bouge : Fiche enregistrée.");
    expect(second).toMatch(/^ {2}✗ Zwei : La base refuserait cette fiche : voyez « Ce qui est à corriger »/);
  });

  test("tells records of one key apart", () => {
    const report = {
      records: [
        { key: "k", ok: true, level: "recorded", issues: [] },
        { key: "k", ok: false, level: null, issues: [] },
      ] as never,
    };
    expect(lines(report, [record(), record()]).slice(1, 3)).toEqual([
      "  ✓ Bouge : Fiche enregistrée.",
      "  ✗ Bouge : La base refuserait cette fiche : voyez « Ce qui est à corriger ».",
    ]);
  });

  test("says by their names the fields that a passage may be about", () => {
    const passage = {
      line: 2,
      start: 20,
      end: 21,
      text: "02 40",
      suggestions: ["/contact", "/coverage/territories"],
    };
    expect(lines({ notUnderstood: [passage] }, [record()]).at(-1)).toBe(
      "    - ligne 2 : « 02 40 » ; peut-être : Contact, Territoire › Territoires.",
    );
  });

  test("tells what asks for a decision first, with what to do, in words", () => {
    const found = lines(
      {
        lines: [line(1, "field", { paths: ["/objectives"] }), line(2, "not-understood"), line(3, "repeated")],
        repeated: [{ first: 3, last: 3, repeats: 1 }],
        notUnderstood: [
          {
            line: 2,
            start: 20,
            end: 21,
            text: " a\n b ",
            path: "/coverage/territories",
            suggestions: ["departement:44"],
          },
          { line: 2, start: 22, end: 23, text: "a".repeat(161) },
        ],
        contradictions: [
          {
            code: "conflicting-values",
            message: "C.",
            paths: ["/period", "/overallPeriod"],
            spans: [{ start: 10, end: 12 }],
          },
        ],
        personalData: [
          { line: 2, kind: "unclear-mail", path: "/contact/email", start: 2, end: 3 },
          { line: 2, kind: "unclear-mail", path: "/contact/email", start: 5, end: 6 },
        ],
        encoding: [{ code: "mojibake", count: 2, line: 3 }],
        truncated: { line: 9, certainty: "probable", paths: [] },
      },
      [
        record({
          objectives: [
            { key: "a", text: { fr: "Bien dormir" } },
            { key: "b", text: { fr: "bien dormir" }, kind: "general" },
          ],
        }),
      ],
    ).slice(2);
    expect(found.filter((text) => /^ {4}- /.test(text))).toEqual([
      "    - ligne 2 : « a b » (Territoire › Territoires) ; peut-être : Loire-Atlantique (département).",
      `    - ligne 2 : « ${"a".repeat(159)}… ».`,
      "    - Objectifs : « Bien dormir » figure 2 fois.",
      "    - ligne 1 : Période et Période d'ensemble : C.",
      "    - ligne 2 : un courriel qui est peut-être celui d'une personne (Contact › Courriel), 2 fois : non repris.",
      "    - ligne 9 : Le document est sans doute coupé après cette ligne : ce qui suit est inconnu, pas vide.",
      "    - ligne 3 : Des accents sont abîmés (Ã© pour é) : vérifiez les mots concernés. (2 fois dans le document)",
      "    - ligne 3 : Objectifs : la ligne 3 est déjà imprimée plus haut.",
    ]);
    expect(found.filter((text) => /^ {2}\S/.test(text)).slice(0, 3)).toEqual([
      "  3 lignes : 1 ligne reprise, 1 ligne non comprise, 1 ligne répétée et retirée.".replace(
        "3 lignes",
        "3 lignes",
      ),
      "  Ce qui n'a pas été compris (2)",
      "  2 passages n'ont pas été repris. Si un passage compte, recopiez-le dans la bonne rubrique de la fiche.",
    ]);
  });

  test("two things of one name that differ in what they count are not doubled", () => {
    const indicators = [
      { key: "a", name: { fr: "Séances" }, value: 3 },
      { key: "b", name: { fr: "Séances" }, value: 4 },
    ];
    expect(lines({}, [record({ evaluation: { indicators } })]).join("\n")).not.toContain("fois");
  });

  test("of a table says its unknown columns and its notes, one cell or several", () => {
    const table = {
      columns: [
        { letter: "A", header: "title", how: "name" },
        { letter: "B", header: "Tittle", how: "unknown", suggestion: "title" },
        { letter: "C", header: "x", how: "unknown" },
      ],
      notes: [
        { message: "N.", count: 7, addresses: ["A1", "A2", "A3", "A4", "A5", "A6"] },
        { message: "O.", count: 1, addresses: ["A1"] },
        { message: "P.", count: 1, addresses: [] },
      ],
    };
    expect(lines({ table } as never).filter((text) => /^ {4}- /.test(text))).toEqual([
      "    - Colonne B, « Tittle » ; peut-être « Titre ».",
      "    - Colonne C, « x ».",
      "    - N. (cellules A1, A2, A3, A4, A5…)",
      "    - O. (cellule A1)",
      "    - P.",
    ]);
  });
});
