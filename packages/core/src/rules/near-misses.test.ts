import { describe, expect, test } from "vitest";
import { issueCodes } from "../issue.js";
import { isValid, validate, validateThoroughly } from "../validate.js";
import { rules } from "./index.js";
import { nearMisses } from "./near-misses.fixture.js";

const findings = (record: object) => validate(record).issues.map(({ code, pointer }) => `${code} ${pointer}`);

describe.each(rules.map(({ code }) => code))("%s", (code) => {
  test.each(nearMisses[code].map((miss) => [miss.bound, miss] as const))("%s", (_, { finds, passes }) => {
    for (const [record, ...pointers] of finds) {
      expect(findings(record)).toEqual(pointers.map((pointer) => `${code} ${pointer}`));
      expect(isValid(record)).toBe(issueCodes[code] !== "error");
      expect(validate(record)).toEqual(validateThoroughly(record));
    }
    for (const record of passes) {
      expect(findings(record)).toEqual([]);
      expect(isValid(record)).toBe(true);
      expect(validate(record)).toEqual(validateThoroughly(record));
    }
  });
});
