import { existsSync, readdirSync, readFileSync } from "node:fs";
import { issueCodes, readingCodes, validate } from "@openhpa/core";
import { beforeAll, describe, expect, test } from "vitest";
import { publishedCases } from "./bad-records.js";
import { matrixCases } from "./matrix/cases.js";
import { badCase, type ExpectedIssue } from "./matrix/matrix-case.js";
import { publishedSchemas, publishedShapes, schemaFindings } from "./matrix/published-files.js";

interface Expectation extends ExpectedIssue {
  readonly "json-schema": boolean | null;
  readonly shacl: boolean | null;
}

const folder = new URL("../../../schemas/v1/invalid/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const table = Object.entries(JSON.parse(read("expected.json")) as Record<string, Expectation>);
/** The files that hold one record; the others are about reading: no JSON, a field twice, many records, many issues. */
const records = table.flatMap(([file, expected]) =>
  readingCodes.includes(expected.code) ? [] : [{ file, expected, record: JSON.parse(read(file)) as unknown }],
);

/** Reads the published corpus as an implementer in another language does: the table, the files, nothing else. */
describe("the published bad records", () => {
  test("are at least two hundred, of every code, each in the table and in the folder of its code", () => {
    expect(table.length).toBeGreaterThanOrEqual(200);
    expect(new Set(table.map(([, { code }]) => code))).toEqual(new Set(Object.keys(issueCodes)));
    for (const [file, { code }] of table)
      expect([file, file.split("/")[0], existsSync(new URL(file, folder))]).toEqual([file, code, true]);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBe(table.length + 2);
    for (const [file] of table) expect(file).toMatch(/^[a-z-]+\/[a-z0-9-]+\.(?:json|ndjson)$/);
  });

  test("get exactly their issue from validate()", () => {
    for (const { file, expected, record } of records) {
      const found = validate(record).issues.map(({ code, severity, pointer }) => ({
        code,
        severity,
        pointer,
      }));
      const { code, severity, pointer } = expected;
      expect([file, found]).toEqual([file, [{ code, severity, pointer }]]);
    }
  });

  describe("the published validators", () => {
    let schemas: Awaited<ReturnType<typeof publishedSchemas>>;
    beforeAll(async () => {
      schemas = await publishedSchemas();
    });

    test("every JSON Schema refuses those that it must refuse, and no other", () => {
      for (const { file, expected, record } of records)
        for (const check of Object.values(schemas))
          expect([file, schemaFindings(check, record).length > 0]).toEqual([file, expected["json-schema"]]);
    });

    test("SHACL reports those that it must report, and not those that it cannot", async () => {
      const graphs = await publishedShapes().apart(records.map(({ record }) => record));
      const wrong = records.filter(({ expected }, index) => {
        const reported = (graphs[index] ?? []).length > 0;
        return expected.shacl !== null && reported !== expected.shacl;
      });
      expect(wrong.map(({ file }) => file)).toEqual([]);
    });
  });
});

/** What would be published if a name in use could change: nothing takes the place of a case that is there. */
describe("the names of the published bad records", () => {
  const cases = matrixCases();
  const names = new Set(table.map(([file]) => file));
  const filesOf = (published: ReturnType<typeof publishedCases>) =>
    published.map(({ name, issue }) => `${issue.code}/${name}.json`);
  const before = filesOf(publishedCases(cases, names));
  const sorts = new Map(cases.flatMap(({ fault, issue }) => (issue ? [[fault, issue] as const] : [])));
  const ofNewField = [...sorts].map(([fault, { code }]) => badCase("action-added", fault, {}, code, ""));

  test("stay when a field is added before all others", () => {
    const after = filesOf(publishedCases([...ofNewField, ...cases], names));
    expect(ofNewField.length).toBeGreaterThan(50);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test("go only with their case", () => {
    const [first, ...rest] = cases.filter(({ issue }) => issue);
    const after = filesOf(publishedCases(rest, names));
    expect(before.filter((file) => !after.includes(file))).toEqual([
      `${first?.issue?.code}/${first?.name}.json`,
    ]);
  });
});
