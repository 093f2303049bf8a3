import { actionColumns, type ModelField, modelClasses, TEXT_PATTERN } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { leafSchema } from "./leaf-schema.js";
import { cellText, markdownTable } from "./markdown.js";
import { portablePattern } from "./portable-pattern.js";
import { ruleSchemas } from "./rule-schema.js";
import { tableSchema } from "./table-schema.js";

describe("portablePattern", () => {
  // General categories Cs, Cc and Co of the Unicode Standard.
  test.each([
    ["^\\d{4}\\/\\d$", "^[0-9]{4}/[0-9]$"],
    ["[\\p{Cs}]", "[\\uD800-\\uDFFF]"],
    ["[\\p{Cc}]", "[\\u0000-\\u001F\\u007F-\\u009F]"],
    ["[\\p{Co}]", "[\\uE000-\\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]"],
    ["\\u{1F600}", "😀"],
    ["(?:a|b)+\\.\\s\\uFFFF", "(?:a|b)+\\.\\s\\uFFFF"],
  ])("%s is written %s", (source, expected) => {
    expect(portablePattern(source)).toBe(expected);
  });

  test.each([
    "\\p{L}",
    "\\P{L}",
    "\\D",
    "\\w",
    "\\W",
    "(?=a)",
    "(?!a)",
    "(?<=a)",
    "(?<n>a)",
    "\\u{ZZ}",
  ])("%s is refused", (source) => {
    expect(() => portablePattern(source)).toThrow(source);
  });

  test("what it takes and what it refuses stay the same, by character", () => {
    for (const category of ["Cs", "Cc", "Co"]) {
      const before = new RegExp(`^[\\p{${category}}]$`, "u");
      const after = new RegExp(`^${portablePattern(`[\\p{${category}}]`)}$`, "u");
      const edges = [0, 0x1f, 0x20, 0x7e, 0x7f, 0x9f, 0xa0, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xf8ff, 0xf900];
      const beyond = [0xeffff, 0xf0000, 0xffffd, 0xffffe, 0xfffff, 0x100000, 0x10fffd, 0x10fffe];
      for (const code of [...edges, ...beyond]) {
        const sign = String.fromCodePoint(code);
        expect(after.test(sign), `${category} ${code.toString(16)}`).toBe(before.test(sign));
      }
    }
  });
});

const fields = modelClasses.flatMap((entry) => entry.fields as readonly ModelField[]);
const ofKind = (kind: string) => fields.find(({ datatype }) => datatype.kind === kind) as ModelField;

describe("leafSchema", () => {
  test("a text has one language at least, and other values have no such bound", () => {
    expect(leafSchema(ofKind("text")).minProperties).toBe(1);
    expect(leafSchema(ofKind("string"))).not.toHaveProperty("minProperties");
  });

  test("a form fixed to its end refuses a line feed; the pattern of texts may hold one", () => {
    for (const kind of ["key", "date", "edtf", "year"])
      expect(leafSchema(ofKind(kind)), kind).toMatchObject({ not: { pattern: "\\n" } });
    const pattern = JSON.stringify(portablePattern(TEXT_PATTERN));
    const text = JSON.stringify(leafSchema(ofKind("text")));
    expect(text).toContain(`"pattern":${pattern}`);
    expect(text).not.toContain(`"pattern":${pattern},"not"`);
  });

  test("every pattern of the model is portable", () => {
    for (const field of fields)
      if (field.datatype.kind !== "object")
        expect(JSON.stringify(leafSchema(field))).not.toMatch(/\\\\p\{|\\\\d|\\\\\//);
  });
});

test.each([
  ["a|b||c", "a\\|b\\|\\|c"],
  ["a\nb", "a b"],
  ["a \n\n  b", "a b"],
  ["a  b", "a  b"],
  ["", ""],
])("the cell %j is written %j", (text, expected) => {
  expect(cellText(text)).toBe(expected);
});

test("a table has a head, a rule as wide as the head, and a row a line", () => {
  expect(
    markdownTable(
      ["a", "b|c"],
      [
        ["1", "2"],
        ["3", "4\n5"],
      ],
    ),
  ).toBe("| a | b\\|c |\n|---|---|\n| 1 | 2 |\n| 3 | 4 5 |");
  expect(markdownTable(["a"], [])).toBe("| a |\n|---|");
});

test("an observation is about a territory or a group, one of them", () => {
  const wants = (name: string) => ({ properties: { [name]: {} }, required: [name] });
  expect(ruleSchemas).toEqual({ Observation: { oneOf: [wants("territory"), wants("group")] } });
});

describe("the table schema", () => {
  const schema = tableSchema() as Record<string, unknown>;
  const columns = schema.fields as unknown as readonly Readonly<Record<string, unknown>>[];
  const column = (name: string) =>
    columns.find((one) => one.name === name) as Record<string, Record<string, unknown>>;

  test("has the columns of the flat table in their order, with their types", () => {
    expect(columns.map(({ name, type }) => [name, type])).toEqual(
      actionColumns.map(({ name, type }) => [name, type]),
    );
    expect([schema.primaryKey, schema.missingValues, schema.countryCode]).toEqual(["key", [""], "FR"]);
    expect(schema.version).toMatch(/^1\.\d+\.0$/);
  });

  test("the key alone is unique and required with the title", () => {
    expect(
      columns.filter(({ constraints }) => "unique" in (constraints as object)).map(({ name }) => name),
    ).toEqual(["key"]);
    for (const { name, constraints } of columns as unknown as {
      name: string;
      constraints: { required: boolean };
    }[])
      expect(constraints.required, name).toBe(actionColumns.find((one) => one.name === name)?.required);
    expect(column("key").constraints?.required).toBe(true);
  });

  test("a column of one code lists its values, a joined one is only text", () => {
    for (const { name, field } of actionColumns) {
      const one = column(name);
      const isCode = field.datatype.kind === "code";
      expect("enum" in (one.constraints as object), name).toBe(isCode && !field.many);
      expect(String(one.description).includes("Plusieurs valeurs"), name).toBe(field.many);
      expect(String(one.description).includes("Liste / list: https://"), name).toBe(isCode);
      if (field.many) expect(Object.keys(one.constraints as object), name).toEqual(["required"]);
    }
  });

  test("numbers have their bounds, and numbers, years and days no pattern", () => {
    const reached = actionColumns.find(({ field }) => field.name === "peopleReached");
    expect(column(reached?.name ?? "").constraints).toMatchObject({ minimum: 0 });
    for (const { name, type } of actionColumns)
      if (type !== "string") expect(column(name).constraints, name).not.toHaveProperty("pattern");
    expect(column("key").constraints).toHaveProperty("pattern");
  });
});
