import { theme } from "@openhpa/vocabularies";
import { expect, test } from "vitest";
import type { Datatype } from "./field.js";
import { formCode } from "./form-code.js";

test.each([
  ["key", "invalid-key"],
  ["reference", "invalid-key"],
  ["edtf", "invalid-date"],
  ["year", "invalid-date"],
  ["date", "invalid-date"],
  ["iri", "invalid-iri"],
  ["text", "invalid-text"],
  ["code", "unknown-concept"],
  ["string", "invalid-text"],
  ["language", "invalid-format"],
  ["territory", "invalid-format"],
  ["record", "invalid-format"],
  ["integer", "invalid-format"],
])("a %s of another form is %s", (kind, code) =>
  expect(formCode({ kind, scheme: theme } as unknown as Datatype)).toBe(code));

test("a string with a form of its own is of another form, not of bad text", () => {
  expect(formCode({ kind: "string", pattern: "^a$" } as Datatype)).toBe("invalid-format");
});
