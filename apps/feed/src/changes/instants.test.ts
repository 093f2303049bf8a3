import { describe, expect, test } from "vitest";
import { eventTimes, parseInstant } from "./instants.js";

describe("parseInstant", () => {
  test.each([
    ["2026-03-01T08:30:00Z", "2026-03-01T08:30:00Z"],
    ["2026-03-01T08:30Z", "2026-03-01T08:30:00Z"],
    ["2026-03-01T00:10:59.999+01:00", "2026-02-28T23:10:59Z"],
  ])("reads %s as %s", (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test.each([
    "",
    "2026-03-01",
    "2026-03-01T08:30:00",
    "2026-02-30T99:00:00Z",
    "1772352000000",
  ])("refuses %j", (text) => {
    expect(() => parseInstant(text)).toThrow(expect.objectContaining({ code: "invalid-option" }));
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
