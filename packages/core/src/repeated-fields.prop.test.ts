import { arbitraryAction } from "@openhpa/testkit";
import fc from "fast-check";
import { visit } from "jsonc-parser";
import { expect, test } from "vitest";
import { holdsAllFields, repeatedField } from "./repeated-fields.js";

/** Another reader's word: the parser of an editor tells every name with its path. */
function firstRepeated(text: string): { path: readonly unknown[]; offset: number } | undefined {
  const seen = new Set<string>();
  const marks: number[] = [];
  let count = 0;
  let found: { path: readonly unknown[]; offset: number } | undefined;
  visit(text, {
    onObjectBegin: () => {
      marks.push(count++);
    },
    onObjectEnd: () => {
      marks.pop();
    },
    onObjectProperty: (name, offset, _length, _line, _character, pathOf) => {
      const id = `${marks.at(-1)} ${name}`;
      if (seen.has(id)) found ??= { path: [...pathOf(), name], offset };
      seen.add(id);
    },
  });
  return found;
}

const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("a", "b", "__proto__", "constructor", "0", "1", "", ":", '"', "\\", "\n", "é"),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
);
const leaf = fc.oneof(
  fc.constantFrom("0", "-0", "1e400", "true", "null", '":"', '"\\":"', '"\\u003a"', '"a\\\\"', '"{}[],"'),
  fc.string({ unit: "binary" }).map((text) => JSON.stringify(text)),
);
const space = fc.constantFrom("", "", " ", "\n", "\r\n\t");
/** A name as JSON, written plainly or with escapes: `"a"` and `"\u0061"` are one name. */
const writtenName = fc
  .tuple(name, fc.boolean())
  .map(([text, isEscaped]) =>
    isEscaped
      ? `"${[...Array(text.length).keys()].map((at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`).join("")}"`
      : JSON.stringify(text),
  );
const { value: json } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc
      .array(fc.tuple(writtenName, space, tie("value"), space), { maxLength: 4 })
      .map((members) => `{${members.map(([key, a, value, b]) => `${key}${a}:${b}${value}`).join(",")}}`),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
  ),
}));

test("of any JSON, counting says the same as reading, and what is found is what an editor's parser finds first", () => {
  let repeated = 0;
  fc.assert(
    fc.property(json, (text) => {
      const expected = firstRepeated(text);
      if (expected) repeated += 1;
      expect(holdsAllFields(JSON.parse(text), Buffer.from(text))).toBe(expected === undefined);
      const found = repeatedField(text);
      expect(found && { path: found.path, offset: found.offset }).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
  expect(repeated).toBeGreaterThan(200);
});

test("no record that was written by a program repeats a field, and one field more is seen wherever it is put", () => {
  fc.assert(
    fc.property(arbitraryAction(), fc.nat(), (record, pick) => {
      const text = JSON.stringify(record);
      expect(holdsAllFields(JSON.parse(text), Buffer.from(text))).toBe(true);
      expect(repeatedField(text)).toBeUndefined();
      const names = [...text.matchAll(/(?<=[{,])"(?:key|type|fr|title)":/g)];
      const { 0: again = "", index = 0 } = names[pick % names.length] ?? {};
      const spoilt = `${text.slice(0, index)}${again}null,${text.slice(index)}`;
      if (spoilt === text) return;
      expect(holdsAllFields(JSON.parse(spoilt), Buffer.from(spoilt))).toBe(false);
      expect(repeatedField(spoilt)).toMatchObject({ name: JSON.parse(again.slice(0, -1)) });
    }),
    { numRuns: 200 },
  );
});

test("a part of a text is counted by itself", () => {
  const bytes = Buffer.from('{"a":1}{"b":{"c":":"}}[]');
  expect(holdsAllFields({ b: { c: ":" } }, bytes, 7, 22)).toBe(true);
  expect(holdsAllFields({ b: { c: ":" } }, bytes, 6, 22)).toBe(true);
  expect(holdsAllFields({ b: { c: ":" } }, bytes, 0, 22)).toBe(false);
  expect(holdsAllFields([], bytes, 22)).toBe(true);
});

test("64 levels are counted, and no more", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const holds = (text: string) => holdsAllFields(JSON.parse(text), Buffer.from(text));
  expect([holds(nested(64)), holds(nested(65)), holds(nested(1_000_000))]).toEqual([true, false, false]);
  expect(repeatedField(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`)).toBeUndefined();
});
