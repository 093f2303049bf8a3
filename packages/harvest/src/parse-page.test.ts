import { expect, test } from "vitest";
import { parsePage } from "./parse-page.js";

test("where broken JSON stops to be JSON is said by line and column", async () => {
  const { fault } = await parsePage(new TextEncoder().encode('{\n  "a": 1\n}}\n'), "json-ld");
  expect(fault).toBe("JSON 3:2");
});
