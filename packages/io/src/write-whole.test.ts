import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeWhole } from "./write-whole.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-whole-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a file is put in its place, and nothing beside it", async () => {
  const path = join(folder, "a.txt");
  await writeWhole(path, "un");
  await writeWhole(path, "deux");
  expect(readFileSync(path, "utf8")).toBe("deux");
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});

test("where it cannot be put nothing is left, and the message names the file", async () => {
  const path = join(folder, "a.txt");
  mkdirSync(path);
  const failure = await writeWhole(path, "un").catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "not-writable", exitCode: 3, cause: { code: "EISDIR" } });
  expect((failure as Error).message).toContain(`${path} : écriture impossible (c'est un dossier)`);
  expect(readdirSync(folder)).toEqual(["a.txt"]);
});
