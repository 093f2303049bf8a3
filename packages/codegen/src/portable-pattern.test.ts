import { readdirSync, readFileSync } from "node:fs";
import { type ModelField, modelClasses, TEXT_PATTERN } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { describe, expect, test } from "vitest";
import { leafSchema } from "./leaf-schema.js";
import { cellText, markdownTable } from "./markdown.js";
import { isPortablePattern } from "./portable-pattern.js";
import { ruleSchemas } from "./rule-schema.js";
import { tableSchema } from "./table-schema/table-schema.js";

const root = new URL("../../../", import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const publishedSchemaFiles = [
  "schemas/v1/",
  "schemas/v1/table-schema/actions/",
  "schemas/v1/table-schema/action-territories/",
].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => /(?:^|\.)schema\.json$/.test(name))
    .map((name) => folder + name),
);

/** The patterns of a schema, wherever they stand; a property that is called `pattern` has no string. */
function patternsIn(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

describe("isPortablePattern", () => {
  test.each([
    "^(?:[0-9]{4}|a+b?c{1,}d{2,3})*$",
    "[\\n\\r\\x85\u2028\u2029]",
    "^[^\\x00-\\x1F\\-\\$\\^ -~\u{10000}-\u{10FFFF}]$",
    "^\\.\\+\\(/\\$#&-$",
    "(a|b)|[a&b|c-]",
    "😀",
  ])("%s is read alike", (pattern) => {
    expect(isPortablePattern(pattern)).toBe(true);
    expect(() => new RegExp(pattern, "u")).not.toThrow();
  });

  test.each([
    ["a class by property", "\\p{L}", "\\P{L}", "[\\p{Cs}]"],
    [
      "a class that each language has another set for",
      "\\d",
      "\\D",
      "[\\d]",
      "\\s",
      "\\S",
      "\\w",
      "\\W",
      ".",
      "\\b",
    ],
    [
      "an escape that Go and Rust do not have",
      "\\u00A0",
      "\\u{1F600}",
      "[\\uD800-\\uDFFF]",
      "\\/",
      "\\0",
      "\\cA",
    ],
    ["a surrogate, or a control as it is", "\uD800", "[\uDC00]", "\u0000", "[\u0085]", "\n"],
    ["a look at what stands beside", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)"],
    ["a name, a reference, a flag, an atom", "(?<n>a)", "(?P<n>a)", "(a)\\1", "(?i)a", "(?>a)"],
    ["a lazy or possessive quantifier", "a+?", "a*+", "[a]{2}?", "(?:a)?+"],
    ["a quantifier of nothing", "*", "(+)", "^*", "{2}"],
    ["a set operation, or a set in a set", "[a&&b]", "[a--b]", "[a~~b]", "[a||b]", "[a[b]]", "[[:alpha:]]"],
    ["the end of the text in a set", "[a$]", "[^$]", "[$-&]"],
    ["an empty set, or one that is open", "[]", "[^]", "[a", "a]"],
  ])("%s is refused", (_, ...patterns) => {
    expect(patterns.filter(isPortablePattern)).toEqual([]);
  });
});

describe("every pattern of the published schemas", () => {
  /** Letters and digits of ASCII, ranges, groups and counts, which every language reads alike. */
  const isPlain = (pattern: string) =>
    /^\^(?:[A-Za-z0-9,|()-]|\[[A-Z0-9-]+\]|\{\d(?:,\d)?\})+\$$/.test(pattern);

  test("is one of the JSON Schema, which judges of other languages try, or has nothing that they could read apart", () => {
    const tried = new Set(patternsIn(readJson("schemas/v1/action.schema.json")));
    const others = publishedSchemaFiles.flatMap((file) => patternsIn(readJson(file)));
    expect(others.filter((pattern) => !tried.has(pattern) && !isPlain(pattern))).toEqual([]);
    expect(["^\\d$", "^.$", "^[^a]$", "^\\p{L}$", "a$"].filter(isPlain)).toEqual([]);
  });

  test("is looked at in both drafts, for editors and for types, and in the table schema", () => {
    expect(publishedSchemaFiles.length).toBeGreaterThanOrEqual(5);
  });

  test.each(publishedSchemaFiles)("is portable in %s", (file) => {
    const found = patternsIn(readJson(file));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((pattern) => !isPortablePattern(pattern))).toEqual([]);
  });
});

const fields = modelClasses.flatMap((entry) => entry.fields as readonly ModelField[]);
const ofKind = (kind: string) => fields.find(({ datatype }) => datatype.kind === kind) as ModelField;

describe("leafSchema", () => {
  test("a text has one language at least, and other values have no such bound", () => {
    expect(leafSchema(ofKind("text")).minProperties).toBe(1);
    expect(leafSchema(ofKind("string"))).not.toHaveProperty("minProperties");
  });

  test("a form fixed to its end refuses line breaks; texts refuse those that are control characters", () => {
    for (const kind of ["key", "date", "edtf", "year"])
      expect(leafSchema(ofKind(kind)), kind).toMatchObject({ not: { pattern: "[\\n\\r\\x85\u2028\u2029]" } });
    const text = { pattern: TEXT_PATTERN, not: { pattern: "[\\r\\x85]" } };
    expect(leafSchema(ofKind("string"))).toMatchObject(text);
    expect(leafSchema(ofKind("text"))).toMatchObject({ additionalProperties: text });
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
