import { describe, expect, test } from "vitest";
import { eventTimes, isInstant, knownInstant, parseInstant, preciseDate } from "./instants.js";

describe("instants", () => {
  test.each([
    ["2026-11-29T23:59:59Z", true],
    ["2026-11-29T23:59:59.1Z", true],
    ["2026-11-29T23:59:59.123Z", true],
    ["2026-11-29T23:59:59.1234Z", false],
    ["2026-11-29T23:59:59.Z", false],
    ["2026-11-29T24:00:00Z", false],
    ["2026-11-29T23:59:60Z", false],
    ["2026-02-29T00:00:00Z", false],
    ["2026-11-29T23:59:59", false],
    ["2026-11-29T23:59:59+01:00", false],
    ["2026-11-29", false],
    ["x2026-11-29T23:59:59Z", false],
    ["2026-02-30T08:30:00Z", false],
    ["2026-03-01T08:30Z", false],
    ["2026-03-01T23:60:00Z", false],
    ["1 March 2026", false],
    ["2026", false],
    ["1772352000000", false],
    ["", false],
  ])("%j is one on the command line and in the seal of a log: %j", (text, isOne) => {
    expect(isInstant(text)).toBe(isOne);
    if (isOne) expect(parseInstant(text)).toBe("2026-11-29T23:59:59Z");
    else expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });
});

describe("eventTimes", () => {
  const LAST = "2025-12-31T23:59:59Z";

  test("takes the day of the record where nothing else is known, and the youngest day for the build", () => {
    const times = eventTimes(undefined, undefined);
    times.see("2024-05-06");
    times.see("2024-01-01");
    times.see(undefined);
    expect(times.of("2024-01-01")).toBe("2024-01-01T00:00:00Z");
    expect(times.of(undefined)).toBeUndefined();
    expect(times.ofBuild()).toBe("2024-05-06T00:00:00Z");
    expect(eventTimes(undefined, undefined).ofBuild()).toBe("1970-01-01T00:00:00Z");
  });

  test("never goes back behind the last event, whatever the days say", () => {
    const times = eventTimes(LAST, undefined);
    times.see("2024-01-01");
    expect(times.of("2024-01-01")).toBe("2026-01-01T00:00:00Z");
    expect(times.ofBuild()).toBe("2026-01-01T00:00:00Z");
    times.see("2026-02-01");
    expect(times.ofBuild()).toBe("2026-02-01T00:00:00Z");
  });

  test("takes the instant of the caller for everything", () => {
    const times = eventTimes(LAST, "2026-02-01T08:00:00Z");
    times.see("2026-01-15");
    expect([times.of("2026-01-15"), times.of(undefined), times.ofBuild()]).toEqual(
      Array(3).fill("2026-02-01T08:00:00Z"),
    );
  });

  test("refuses an instant before the last event at once, and the last event's own when something is to be told", () => {
    const refusal = expect.objectContaining({
      code: "invalid-option",
      messages: expect.objectContaining({ fr: expect.stringContaining(LAST) }),
    });
    expect(() => eventTimes(LAST, "2025-12-31T23:59:58Z")).toThrow(refusal);
    const same = eventTimes(LAST, LAST);
    same.see("2025-01-01");
    expect(() => same.of("2025-01-01")).toThrow(refusal);
    expect(() => same.ofBuild()).toThrow(refusal);
    expect(eventTimes(LAST, "2026-01-01T00:00:00Z").ofBuild()).toBe("2026-01-01T00:00:00Z");
  });

  test("says which instants nothing states", () => {
    const after = "2026-01-01T00:00:00Z";
    const times = eventTimes(LAST, undefined);
    expect(times.isAssumed(after, undefined)).toBe(true);
    expect(times.isAssumed(after, "2025-12-31")).toBe(true);
    expect(times.isAssumed(after, "2026-01-01")).toBe(false);
    expect(times.isAssumed("2026-01-02T00:00:00Z", undefined)).toBe(false);
    expect(eventTimes(LAST, after).isAssumed(after, undefined)).toBe(false);
    expect(eventTimes(undefined, undefined).isAssumed(after, undefined)).toBe(false);
  });

  test("comes to an end with the calendar", () => {
    expect(eventTimes("9999-12-31T23:59:58Z", undefined).ofBuild()).toBe("9999-12-31T23:59:59Z");
    const last = eventTimes("9999-12-31T23:59:59Z", undefined);
    expect(() => last.ofBuild()).toThrow(expect.objectContaining({ code: "broken-log" }));
  });
});

test.each([
  ["2026-03-01T00:00:00Z", "2026-03-01"],
  ["2026-03-01T00:00:01Z", "2026-03-01T00:00:01Z"],
  ["2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"],
])("%s is known as precisely as %s", (instant, known) => {
  expect(preciseDate(instant)).toBe(known);
});

test("the instants of a log without dates are not known", () => {
  expect(knownInstant(undefined)).toBeUndefined();
  expect(knownInstant("1970-01-01T00:00:03Z")).toBeUndefined();
  expect(knownInstant("1970-01-02T00:00:00Z")).toBe("1970-01-02T00:00:00Z");
});
