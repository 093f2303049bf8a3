import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { browserFilesDigest } from "./browser-files.js";

test("a style sheet or a script that is another one is noticed, whatever else lies beside it is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "openhpa-browser-files-"));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return browserFilesDigest(folder);
  };
  write("style.css", "a{}");
  const first = write("page.js", "1");
  expect(write("style.css", "b{}")).not.toBe(first);
  expect(write("style.css", "a{}")).toBe(first);
  expect(write("page.js", "2")).not.toBe(first);
  expect(write("page.js", "1")).toBe(first);
  expect(write("page.js.map", "{}")).toBe(first);
  expect(write("search.js", "")).not.toBe(first);
  rmSync(folder, { recursive: true });
});
