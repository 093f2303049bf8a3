import { describe, expect, test } from "vitest";
import type { Imported, ImportReport } from "../import-result.js";
import { lineCounts, toTextReport } from "./text-report.js";
import { pathLabel, stateNames, valueText } from "./wording.js";

const line = (number: number, state: ImportReport["lines"][number]["state"]) =>
  ({ number, state, start: 0, end: 0, text: "", paths: [] }) as const;
const empty: ImportReport = {
  file: "a.txt",
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
  toTextReport(imported(report, records)).split("\n").slice(0, -1);
const record = {
  type: "Action",
  key: "k",
  title: { fr: "Bouge" },
  themes: [],
} as unknown as Imported["records"][0];

test("lines are counted by state, most first, blank ones apart", () => {
  const report = {
    ...empty,
    lines: [line(1, "blank"), line(2, "label"), line(3, "field"), line(4, "field")],
  };
  expect(lineCounts(report)).toEqual([
    ["field", 2],
    ["label", 1],
  ]);
  expect(lines(report)[1]).toBe("  4 lignes : 2 repris, 1 rubrique");
});

test("every state has its words", () => {
  expect(stateNames).toEqual({
    label: "rubrique",
    field: "repris",
    repeated: "répété",
    blank: "vide",
    furniture: "élément de mise en page, ignoré",
    withheld: "donnée personnelle, non reprise",
    "not-understood": "non compris",
    "after-cut": "après la coupure",
  });
});

describe("the report", () => {
  test("names the file, the source and the layout", () => {
    expect(lines({})[0]).toBe("a.txt (oscars)");
    expect(lines({ layout: "x" })[0]).toBe("a.txt (oscars, disposition x)");
  });

  test("of a refused document says why and nothing else", () => {
    expect(lines({ refused: { code: "text-too-long", message: "Trop long." } })).toEqual([
      "a.txt (oscars)",
      "  ✗ Trop long.",
    ]);
  });

  test("says of each record its level, or that it is invalid, and what is wrong but not what is only told", () => {
    const issue = { severity: "error", pointer: "/title", message: "M", code: "c" } as never;
    const told = { severity: "info", pointer: "", message: "I", code: "i" } as never;
    const warned = { severity: "warning", pointer: "", message: "W", code: "w" } as never;
    const report = {
      records: [
        { key: "k", ok: true, level: null, issues: [told, warned] },
        { key: "other", ok: false, level: null, issues: [issue] },
      ] as never,
    };
    const [, first, warning, second, error] = lines(report, [record]);
    expect(first).toMatch(/^ {2}✓ k « Bouge » \(niveau : .+\)$/);
    expect(warning).toBe("      /  W [w]");
    expect(second).toBe("  ✗ other (invalide)");
    expect(error).toBe("      /title  M [c]");
  });

  test("lists what a person has to look at", () => {
    const found = lines({
      repeated: [{ first: 3, last: 5, repeats: 1 }],
      notUnderstood: [
        { line: 2, start: 0, end: 1, text: " a\n b ", suggestions: ["x", "y"] },
        { line: 4, start: 0, end: 1, text: "a".repeat(160), suggestions: [] },
        { line: 5, start: 0, end: 1, text: "a".repeat(161) },
      ] as never,
      contradictions: [{ message: "C", paths: ["/title", "/themes"] }] as never,
      personalData: [{ line: 7, kind: "personal-mail", start: 0, end: 1 }] as never,
      encoding: [{ code: "mojibake", count: 2, line: 3 }],
      truncated: { line: 9, certainty: "certain" } as never,
    }).slice(2);
    expect(found).toEqual([
      "  répété : les lignes 3–5 reprennent la ligne 1 et la suite",
      "  non compris, ligne 2 : a b — peut-être : x, y",
      `  non compris, ligne 4 : ${"a".repeat(160)}`,
      `  non compris, ligne 5 : ${"a".repeat(159)}…`,
      `  contradiction (${pathLabel(undefined, "/title")} / ${pathLabel(undefined, "/themes")}) : C`,
      "  donnée personnelle, ligne 7 (personal-mail) : non reprise",
      "  document coupé après la ligne 9 : les champs suivants sont inconnus, pas vides",
      "  encodage : mojibake (2 fois, d'abord ligne 3)",
    ]);
    expect(lines({ truncated: { line: 9, certainty: "probable" } as never }).at(-1)).toContain(
      "document sans doute coupé après la ligne 9",
    );
  });

  test("of a table says its form, its unknown columns, its notes and its errors", () => {
    const table = {
      format: "csv",
      encoding: "utf-8",
      separator: "\t",
      columns: [
        { letter: "A", header: "title", how: "name" },
        { letter: "B", header: "Tittle", how: "unknown", suggestion: "title" },
        { letter: "C", header: "x", how: "unknown" },
      ],
      notes: [
        { message: "N.", count: 7, addresses: ["A1", "A2", "A3", "A4", "A5", "A6"] },
        { message: "O.", count: 1, addresses: [] },
      ],
      issues: [
        { severity: "error", address: "A2", row: 2, message: "E" },
        { severity: "error", row: 3, message: "F" },
        { severity: "warning", row: 4, message: "G" },
      ],
    };
    const found = (more: object) => lines({ table: { ...table, ...more } } as never).slice(2);
    expect(found({})).toEqual([
      "  tableau : CSV, utf-8, séparateur « tabulation », 3 colonnes",
      "  colonne B non comprise : Tittle — peut-être : title",
      "  colonne C non comprise : x",
      "  N. (7 fois : A1, A2, A3, A4, A5)",
      "  O. (1 fois)",
      "  A2 : E",
      "  ligne 3 : F",
    ]);
    expect(found({ separator: ";" })[0]).toContain("« ; »");
    expect(found({ separator: null })[0]).toContain("« aucun »");
    expect(found({ format: "xlsx" })[0]).toBe("  tableau : Excel, 3 colonnes");
  });
});

describe("a value as a line of text", () => {
  const shown = (fields: object, path: string) =>
    valueText({ type: "Action", key: "k", ...fields } as never, path);
  test.each([
    [{ title: { fr: "T", de: "U" } }, "/title", "T"],
    [{ peopleReached: 0 }, "/peopleReached", "0"],
    [{}, "/title", ""],
    [{ carrier: { key: "c", name: "N" } }, "/carrier", "N"],
    [{ objectives: [{ key: "a", text: { fr: "A" } }, { key: "b" }] }, "/objectives", "A ; b"],
    [{ settings: ["zzz"] }, "/settings", "zzz"],
    [{ coverage: { territories: ["departement:44"] } }, "/coverage/territories", "departement:44"],
  ])("%j at %s is %s", (fields, path, text) => expect(shown(fields, path)).toBe(text));

  test("a code is its label, a path that is not known itself", () => {
    expect(shown({ status: "completed" }, "/status")).not.toBe("");
    expect(pathLabel(undefined, "/nothing")).toBe("/nothing");
    expect(pathLabel(undefined, "/carrier/name")).toContain(" › ");
  });
});
