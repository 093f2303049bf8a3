import { expect, test } from "vitest";
import { type Answer, compareAnswers } from "./compare-answers.js";
import { type DeclaredDifference, declaredDifferences, differenceBook } from "./differences.js";
import { createReport } from "./report.js";

const row: DeclaredDifference = { engine: "a", query: "q", kind: "order", reason: "because" };
const answer = (...values: readonly string[]): Answer => ({
  ok: true,
  json: {
    head: { vars: ["x"] },
    results: { bindings: values.map((value) => ({ x: { type: "literal", value } })) },
  },
});
const question = { id: "q", sparql: "", rows: ['"1"', '"2"'] };

function countsOf(found: Answer | undefined, table: readonly DeclaredDifference[] = []) {
  const report = createReport(() => undefined);
  const book = differenceBook(table);
  compareAnswers("a", [question], new Map(found ? [["q", found]] : []), { report, book });
  return { ...report.counts, stale: book.stale(new Set(["a"])).length };
}

test("the same rows pass; other rows, another order, an error and silence fail", () => {
  expect(countsOf(answer("1", "2"))).toMatchObject({ passed: 1, failed: 0 });
  for (const found of [
    answer("1"),
    answer("1", "3"),
    answer("2", "1"),
    { ok: false, reason: "x" } as const,
    undefined,
  ])
    expect(countsOf(found)).toMatchObject({ passed: 0, failed: 1 });
});

test("a declared difference passes, for its kind only; one that is not met is stale", () => {
  expect(countsOf(answer("2", "1"), [row])).toMatchObject({ passed: 1, failed: 0, stale: 0 });
  expect(countsOf(answer("3", "1"), [row])).toMatchObject({ passed: 0, failed: 1, stale: 1 });
  expect(countsOf(answer("1", "2"), [row])).toMatchObject({ passed: 1, failed: 0, stale: 1 });
  expect(differenceBook([row]).stale(new Set(["b"]))).toEqual([]);
});

test("every declared difference says why", () => {
  for (const { reason } of declaredDifferences) expect(reason.length).toBeGreaterThan(20);
});
