import { arbitraryRecord, arbitrarySpoiltRecord, deepFreeze, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalize } from "./canonical.js";
import { issueCodes, toPointer } from "./issue.js";
import { levels } from "./levels.js";
import { validate } from "./validate.js";

/** What holds of every result, whatever was validated. */
function expectSound(input: unknown) {
  const found = validate(input);
  const { ok, value, level, issues } = found;
  expect(ok).toBe(!issues.some(({ severity }) => severity === "error"));
  expect(value).toBe(ok ? input : undefined);
  expect("value" in found).toBe(ok);
  expect(level === null || (ok && levels.includes(level))).toBe(true);
  for (const issue of issues) {
    expect(issueCodes[issue.code], issue.code).toBe(issue.severity);
    expect(issue.pointer).toBe(toPointer(issue.path));
    expect(issue.message).toBe(issue.messages.fr);
  }
}

test("anything can be validated: nothing throws, nothing is changed", () => {
  const anything = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
    }),
    fc.record({
      type: fc.constantFrom("Action", "Registry", "__proto__"),
      key: fc.anything(),
      title: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(anything, (input) => expectSound(deepFreeze(input))),
    { numRuns: 2000 },
  );
});

test("records with anything in any place can be validated", () => {
  fc.assert(
    fc.property(arbitrarySpoiltRecord(), (input) => expectSound(deepFreeze(input))),
    { numRuns: 2000 },
  );
});

test.each(validSeeds())("$name is valid and has no error", ({ record }) => {
  deepFreeze(record);
  expectSound(record);
  expect(validate(record).ok).toBe(true);
});

test("a record and its canonical form get the same verdict but for Unicode", () => {
  const codes = (input: unknown) =>
    validate(input)
      .issues.map(({ code }) => code)
      .filter((code) => code !== "text-not-nfc")
      .sort();
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      expect(codes(canonicalize(record))).toEqual(codes(record));
      expect(validate(canonicalize(record)).level).toBe(validate(record).level);
    }),
    { numRuns: 300 },
  );
});

test("a value that refers to itself or is shared without end is refused in time", () => {
  const circle: Record<string, unknown> = { type: "Action", key: "a" };
  circle.title = circle;
  circle.summary = circle;
  const ladder = Array.from({ length: 80 }).reduce<unknown>((below) => ({ left: below, right: below }), {});
  for (const input of [circle, ladder])
    expect(validate(input).issues.map(({ code }) => code)).toEqual(["too-deep"]);
});

test("64 levels are read, 65 are not", () => {
  const nested = (levelCount: number) => {
    const value = Array.from({ length: levelCount }).reduce<unknown>((below) => ({ a: below }), 1);
    return { type: "Action", key: "a", title: { fr: "A" }, extra: value };
  };
  expect(validate(nested(63)).issues.map(({ code }) => code)).toEqual(["unknown-field"]);
  expect(validate(nested(64)).issues.map(({ code }) => code)).toEqual(["too-deep"]);
});

test("names that every JavaScript object has are no fields and no languages", () => {
  const record = '{"type":"Action","key":"a","title":{"fr":"A"}';
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    const field = JSON.parse(`${record},"${name}":{"fr":"B"}}`);
    expect(validate(field).issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["unknown-field", `/${name}`],
    ]);
    const language = JSON.parse(`${record},"summary":{"fr":"B","${name}":"C"}}`);
    expect(validate(language).issues.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["invalid-format", `/summary/${name}`],
    ]);
  }
});
