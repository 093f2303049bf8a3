import { expect, test } from "vitest";
import { createEditions } from "./editions.js";

function firsts(links: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  const editions = createEditions();
  for (const [action, preceding] of Object.entries(links)) editions.add({ action, preceding });
  return Object.fromEntries(Object.keys(links).map((action) => [action, editions.firstOf(action)]));
}

test("editions in a chain are one action, whatever the order in which they are told", () => {
  expect(firsts({ c: ["b"], a: [], b: ["a"], d: [] })).toEqual({ a: "a", b: "a", c: "a", d: "d" });
});

test("an edition that the base does not hold joins nothing", () => {
  expect(firsts({ a: ["lost"], b: ["lost"] })).toEqual({ a: "a", b: "b" });
});

test("of several first editions the first in the order of IRIs, and a circle joins nothing", () => {
  expect(firsts({ a: [], b: [], c: ["b", "a"], d: ["c"] })).toEqual({ a: "a", b: "b", c: "a", d: "a" });
  expect(firsts({ a: ["b"], b: ["a"], c: ["c"] })).toEqual({ a: "a", b: "b", c: "c" });
});
