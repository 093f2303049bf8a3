import { expect, test } from "vitest";
import { otherDigits, scriptZeros } from "./digit-scripts.data.js";

test("every decimal digit that this engine knows is one of a script of the list, or of our own", () => {
  const listed = new Set(
    [0x30, 0xff10, ...scriptZeros].flatMap((zero) => [...Array(10).keys()].map((digit) => zero + digit)),
  );
  const others = Array.from({ length: 0x110000 }, (_, point) => point).filter(
    (point) => (point < 0xd800 || point > 0xdfff) && /\p{Nd}/u.test(String.fromCodePoint(point)),
  );
  expect(others.length).toBeGreaterThan(600);
  expect(others.filter((point) => !listed.has(point)).map((point) => point.toString(16))).toEqual([]);
});

test("digits that are signs of another kind mean the digits at which they stand", () => {
  const values = otherDigits.map((ten) => [...ten].map((sign) => sign.normalize("NFKC")));
  for (const ten of values) expect(ten).toHaveLength(10);
  const known = values.flatMap((ten) =>
    ten.flatMap((value, digit) => (/^[0-9]$/.test(value) ? [[value, digit]] : [])),
  );
  expect(known.length).toBeGreaterThan(25);
  expect(known.filter(([value, digit]) => Number(value) !== digit)).toEqual([]);
});
