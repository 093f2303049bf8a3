import { describe, expect, test } from "vitest";
import { actionColumns, toRow } from "./columns.js";
import type { Action } from "./generated/types.js";

const cell = (name: string, fields: object) =>
  toRow({ type: "Action", key: "k", title: { fr: "T" }, ...fields } as unknown as Action)[name];
const list = (name: string, ...items: readonly object[]) => cell(name, { [name]: items });

describe("what stands for an object in a cell", () => {
  test.each([
    ["activities", { key: "a", title: { fr: "T" }, description: { fr: "D" } }, "T"],
    ["activities", { key: "a", description: { fr: "D" }, content: { fr: "C" } }, "D"],
    ["activities", { key: "a", content: { fr: "C" } }, "C"],
    ["audiences", { key: "a", asPrinted: "Imprimé", lifeStages: ["x"] }, "Imprimé"],
    ["audiences", { key: "a", lifeStages: ["x", "y"], situations: ["s"], roles: ["r"] }, "x, y, s, r"],
    ["audiences", { key: "a", lifeStages: ["x"], roles: ["r"] }, "x, r"],
    ["audiences", { key: "a", situations: ["s"], roles: ["r"] }, "s, r"],
    ["audiences", { key: "a", roles: ["r"] }, "r"],
    ["audiences", { key: "a" }, "a"],
    [
      "funders",
      { key: "f", funder: { key: "o", name: "O" }, amount: 5, currency: "EUR", programme: "P" },
      "O: 5 EUR (P)",
    ],
    ["funders", { key: "f", funder: { key: "o", name: "O" } }, "O"],
    ["funders", { key: "f", funder: { key: "o", name: "O" }, programme: "P" }, "O (P)"],
    ["funders", { key: "f", programme: "P", amount: 5, currency: "EUR" }, "P: 5 EUR"],
    ["funders", { key: "f", asPrinted: "Imprimé", amount: 5, currency: "EUR" }, "Imprimé"],
    ["funders", { key: "f", amount: 5, currency: "EUR" }, "5 EUR"],
    ["identifiers", { scheme: "oscars", value: "1" }, "oscars:1"],
    ["missing", { path: "/a", reason: "withheld" }, "/a: withheld"],
    ["objectives", { key: "o", text: { fr: "X" } }, "X"],
    ["partners", { key: "o", name: "X" }, "X"],
    ["outcomes", { key: "o", category: "smoc:A1" }, "smoc:A1"],
    ["hasPart", { key: "p", number: "1", title: { fr: "X" } }, "1 X"],
    ["hasPart", { key: "p", title: { fr: "X" } }, "X"],
    ["places", { key: "p", name: "X" }, "X"],
    ["plans", { key: "p", plan: "x", asPrinted: "Y" }, "x"],
    ["plans", { key: "p", asPrinted: "Y" }, "Y"],
    ["programmes", { key: "p", number: "1", label: "X" }, "1 X"],
    ["programmes", { key: "p", label: "X" }, "X"],
    ["precededBy", { key: "p", record: "r", title: { fr: "X" } }, "r"],
    ["precededBy", { key: "p", title: { fr: "X" }, edition: "2016" }, "X (2016)"],
    ["precededBy", { key: "p", title: { fr: "X" } }, "X"],
    ["sources", { key: "s", title: { fr: "X" } }, "X"],
    ["steps", { key: "s", title: { fr: "X" }, description: { fr: "D" } }, "X"],
    ["steps", { key: "s", description: { fr: "D" } }, "D"],
  ])("%s: %j is %s", (field, item, text) => {
    const column = actionColumns.find(({ path }) => path.join("/") === field)?.name ?? field;
    expect(cell(column, { [field]: [item] })).toBe(text);
  });

  test.each([
    [{ value: 2.5, unit: "séances" }, "N: 2.5 séances"],
    [{ value: 0 }, "N: 0"],
    [{ unit: "séances" }, "N séances"],
    [{}, "N"],
  ])("an indicator with %j is %s", (more, text) =>
    expect(
      cell("evaluation_indicators", {
        evaluation: { indicators: [{ key: "i", name: { fr: "N" }, ...more }] },
      }),
    ).toBe(text));
});

describe("a text in a cell", () => {
  test("is French, else in the language of the record, else in the first", () => {
    expect(cell("summary", { summary: { de: "D", fr: "F" } })).toBe("F");
    expect(cell("summary", { language: "it", summary: { de: "D", it: "I" } })).toBe("I");
    expect(cell("summary", { language: "en", summary: { it: "I", de: "D" } })).toBe("D");
    expect(cell("title_en", { title: { fr: "F", en: "E" } })).toBe("E");
    expect(cell("title_en", { title: { fr: "F" } })).toBeNull();
  });

  test("inside a list has one space for any blanks, and its bars and backslashes are escaped", () => {
    const text = (fr: string) => list("objectives", { key: "o", text: { fr } });
    expect(text("a  b")).toBe("a b");
    expect(text("a\tb\nc")).toBe("a b c");
    expect(text(" a ")).toBe("a");
    expect(text("a\u00A0b")).toBe("a b");
    expect(text("a|b\\c")).toBe("a\\|b\\\\c");
    expect(cell("themes", { themes: ["a|b", "c"] })).toBe("a\\|b|c");
    expect(cell("summary", { summary: { fr: "a  b|c" } })).toBe("a  b|c");
  });
});

test("columns have the type of their values, and a list is text", () => {
  const typeOf = (name: string) => actionColumns.find((column) => column.name === name)?.type;
  expect(typeOf("people_reached")).toBe("integer");
  expect(typeOf("contact_personal")).toBe("boolean");
  expect(typeOf("period_start")).toBe("string");
  expect(typeOf("themes")).toBe("string");
  const kinds = { integer: "integer", decimal: "number", boolean: "boolean", year: "year", date: "date" };
  for (const column of actionColumns) {
    if (column.derived) continue;
    const { type, field } = column;
    const own = kinds[field.datatype.kind as keyof typeof kinds] ?? "string";
    expect(type).toBe(field.many ? "string" : own);
  }
});
