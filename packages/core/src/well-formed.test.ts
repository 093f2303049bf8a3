import { expect, test } from "vitest";
import { validate } from "./validate.js";
import { isDeeperThan, withoutPaths } from "./well-formed.js";

const found = (record: unknown) => validate(record).issues.map(({ code, pointer }) => `${code} ${pointer}`);

test("rules run on what is well-formed although other parts are broken", () => {
  const record = {
    type: "Action",
    key: "a",
    title: 7,
    themez: [],
    period: { start: "2020", end: "2019" },
    audiences: [
      { key: "p", minimumAge: "jeune", maximumAge: 10 },
      { key: "p", minimumAge: 25, maximumAge: 18 },
    ],
    coverage: { territories: ["44", "region:99"] },
    contact: { personal: true, email: "?" },
  };
  expect(found(record)).toEqual(
    expect.arrayContaining([
      "wrong-type /title",
      "unknown-field /themez",
      "wrong-type /audiences/0/minimumAge",
      "invalid-format /coverage/territories/0",
      "invalid-format /contact/email",
      "period-order /period/end",
      "age-order /audiences/1/maximumAge",
      "duplicate-key /audiences/1/key",
      "unknown-territory /coverage/territories/1",
      "personal-data /contact",
    ]),
  );
  expect(found(record)).toHaveLength(10);
});

test("a broken value is seen by no rule", () => {
  expect(
    found({ type: "Action", key: "a", title: { fr: "A" }, period: { start: "hier", end: "2019" } }),
  ).toEqual(["invalid-date /period/start"]);
});

test("errors come before warnings, warnings before information", () => {
  const record = {
    type: "Action",
    key: "a",
    title: { fr: "e\u0301" },
    carrier: { key: "c", name: "C", structureType: "specialised-addiction-centre-csst" },
    themes: ["sport"],
  };
  expect(validate(record).issues.map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
});

test("parts are taken out at their places, and positions stay", () => {
  const input = { a: [1, { b: 2, c: 3 }, 4], d: { e: 5 } };
  const rest = withoutPaths(input, [["a", 0], ["a", 1, "b"], ["d"]]);
  expect(rest).toEqual({ a: [undefined, { c: 3 }, 4] });
  expect(input.a[0]).toBe(1);
});

test.each([
  [0, "text", false],
  [0, [], true],
  [1, [], false],
  [1, [1, { a: 2 }], true],
  [2, [1, { a: 2 }], false],
])("with the limit %d, %j is too deep: %s", (limit, value, expected) => {
  expect(isDeeperThan(limit, value)).toBe(expected);
});
