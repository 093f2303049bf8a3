import { describe, expect, test } from "vitest";
import { eventTimes, isInstant, parseInstant } from "./instants.js";

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
  test("takes the day of the record where nothing else is known", () => {
    const times = eventTimes(undefined, undefined);
    times.see("2024-05-06");
    times.see("2024-01-01");
    expect(times.of("2024-01-01")).toBe("2024-01-01T00:00:00Z");
    expect(times.of(undefined)).toBeUndefined();
    expect(times.undated()).toBe("2024-05-06T00:00:00Z");
  });

  test("never goes back behind the last event, whatever the days and the caller say", () => {
    const last = "2025-12-31T23:59:59Z";
    expect(eventTimes(last, undefined).of("2024-01-01")).toBe("2026-01-01T00:00:00Z");
    expect(eventTimes(last, undefined).undated()).toBe("2026-01-01T00:00:00Z");
    expect(eventTimes(last, "2020-01-01T00:00:00Z").of("2026-06-01")).toBe("2026-01-01T00:00:00Z");
    expect(eventTimes(last, "2026-02-01T00:00:00Z").of(undefined)).toBe("2026-02-01T00:00:00Z");
  });
});
