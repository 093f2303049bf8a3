import { describe, expect, test } from "vitest";
import { validate } from "../validate.js";

const base = { type: "Action", key: "k", title: { fr: "T" } };
const issues = (fields: object) =>
  validate({ ...base, ...fields }, { language: "en" }).issues.filter(({ severity }) => severity === "error");
/** Code, path, and what the message shows; the words of a message are judged elsewhere. */
const found = (fields: object) => issues(fields).map(({ code, pointer }) => `${code} ${pointer}`);
const message = (fields: object) => issues(fields)[0]?.message ?? "";

describe("a value of another type", () => {
  test.each([
    [{ title: undefined }, "missing-field /title"],
    [{ title: "T" }, "wrong-type /title"],
    [{ peopleReached: "12" }, "wrong-type /peopleReached"],
    [{ peopleReached: 1.5 }, "wrong-type /peopleReached"],
    [{ themes: "x" }, "wrong-type /themes"],
    [{ objectives: { key: "a", text: { fr: "A" } } }, "wrong-type /objectives"],
    [{ carrier: [] }, "wrong-type /carrier"],
    [{ themes: [7] }, "wrong-type /themes/0"],
  ])("%j: %s", (fields, expected) => expect(found(fields)).toEqual([expected]));

  test("is told what was expected, a lone object that a list was", () => {
    expect(message({ objectives: { key: "a" } })).toContain("list");
    expect(message({ themes: "x" })).toContain("list");
    expect(message({ peopleReached: "12" })).toContain("number");
    expect(message({ peopleReached: 1.5 })).toContain("whole number");
    expect(message({ title: "T" })).toMatch(/text|object/);
  });
});

describe("a value of another form", () => {
  test.each([
    [{ key: "A b" }, "invalid-key /key"],
    [{ key: " " }, "empty-value /key"],
    [{ period: { start: "31/12/2019" } }, "invalid-date /period/start"],
    [{ title: { fr: " " } }, "empty-value /title/fr"],
    [{ title: { fr: "a\u0000" } }, "invalid-text /title/fr"],
    [{ title: { french: "T" } }, "invalid-format /title/french"],
    [{ title: {} }, "empty-value /title"],
    [{ themes: [] }, "empty-value /themes"],
    [{ peopleReached: -1 }, "out-of-range /peopleReached"],
    [{ coverage: { territories: ["44"] } }, "invalid-format /coverage/territories/0"],
  ])("%j: %s", (fields, expected) => expect(found(fields)).toEqual([expected]));

  test("is shown what the form is", () => {
    expect(message({ period: { start: "x" } })).toContain("2019-05");
    expect(message({ coverage: { territories: ["xx"] } })).toContain("commune:44109");
    expect(message({ title: { french: "T" } })).toContain("fr-ch");
    expect(message({ peopleReached: -1 })).toContain("≥ 0");
    expect(message({ language: "français" })).toContain("fr, de");
  });

  test.each([
    ["44", "departement:44"],
    ["1", "departement:01"],
    ["44109", "commune:44109"],
  ])("the territory %s was meant as %s", (code, meant) =>
    expect(issues({ coverage: { territories: [code] } })[0]?.suggestion).toBe(meant));

  test.each(["xx", "974x", "0"])("the territory %s was meant as none", (code) => {
    const [issue] = issues({ coverage: { territories: [code] } });
    expect(issue?.code).toBe("invalid-format");
  });
});

describe("a code or a name that is not known", () => {
  test("is told with the nearest one", () => {
    const [field] = issues({ titel: 1 });
    expect(field).toMatchObject({ code: "unknown-field", pointer: "/titel", suggestion: "title" });
    const [far] = issues({ qwertzuiop: 1 });
    expect(far).toMatchObject({ code: "unknown-field" });
    expect(far?.suggestion).toBeUndefined();
  });

  test("of a record is told too", () => {
    const of = (type: unknown) => validate({ ...base, type }, { language: "en" }).issues[0];
    expect(of("Acton")).toMatchObject({
      code: "unknown-record-type",
      pointer: "/type",
      suggestion: "Action",
    });
    expect(of(7)).toMatchObject({ code: "unknown-record-type" });
    expect(of(7)?.suggestion).toBeUndefined();
    expect(of("toString")).toMatchObject({ code: "unknown-record-type" });
  });

  test("of a scheme is one with its label or its misspelling, as the record wants it", () => {
    const theme = (code: string) => issues({ themes: [code] })[0];
    const [first] = validate({ ...base, themes: ["zzzz"] }).issues;
    expect(first?.code).toBe("unknown-concept");
    expect(theme("Nutrition")?.suggestion ?? theme("nutritio")?.suggestion).toBeDefined();
  });
});

describe("what is no record", () => {
  test.each([[null], [undefined], [7], ["x"], [[]], [[base]]])("%j", (input) => {
    const { ok, issues: all, level, value, next } = validate(input);
    expect([ok, all.map(({ code }) => code), level, value, next]).toEqual([
      false,
      ["record-not-object"],
      null,
      undefined,
      [],
    ]);
  });
});

test("errors come first, then warnings, then what is only told", () => {
  const { issues: all } = validate({ ...base, titel: 1, peopleReached: -1, title: { fr: "T  T" } });
  const rank = { error: 0, warning: 1, info: 2 };
  const ranks = all.map(({ severity }) => rank[severity]);
  expect(ranks).toEqual([...ranks].sort());
});

test("a language map with __proto__ is told once, and its list is not called empty", () => {
  const title = JSON.parse('{"__proto__":"T"}') as object;
  expect(found({ title })).toEqual(["invalid-format /title/__proto__"]);
});
