import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readPrevious } from "./previous-dump.js";

const dir = mkdtempSync(join(tmpdir(), "openhpa-previous-"));
writeFileSync(join(dir, "other.json"), "{}");
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test.each(["2026-11-29", "v1.json.old", "une version"])("%s is the name of a version", async (given) => {
  expect(await readPrevious(given)).toBe(given);
});

test.each([
  "none/manifest",
  "none\\manifest",
  "none.json",
  "/none",
])("%s is a path where nothing is", async (given) => {
  await expect(readPrevious(given)).rejects.toMatchObject({ code: "not-found" });
});

test("what is no dump is refused", async () => {
  for (const given of [dir, join(dir, "other.json")])
    await expect(readPrevious(given)).rejects.toMatchObject({ code: "invalid-option" });
});
