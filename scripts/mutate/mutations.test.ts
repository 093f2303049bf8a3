import { expect, test } from "vitest";
import { acceptedReason, readAccepted, staleRows } from "./accepted.ts";
import { toMutant } from "./mutation.ts";
import { sample } from "./sample.ts";
import { sourceMutations } from "./source-mutations.ts";

const changed = (source: string) =>
  sourceMutations(source).map((mutation) => toMutant("a.ts", source, mutation).text);

test.each([
  ["a bound", "f(a < b)", ["f(a <= b)", "f(a >= b)"]],
  ["both sides of a condition", "f(a && b)", ["f((a) || (b))", "f(a)", "f(b)"]],
  ["the order of a default", "f(a ?? b)", ["f(b ?? a)", "f(a)"]],
  ["a constant", "f(96)", ["f(97)", "f(95)"]],
  [
    "an early return",
    "function f() { if (a) return; }",
    ["function f() { if (true) return; }", "function f() {  }"],
  ],
  ["swapped values of a choice", "f(a ? b : c)", ["f(a ? c : b)"]],
  ["rows of a table", "f([a, b])", ["f([b])", "f([a])"]],
  ["alternatives", "f(/x|yz/)", ["f(/yz/)", "f(/x/)"]],
  ["members of a class", "f(/[67]/)", ["f(/[^67]/)", "f(/[7]/)", "f(/[6]/)"]],
  ["the bounds of a quantifier", "f(/a{2,3}/)", ["f(/a{3,3}/)", "f(/a{1,3}/)", "f(/a{2,4}/)", "f(/a{2,2}/)"]],
  ["an escape of an expression", "f(/\\./)", ["f(/./)"]],
  ["an escape of a text", 'f(a.replace(/&/, "&amp;"))', ["f(a)"]],
])("changes %s", (_what, source, texts) => {
  const found = changed(`${source};`).map((text) => text.slice(0, -1));
  for (const text of texts) expect(found).toContain(text);
});

test("changes no type, no import and no text that people read", () => {
  expect(changed('import { a } from "b";\ninterface C { d: 1 | 2 }\ntype E = "f" | 7;')).toEqual([]);
  expect(changed('const label: string = "Santé";')).toEqual([]);
});

test("draws the same for the same seed, at most one of a line, kinds in turn", () => {
  const source = "const a = [1, 2, 3];\nconst b = c < d;\nconst e = f ?? g;\nconst h = 5;\n";
  const mutants = sourceMutations(source).map((mutation) => toMutant("a.ts", source, mutation));
  const drawn = sample(mutants, 3, 7);
  expect(drawn).toEqual(sample([...mutants].reverse(), 3, 7));
  expect(new Set(drawn.map(({ line }) => line)).size).toBe(3);
  expect(sample(mutants, 99, 7)).toHaveLength(4);
});

test("an accepted survivor is known by its line, and is stale when the line is gone", () => {
  const text = "f();\n  if (a < b) return;\n";
  const at = text.indexOf("a < b");
  const mutant = toMutant("a.ts", text, { kind: "bound", start: at, end: at + 5, to: "a <= b" });
  const row = { file: "a.ts", line: "if (a < b) return;", from: "a < b", to: "a <= b", why: "equal" };
  expect(acceptedReason(mutant, [row])).toBe("equal");
  expect(acceptedReason(mutant, [{ ...row, to: "a >= b" }])).toBeUndefined();
  expect(staleRows([row], () => text)).toEqual([]);
  expect(staleRows([row], () => text.replace("<", ">"))).toEqual([row]);
});

test("every accepted survivor says why, in a sentence", () => {
  for (const { why } of readAccepted()) expect(why).toMatch(/^.{20,}\.$/);
});
