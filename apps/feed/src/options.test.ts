import { expect, test } from "vitest";
import { parseBaseUrl, parseDay } from "./options.js";

const isTaken = (read: (text: string) => string, text: string) => {
  try {
    return read(text);
  } catch {
    return undefined;
  }
};

test.each([
  ["https://example.org/feed", "https://example.org/feed"],
  ["http://example.org/", "http://example.org"],
  ["https://example.org/feed//", "https://example.org/feed"],
  ["https://user@example.org/", undefined],
  ["https://:secret@example.org/", undefined],
  ["https://user:secret@example.org/", undefined],
  ["https://example.org/?", undefined],
  ["https://example.org/?a=b", undefined],
  ["https://example.org/#", undefined],
  ["https://example.org/#a", undefined],
  ["ftp://example.org/", undefined],
  ["https://example.org/a b", undefined],
  ["https://example.org/<a>", undefined],
  ["https://example.org/{a}", undefined],
  ["https://example.org/a|b", undefined],
  ["https://example.org/a\\b", undefined],
  ["https://example.org/a^b", undefined],
  ["https://example.org/a`b", undefined],
  ['https://example.org/a"b', undefined],
  ["example.org", undefined],
  ["", undefined],
])("the base address %j is read as %j", (text, expected) => {
  expect(isTaken(parseBaseUrl, text)).toBe(expected);
});

test.each([
  ["2026-11-29", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-13-01", false],
  ["2026-1-01", false],
  ["26-11-29", false],
  ["2026-11-29T00:00:00Z", false],
  [" 2026-11-29", false],
])("the day %j is taken: %j", (text, taken) => {
  expect(isTaken(parseDay, text)).toBe(taken ? text : undefined);
});
