import { describe, expect, test } from "vitest";
import { datatypeCases, type Plain } from "./datatypes.fixture.js";
import { valueForm } from "./schema/value-form.js";

describe.each(Object.entries(datatypeCases))("%s", (_name, { datatype, valid, invalid }) => {
  test.each(valid.map((value) => [value]))("takes %j", (value) => {
    expect(valueForm(datatype as Plain).safeParse(value).success).toBe(true);
  });
  test.each(invalid.map((value) => [value]))("refuses %j", (value) => {
    expect(valueForm(datatype as Plain).safeParse(value).success).toBe(false);
  });
});
