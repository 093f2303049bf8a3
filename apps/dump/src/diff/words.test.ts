import { expect, test } from "vitest";
import { createTally, isDifferent } from "./summary.js";
import { contrasted, shortened } from "./words.js";

test("a line has 160 characters at most, counted as people see them", () => {
  expect(shortened("a".repeat(160))).toBe("a".repeat(160));
  expect(shortened("a".repeat(161))).toBe(`${"a".repeat(160)}…`);
  expect(shortened("😀".repeat(160))).toBe("😀".repeat(160));
  expect(shortened("ab cd", 3)).toBe("ab…");
  expect(shortened("abc", 3)).toBe("abc");
  expect(shortened(" a \n\t b ")).toBe("a b");
});

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `mot${from + at}`).join(" ");

test("short texts are shown whole", () => {
  expect(contrasted("a  b", "a c")).toEqual(["a b", "a c"]);
  expect(contrasted("a".repeat(160), "b")).toEqual(["a".repeat(160), "b"]);
});

test("long texts are cut six words around what differs", () => {
  const old = `${words(0, 40)} ancien ${words(40, 80)}`;
  const fresh = `${words(0, 40)} nouveau mot ${words(40, 80)}`;
  expect(contrasted(old, fresh)).toEqual([
    `… ${words(34, 40)} ancien ${words(40, 46)} …`,
    `… ${words(34, 40)} nouveau mot ${words(40, 46)} …`,
  ]);
});

test("what differs at an end has no mark there", () => {
  const text = words(0, 60);
  expect(contrasted(`a ${text}`, `b ${text}`)).toEqual([`a ${words(0, 6)} …`, `b ${words(0, 6)} …`]);
  expect(contrasted(`${text} a`, `${text} b`)).toEqual([`… ${words(54, 60)} a`, `… ${words(54, 60)} b`]);
  expect(contrasted(text, `${text} b`)).toEqual([`… ${words(54, 60)}`, `… ${words(54, 60)} b`]);
});

const change = (kind: string, ...labels: readonly string[]) =>
  ({ change: kind, fields: labels.map((fr) => ({ steps: [], field: { fr: [fr] } })) }) as never;

test("a record counts once for each field, the fields that changed most first", () => {
  const tally = createTally();
  tally.see({ added: 2, removed: 3 } as never);
  tally.see({ added: 1, removed: 0 } as never);
  tally.count(change("changed", "Titre", "Titre", "Public"));
  tally.count(change("changed", "Titre", "Année"));
  for (const kind of ["added", "removed", "removed", "withdrawn"]) tally.count(change(kind));
  const summary = tally.end(4);
  expect(summary).toEqual({
    records: { added: 1, removed: 2, changed: 2, withdrawn: 1 },
    statements: { added: 3, removed: 3 },
    fields: { Titre: 2, Année: 1, Public: 1 },
    reference: 4,
  });
  expect(Object.keys(summary.fields)).toEqual(["Titre", "Année", "Public"]);
});

test("two dumps differ by one statement or one change of reference", () => {
  const differs = (added: number, removed: number, reference: number) =>
    isDifferent({ records: {}, fields: {}, statements: { added, removed }, reference } as never);
  expect([differs(0, 0, 0), differs(1, 0, 0), differs(0, 1, 0), differs(0, 0, 1)]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
