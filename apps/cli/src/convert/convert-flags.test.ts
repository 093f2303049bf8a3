import { expect, test } from "vitest";
import { readers } from "./convert-flags.js";

test.each([
  ["1", 1],
  ["128", 128],
  ["129", 129],
  ["256", 256],
  ["257", undefined],
  ["0", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["1e2", undefined],
  ["", undefined],
  [" 4", undefined],
  ["4x", undefined],
])("jobs %j is %j", (text, jobs) => {
  expect(readers.jobs(text)).toBe(jobs);
});

test.each([
  ["64", 64_000_000],
  ["0.5", 500_000],
  ["0.0000001", 1],
  ["12.25", 12_250_000],
  ["0", undefined],
  ["0.0", undefined],
  [".5", undefined],
  ["5.", undefined],
  ["-5", undefined],
  ["5 MB", undefined],
  ["x5", undefined],
])("a size of %j megabytes is %j bytes", (text, bytes) => {
  expect(readers.megabytes(text)).toBe(bytes);
});

test.each([
  ["https://example.org/openhpa", true],
  ["http://example.org", true],
  ["ftp://example.org", false],
  ["httpss://example.org", false],
  ["https://example.org/?a=b", false],
  ["https://example.org/#a", false],
  ["example.org", false],
  ["", false],
])("a base address %j is taken: %j", (text, isTaken) => {
  expect(readers.address(text)).toBe(isTaken ? text : undefined);
});
