import type { HpaRecord } from "@openhpa/core";
import { expect, test } from "vitest";
import { endOfDay, lateDates, latestDay } from "./latest-day.js";

test.each([
  ["2026-11-30T00:00:00.000Z", "2026-12-01T11:59:59Z"],
  ["2026-11-30T23:59:59.999Z", "2026-12-01T11:59:59Z"],
  ["2026-12-31T12:00:00.000Z", "2027-01-01T11:59:59Z"],
  ["2028-02-28T12:00:00.000Z", "2028-02-29T11:59:59Z"],
])("the day of %s ends in the last time zone at %s", (now, end) => {
  expect(endOfDay(new Date(now))).toBe(end);
});

test.each([
  [{}, undefined],
  [{ today: "2026-12-01T11:59:59Z" }, "2026-12-01"],
  [{ at: "2026-03-01T09:59:59Z" }, "2026-03-01"],
  [{ at: "2026-03-01T10:00:00Z" }, "2026-03-02"],
  [{ at: "2026-03-01T10:00:00Z", today: "2026-12-01T11:59:59Z" }, "2026-03-02"],
  [{ at: "9999-12-31T23:59:59Z" }, "9999-12-31"],
  [{ at: "2027-03-01T10:00:00Z", today: "2026-12-01T11:59:59Z" }, "2026-12-01"],
])("with %j a record may be dated up to %s", (limits, day) => {
  expect(latestDay(limits)).toBe(day);
});

test("a record speaks of itself by three dates, and of other things by as many as it likes", () => {
  const record = {
    type: "Action",
    key: "a",
    title: { fr: "A" },
    created: "2026-12-01",
    modified: "2026-12-02",
    withdrawn: "9999-12-31",
    period: { start: "2030", end: "2031" },
    sources: [{ key: "s", title: { fr: "S" }, issued: "2099-01-01", retrieved: "2099-01-01" }],
  } as unknown as HpaRecord;
  const late = lateDates(record, "2026-12-01");
  expect(late.map(({ code, pointer, received }) => [code, pointer, received])).toEqual([
    ["out-of-range", "/modified", "2026-12-02"],
    ["out-of-range", "/withdrawn", "9999-12-31"],
  ]);
  expect(late[0]?.messages).toEqual({
    fr: expect.stringMatching(/Modifiée le.*2026-12-02.*futur.*2026-12-01/),
    en: expect.stringMatching(/Modified.*2026-12-02.*future.*2026-12-01/),
  });
  expect(lateDates(record, "9999-12-31")).toEqual([]);
});
