import { expect, test } from "vitest";
import { toSortedJson } from "./sorted-json.js";

test("keys are in the order of their code points at every depth, lists keep theirs", () => {
  const value = { b: [{ z: 1, a: null }, "é"], a: { "\u{1F600}": 1, "\uFF5E": 2 }, gone: undefined };
  const text = toSortedJson(value);
  expect(text).toBe(
    `{\n  "a": {\n    "\uFF5E": 2,\n    "\u{1F600}": 1\n  },\n  "b": [\n    {\n      "a": null,\n      "z": 1\n    },\n    "é"\n  ]\n}\n`,
  );
});

test("a plain value is its own document", () => expect(toSortedJson(null)).toBe("null\n"));
