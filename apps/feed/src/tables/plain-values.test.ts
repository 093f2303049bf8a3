import { expect, test } from "vitest";
import { parsePlain, plainText } from "./plain-values.js";

test("values that JSON has not come back, and equal texts are written alike whatever holds them", () => {
  const values = {
    a: 12n,
    b: Uint8Array.of(1, 255),
    c: new Date(0),
    d: [-0, Number.NaN, -Infinity, 1.5],
    e: "é",
  };
  const back = parsePlain(plainText(values)) as typeof values;
  expect(back).toEqual(values);
  expect(Object.is(back.d[0], -0)).toBe(true);
  const wide = "abc€".slice(0, 3);
  expect(plainText({ wide })).toBe(plainText({ wide: "abc" }));
});
