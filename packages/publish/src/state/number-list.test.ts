import fc from "fast-check";
import { expect, test } from "vitest";
import { createNumberList, firstFrom } from "./number-list.js";

test("numbers come back as they were added, beyond what the list began with", () => {
  const list = createNumberList((length) => new Uint32Array(length));
  const numbers = Array.from({ length: 3_000 }, (_, at) => 3 * at);
  for (const number of numbers) list.add(number);
  expect([list.count(), list.at(0), list.at(2_999)]).toEqual([3_000, 0, 8_997]);
  expect([...list.taken()]).toEqual(numbers);
});

test("the first of rising numbers that is no smaller, or their count", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(60), { maxLength: 30 }), fc.nat(61), (given, number) => {
      const numbers = Uint32Array.from(given.sort((a, b) => a - b));
      const found = numbers.findIndex((one) => one >= number);
      expect(firstFrom(numbers, number)).toBe(found === -1 ? numbers.length : found);
    }),
  );
});
