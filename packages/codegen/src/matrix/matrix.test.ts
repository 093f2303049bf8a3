import { validate } from "@openhpa/core";
import { expect, test } from "vitest";
import { matrixCases } from "./cases.js";

const cases = matrixCases();
test("validate", () => {
  const names = cases.map(({ name }) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice).toEqual([]);
  const wrong = cases.flatMap(({ name, record, issue }) => {
    const found = validate(record).issues.map((x) => `${x.code} ${x.pointer}`);
    const want = issue ? [`${issue.code} ${issue.pointer}`] : [];
    return JSON.stringify(found) === JSON.stringify(want) ? [] : [[name, want.join(), found.join(" ; ")]];
  });
  console.log(cases.length, cases.filter((c) => c.issue).length);
  expect(wrong).toEqual([]);
});
