import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textIfThere } from "./text-file.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-text-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("a text that is there, one that is not, and one that cannot be read are three things", async () => {
  writeFileSync(join(folder, "a.txt"), "é");
  expect(await textIfThere(join(folder, "a.txt"))).toBe("é");
  expect(await textIfThere(join(folder, "b.txt"))).toBeUndefined();
  expect(await textIfThere(join(folder, "a.txt", "c.txt"))).toBeUndefined();
  await expect(textIfThere(folder)).rejects.toMatchObject({ code: "not-readable", exitCode: 3 });
});
