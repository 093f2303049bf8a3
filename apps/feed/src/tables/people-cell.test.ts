import { actionColumns, type Column } from "@openhpa/core/columns";
import { LONGEST_CELL } from "@openhpa/import";
import { smallTerritories } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import { dictionarySheet } from "./dictionary.js";
import { parquetColumns, parquetSchema } from "./parquet-columns.js";
import { CUT_MARK, peopleCell } from "./people-cell.js";

const territories = smallTerritories();
const column = (test_: (one: Column) => boolean) => actionColumns.find(test_) as Column;
const text = column(({ type, field }) => type === "string" && field.datatype.kind === "text" && !field.many);
const code = column(({ field }) => field.datatype.kind === "code" && !field.many);
const codes = column(({ field }) => field.datatype.kind === "code" && field.datatype.scheme === "theme");
const edtf = column(({ field }) => field.datatype.kind === "edtf" && !field.many);
const places = column(({ field }) => field.datatype.kind === "territory" && field.many);
const cell = (of: Column, value: string | number | boolean | null) => peopleCell(of, value, territories);

test("a text as long as a cell stays, a longer one is cut and says so, never inside a character", () => {
  const room = LONGEST_CELL - CUT_MARK.length;
  expect(cell(text, "a".repeat(LONGEST_CELL))).toEqual({ cell: "a".repeat(LONGEST_CELL) });
  expect(cell(text, "a".repeat(LONGEST_CELL + 1))).toEqual({
    cell: "a".repeat(room) + CUT_MARK,
    cutFrom: LONGEST_CELL + 1,
  });
  const astral = `${"a".repeat(room - 1)}${"😀".repeat(LONGEST_CELL)}`;
  expect(cell(text, astral).cell).toBe("a".repeat(room - 1) + CUT_MARK);
  const even = `${"a".repeat(room - 2)}${"😀".repeat(LONGEST_CELL)}`;
  expect(cell(text, even).cell).toBe(`${"a".repeat(room - 2)}😀${CUT_MARK}`);
});

test.each([
  ["2019-05-03", { day: "2019-05-03" }],
  ["2019-05", "2019-05"],
  ["2019", "2019"],
  ["2019-05-03~", "2019-05-03~"],
  ["2019-05-03/2019-05-04", "2019-05-03/2019-05-04"],
])("the date %s is %j", (value, expected) => {
  expect(cell(edtf, value)).toEqual({ cell: expected });
});

test("values of other types stay as they are, none is none", () => {
  for (const value of [3, 2.5, true, null]) expect(cell(text, value)).toEqual({ cell: value });
  expect(cell(places, null)).toEqual({ cell: null });
});

test("concepts and territories have their names, unknown ones their codes, an item a line", () => {
  expect(cell(codes, "cancers|x")).toEqual({ cell: "Cancers\nx" });
  expect(cell(code, "unknown-code")).toEqual({ cell: "unknown-code" });
  expect(cell(places, "departement:44|country:FR|commune:99999|region:52")).toEqual({
    cell: "Loire-Atlantique (44)\nFrance\ncommune:99999\nPays de la Loire (52)",
  });
});

test("the dictionary has a row a column, with its form and its codes", () => {
  const { rows, columns, name } = dictionarySheet();
  const all = [...(rows as Iterable<readonly (string | null)[]>)];
  expect([name, columns.map(({ header }) => header)]).toEqual([
    "Dictionnaire",
    [
      "Titre de la colonne",
      "Nom dans actions.csv et actions.parquet",
      "Définition",
      "Forme",
      "Valeurs possibles (code)",
    ],
  ]);
  expect(all.map(([label, of]) => [label, of])).toEqual(
    actionColumns.map(({ label, name: of }) => [label.fr, of]),
  );
  const words = {
    string: "texte",
    integer: "nombre entier",
    number: "nombre",
    boolean: "oui ou non",
    year: "année",
    date: "date",
  };
  for (const [at, { type, required, field }] of actionColumns.entries()) {
    const form = field.many ? "liste, un élément par ligne" : words[type];
    expect(all[at]?.[3]).toBe(required ? `${form}, obligatoire` : form);
    expect(all[at]?.[4] !== null).toBe(field.datatype.kind === "code");
  }
  const themes = all.find(([, of]) => of === codes.name)?.[4]?.split("\n");
  expect(themes).toContain("Cancers (cancers)");
});

// Parquet format, "Lists" and "Logical types".
test("the Parquet columns are stored by type, lists in three levels", () => {
  expect(parquetSchema[0]).toEqual({ name: "action", num_children: actionColumns.length + 2 });
  expect(parquetSchema).toHaveLength(1 + parquetColumns.flatMap(({ elements }) => elements).length);
  const stored = {
    string: "BYTE_ARRAY UTF8",
    integer: "INT64",
    number: "DOUBLE",
    boolean: "BOOLEAN",
    year: "INT32",
    date: "INT32 DATE",
  };
  for (const [at, { name, type, required, field }] of actionColumns.entries()) {
    const { elements } = parquetColumns[at] as (typeof parquetColumns)[number];
    if (field.many) {
      expect(elements).toEqual([
        { name, repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", type: "BYTE_ARRAY", converted_type: "UTF8" },
      ]);
      continue;
    }
    const [only] = elements;
    expect([elements.length, only?.name, only?.repetition_type]).toEqual([
      1,
      name,
      required ? "REQUIRED" : "OPTIONAL",
    ]);
    expect([only?.type, only?.converted_type].filter(Boolean).join(" "), name).toBe(stored[type]);
  }
  const value = (type: string, of: string | number) =>
    parquetColumns[actionColumns.findIndex((one) => one.type === type && !one.field.many)]?.stored(of);
  expect(value("integer", 3)).toBe(3n);
  expect(value("year", "2019")).toBe(2019);
  if (actionColumns.some(({ type, field }) => type === "date" && !field.many))
    expect(value("date", "2019-05-03")).toEqual(new Date(Date.UTC(2019, 4, 3)));
  expect(
    parquetColumns.every(({ stored: store }, at) => at === actionColumns.length || store(null) === null),
  ).toBe(true);
});
