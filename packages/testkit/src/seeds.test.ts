import { issueCodes } from "@openhpa/core";
import { expect, test } from "vitest";
import { invalidSeeds, validSeeds } from "./seeds.js";

test("there is one valid seed per source document, named by its key", () => {
  expect(validSeeds()).toHaveLength(5);
  for (const { name, record } of validSeeds()) expect(name).toBe(`${record.key}.json`);
});

test("the folder of an invalid seed is the code it gives", () => {
  for (const { name, code, severity } of invalidSeeds()) {
    expect(name.split("/")[0]).toBe(code);
    expect(severity).toBe(issueCodes[code]);
  }
});
