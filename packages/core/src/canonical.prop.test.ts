import { arbitraryRecord, deepFreeze, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { visit } from "./address.js";
import { canonicalize } from "./canonical.js";
import type { HpaRecord } from "./generated/types.js";
import { modelClasses, recordClasses } from "./model.js";

test.each(validSeeds())("$name is stored in canonical form", ({ record, text }) => {
  expect(`${JSON.stringify(canonicalize(record), null, 2)}\n`).toBe(text);
});

test("the canonical form of a canonical form is itself, and nothing is changed on the way", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const once = canonicalize(deepFreeze(record));
      expect(JSON.stringify(canonicalize(deepFreeze(once)))).toBe(JSON.stringify(once));
    }),
    { numRuns: 300 },
  );
});

/** The same record with every set and every object turned round, and every text in NFD. */
function turned(
  value: unknown,
  isSet: (path: readonly string[]) => boolean,
  path: readonly string[] = [],
): unknown {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item, isSet, path));
    return isSet(path) ? items.reverse() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [name, turned(item, isSet, [...path, name])] as const,
  );
  return Object.fromEntries(entries.reverse());
}

test("two records that say the same in another order have the same canonical form", () => {
  const setNames = new Set(
    modelClasses.flatMap(({ fields }) =>
      fields.filter(({ many, ordered }) => many && !ordered).map(({ name }) => name),
    ),
  );
  const listNames = new Set(
    modelClasses.flatMap(({ fields }) => fields.filter(({ ordered }) => ordered).map(({ name }) => name)),
  );
  // No name is a set in one class and a list in another but these, which are left as they stand.
  const isSet = (path: readonly string[]) =>
    setNames.has(path.at(-1) ?? "") && !listNames.has(path.at(-1) ?? "");
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const other = turned(record, isSet) as HpaRecord;
      expect(JSON.stringify(canonicalize(other))).toBe(JSON.stringify(canonicalize(record)));
    }),
    { numRuns: 200 },
  );
});

test("fields come in the order of the model", () => {
  fc.assert(
    fc.property(arbitraryRecord({ canonical: true }), (record) => {
      for (const { entry, value } of visit(recordClasses[record.type], record)) {
        const names = Object.keys(value);
        expect(names).toEqual(entry.fields.map(({ name }) => name).filter((name) => names.includes(name)));
      }
    }),
    { numRuns: 100 },
  );
});

test("text is normalised, addresses are not, and zero has no sign", () => {
  const record = {
    type: "Action",
    key: "a",
    title: { fr: "e\u0301" },
    capacity: { value: -0 },
    carrier: { key: "c", name: "A\u030A", url: "https://example.org/e\u0301" },
    replacedBy: "https://example.org/e\u0301",
  } as HpaRecord;
  expect(canonicalize(record)).toStrictEqual({
    ...record,
    title: { fr: "\u00E9" },
    capacity: { value: 0 },
    carrier: { key: "c", name: "\u00C5", url: "https://example.org/e\u0301" },
  });
});
