import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { linesOfFile, openLineFile } from "./line-file.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-line-file-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function read(file: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOfFile(file)) lines.push(line);
  return lines;
}

test("lines come back as they were, also more than the memory of a stream", async () => {
  const file = join(folder, "lines");
  const lines = Array.from({ length: 5000 }, (_, at) => `é ${at} ${"x".repeat(at % 100)}`);
  const output = openLineFile(file);
  for (const line of lines) await output.add(line);
  await output.end();
  expect(await read(file)).toEqual(lines);
});

test("a file that cannot be opened is told by the next line, and at the end", async () => {
  const output = openLineFile(join(folder, "absent", "lines"));
  await expect(output.end()).rejects.toMatchObject({ code: "ENOENT" });
  await expect(output.add("x")).rejects.toMatchObject({ code: "ENOENT" });
  await expect(read(join(folder, "absent", "lines"))).rejects.toMatchObject({ code: "ENOENT" });
});

test.runIf(existsSync("/dev/full"))("a full disk is told while lines are added", async () => {
  const output = openLineFile("/dev/full");
  await expect(
    (async () => {
      for (;;) await output.add("x".repeat(10_000));
    })(),
  ).rejects.toMatchObject({ code: "ENOSPC" });
  await expect(output.end()).rejects.toMatchObject({ code: "ENOSPC" });
});

test("a file that is abandoned says nothing", async () => {
  const output = openLineFile(join(folder, "lines"));
  await output.add("x");
  output.abandon();
  expect(await read(join(folder, "lines"))).toEqual([]);
});
