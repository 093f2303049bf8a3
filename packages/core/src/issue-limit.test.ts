import { arbitraryAction, arbitrarySpoiltRecord } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foundIssues } from "./issue-limit.js";
import { recordClasses } from "./model.js";
import { structuralFindings } from "./structure/index.js";
import { isValid, validate, validateThoroughly } from "./validate.js";

const action = (fields: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...fields });
const unknownFields = (count: number) =>
  action(Object.fromEntries(Array.from({ length: count }, (_, index) => [`themez${index}`, 1])));
const rank = { error: 0, warning: 1, info: 2 };

describe("of many issues", () => {
  test("a hundred are told, and a last one says how many are not", () => {
    const { ok, issues } = validate(unknownFields(40_000));
    expect([ok, issues.length]).toEqual([false, 101]);
    expect(issues.slice(0, 100).every(({ code }) => code === "unknown-field")).toBe(true);
    expect(issues.at(-1)).toMatchObject({
      code: "more-issues",
      severity: "info",
      path: [],
      facts: { count: 39_900 },
    });
    expect(issues.at(-1)?.messages.fr).toContain("non affichées sur cette fiche : 39900");
  });

  test("exactly as many as the limit need no last one", () => {
    const { issues } = validate(unknownFields(100));
    expect(issues.map(({ code }) => code)).toEqual(new Array(100).fill("unknown-field"));
    expect(validate(unknownFields(101)).issues).toHaveLength(101);
    expect(validate(unknownFields(101)).issues.at(-1)?.code).toBe("more-issues");
  });

  test("what a message is made from is asked for as often as it is told, however many there are", () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `absent-${index}`);
    const input = {
      ...unknownFields(5000),
      themes: keys,
      outcomes: [{ key: "o", category: "smoc:A1", stage: "planned", leadsTo: keys }],
    };
    const all = structuralFindings(recordClasses.Action, input);
    expect(all).toHaveLength(8000);
    for (const limit of [0, 1, 7, 100, Infinity]) {
      let asked = 0;
      const found = foundIssues(limit);
      for (const finding of all)
        found.add({
          ...finding,
          detail: () => {
            asked += 1;
            return finding.detail();
          },
        });
      expect(found.told("fr")).toHaveLength(Math.min(limit + 1, all.length));
      expect(asked).toBe(Math.min(limit, all.length));
    }
  });

  test("what rules find is put together when it is told too", () => {
    const keys = Array.from({ length: 3000 }, (_, index) => `absent-${index}`);
    const outcome = { key: "o", category: "smoc:A1", stage: "planned", leadsTo: keys };
    const { issues } = validate(action({ outcomes: [outcome] }), { maxIssues: 2 });
    expect(issues.map(({ code }) => code)).toEqual([
      "dangling-reference",
      "dangling-reference",
      "more-issues",
    ]);
    expect(issues[2]?.facts).toEqual({ count: 2998 });
    expect(isValid(action({ outcomes: [outcome] }))).toBe(false);
  });
});

test("a limit leaves the first issues of all, the most serious, and the verdict as it is", () => {
  const record = fc.oneof(arbitrarySpoiltRecord(), arbitraryAction());
  let cut = 0;
  fc.assert(
    fc.property(record, fc.integer({ min: 0, max: 6 }), (input, maxIssues) => {
      for (const judge of [validate, validateThoroughly]) {
        const all = judge(input, { maxIssues: Infinity });
        const some = judge(input, { maxIssues });
        expect([some.ok, some.level, some.next]).toEqual([all.ok, all.level, all.next]);
        const ranks = all.issues.map(({ severity }) => rank[severity]);
        expect(ranks).toEqual([...ranks].sort());
        if (all.issues.length <= maxIssues) continue;
        cut += 1;
        expect(some.issues.slice(0, -1)).toEqual(all.issues.slice(0, maxIssues));
        expect(some.issues.at(-1)?.facts).toEqual({ count: all.issues.length - maxIssues });
      }
    }),
    { numRuns: 100 },
  );
  expect(cut).toBeGreaterThan(20);
});

test.each([-1, 1.5, Number.NaN, -Infinity])("%d is no limit", (maxIssues) => {
  for (const input of [null, action({}), unknownFields(1)])
    expect(() => validate(input, { maxIssues })).toThrow(RangeError);
});
