import { classForm, type HpaRecord, type Issue, issueCodes, recordClasses, validate } from "@openhpa/core";
import { arbitraryRecord, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { declaredDifferences, differenceOf } from "../declared-differences.js";
import { matrixCases } from "./cases.js";
import { type Finding, pointerParts } from "./finding.js";
import { arbitraryMutations, mutated } from "./mutation.js";
import { publishedSchemas, publishedShapes, schemaFindings } from "./published-files.js";

/** Small records of every class and field, some with a fault already; generated ones are larger and rarer, seeds the largest and rarest. */
const small = matrixCases().flatMap(({ record, issue }) => (issue === undefined ? [record] : []));
const bad = matrixCases().flatMap(({ record, issue }) => (issue?.severity === "error" ? [record] : []));
const generated = fc.sample(arbitraryRecord(), 60);
const seeds = validSeeds().map(({ record }) => record);
const spoilt = fc
  .tuple(
    fc.oneof(
      { weight: 120, arbitrary: fc.constantFrom(...small) },
      { weight: 20, arbitrary: fc.constantFrom(...bad) },
      { weight: 8, arbitrary: fc.constantFrom<unknown>(...generated) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(...seeds) },
    ),
    arbitraryMutations,
  )
  .map(([record, mutations]) => mutated(record, mutations));

let schemas: Awaited<ReturnType<typeof publishedSchemas>>;
beforeAll(async () => {
  schemas = await publishedSchemas();
});

const valueAt = (record: unknown, pointer: string) =>
  pointerParts(pointer).reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], record);

/** True for the errors that the JSON Schema must report too. */
function isInSchema(record: unknown, { code, severity, pointer }: Issue): boolean {
  if (severity !== "error") return false;
  if (code !== "duplicate-value") return differenceOf("json-schema", code, "") === undefined;
  const items = valueAt(record, pointer) as readonly unknown[];
  return new Set(items).size < items.length;
}

const named = (findings: readonly Pick<Finding, "code" | "pointer">[]) =>
  [...new Set(findings.map(({ code, pointer }) => `${pointer} ${code}`))].sort();

/** What the other validators say in full is compared with all that `validate()` has to say. */
const unlimited = { maxIssues: Number.POSITIVE_INFINITY };

/** Runs every validator on a record; gives what `validate()` found. */
function expectAgreement(record: unknown): readonly Issue[] {
  const { ok, issues } = validate(record, unlimited);
  const found = Object.values(schemas).map((check) => named(schemaFindings(check, record)));
  expect(ok).toBe(!issues.some(({ severity }) => severity === "error"));
  if (found.some((other) => other.join() !== found[0]?.join()))
    expect(found.slice(1)).toEqual([found[0], found[0]]);
  if (issues.some(({ code }) => code === "too-deep")) return issues;
  // Records that are well-formed never reach zod in validate(): zod must have nothing to say of them.
  const type = (record as { readonly type?: HpaRecord["type"] } | null)?.type;
  if (ok) expect(type && classForm(recordClasses[type]).safeParse(record).success).toBe(true);
  const expected = issues.filter((issue) => isInSchema(record, issue));
  const isList = (name: string) => name.endsWith(" duplicate-value");
  // zod passes over the comparison of a list's items when one of them is wrong; the record is refused all the same.
  expect(found[0]?.filter((name) => !isList(name))).toEqual(named(expected).filter((name) => !isList(name)));
  expect((found[0] ?? []).length > 0).toBe(expected.length > 0);
  return issues;
}

// The seed of fast-check is not fixed: each run tries other records, and a failure prints the seed that repeats it.
test("20,000 mutated records: nothing throws, nothing hangs, and every JSON Schema says what validate() says", () => {
  const refused = new Set<string>();
  let accepted = 0;
  fc.assert(
    fc.property(spoilt, (record) => {
      const issues = expectAgreement(record);
      if (issues.every(({ severity }) => severity !== "error")) accepted += 1;
      for (const { code } of issues) refused.add(code);
    }),
    { numRuns: 20_000 },
  );
  expect(accepted).toBeGreaterThan(1000);
  expect(refused.size).toBeGreaterThan(20);
}, 600_000);

/** The errors that SHACL says of every graph that has them: no row of the table is about them. */
const surelyInShacl = new Set(
  (Object.keys(issueCodes) as Issue["code"][]).filter(
    (code) =>
      issueCodes[code] === "error" &&
      !declaredDifferences.some((row) => row.validator === "shacl" && row.code === code),
  ),
);

/** Records with a text that is long only for who counts UTF-16 units: too rare to be met by chance in each run. */
const isLong = (record: unknown) => /[\u{10000}-\u{10FFFF}]{1025}/u.test(JSON.stringify(record));

/** True for what the engine of the test finds too long because it counts UTF-16 units: a row of the table says so. */
function isCountedInUnits(record: unknown, { code, pointer }: Finding): boolean {
  const value = code === "out-of-range" && valueAt(record, pointer);
  return typeof value === "string" && value.length > [...value].length;
}

test("SHACL never throws on the graphs of mutated records, accepts the valid ones and refuses what it can say", async () => {
  const records = [...fc.sample(spoilt, 400), ...small.filter(isLong)];
  const graphs = await publishedShapes().apart(records);
  for (const [index, record] of records.entries()) {
    const findings = graphs[index];
    const { ok, issues } = validate(record, unlimited);
    const errors = (findings ?? []).filter(({ code }) => code === "unnamed" || issueCodes[code] === "error");
    if (ok)
      expect([record, errors.filter((error) => !isCountedInUnits(record, error))]).toEqual([record, []]);
    const isPlain = issues.every(({ code }) => code !== "wrong-type" && code !== "too-deep");
    if (findings && isPlain && issues.some(({ code }) => surelyInShacl.has(code)))
      expect([named(issues), errors.length > 0]).toEqual([named(issues), true]);
  }
});

test("a hundred thousand levels, a hundred thousand items and a code of megabytes are judged", () => {
  const levels = Array.from({ length: 100_000 }).reduce<unknown>((below) => ({ a: below }), {});
  const action = { type: "Action", key: "a", title: { fr: "A" } };
  expect(validate({ ...action, extra: levels }).issues.map(({ code }) => code)).toEqual(["too-deep"]);
  const many = Array.from({ length: 100_000 }, (_, index) => `Nom ${index}`);
  expect(validate({ ...action, carrier: { key: "c", name: "C", alternateNames: many } }).ok).toBe(true);
  // So long that comparing it with every concept outlasts the time limit of a test.
  const page = validate({ ...action, plans: [{ key: "p", plan: "plan santé addictions ".repeat(400_000) }] });
  expect(page.issues.map(({ code }) => code)).toEqual(["unknown-concept"]);
});
