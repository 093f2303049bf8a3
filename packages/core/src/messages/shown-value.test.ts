import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shown } from "./shown-value.js";

test.each([
  ["a", '"a"'],
  [12n, '"12"'],
  [{ a: [12n] }, '{"a":["12"]}'],
  [null, "null"],
  [undefined, "rien"],
  [Symbol.iterator, "Symbol(Symbol.iterator)"],
  ["a".repeat(78), `"${"a".repeat(78)}"`],
  ["a".repeat(79), `"${"a".repeat(78)}…`],
])("%s is shown as %s", (value, text) => expect(shown(value, "rien")).toBe(text));

test("what is shown is the beginning of the value in JSON, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const json = JSON.stringify(value);
      expect(shown(value, "rien")).toBe(json.length > 80 ? `${json.slice(0, 79)}…` : json);
    }),
  );
});

test("what JSON leaves out is left out, and what has a form of its own is shown in it", () => {
  const value = { a: undefined, b: [undefined, () => 1], c: Symbol("c"), d: new Date(0), e: Number.NaN };
  expect(shown(value, "rien")).toBe(JSON.stringify(value));
});

describe("only what is shown is looked at", () => {
  /** A list that counts how many of its items are asked for. */
  function counted(length: number) {
    let count = 0;
    const items = new Proxy(new Array<number>(length).fill(7), {
      get: (target, name, receiver) => {
        if (typeof name === "string" && /^\d+$/.test(name)) count += 1;
        return Reflect.get(target, name, receiver);
      },
    });
    return { items, count: () => count };
  }

  test("of a list of a million", () => {
    const { items, count } = counted(1_000_000);
    expect(shown(items, "rien")).toHaveLength(80);
    expect(count()).toBeLessThan(100);
  });

  test("of a value of a hundred thousand levels", () => {
    const deep = Array.from({ length: 100_000 }).reduce<unknown>((below) => [below], 1);
    expect(shown(deep, "rien")).toBe(`${"[".repeat(79)}…`);
  });
});
