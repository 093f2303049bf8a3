import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { type FolderWriter, publishFolder } from "@openhpa/io";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFileMarks, type LastMarks, openFileMarks } from "./file-marks.js";
import { markedFolder } from "./marked-folder.js";
import { createState, openState } from "./state-folder.js";

let root: string;
let out: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "openhpa-marks-"));
  out = join(root, "out");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const key = { code: "a", options: "b" };
const lastMarks = (folder: string): LastMarks => {
  const state = openState(folder, key);
  if (typeof state === "string") throw new Error(state);
  return openFileMarks(state) as LastMarks;
};
const build = (write: (folder: FolderWriter) => Promise<unknown>) =>
  publishFolder(out, "test", async (given) => {
    const opened = openState(given.previous, key);
    const state = createState(given.root);
    const marks = createFileMarks(given.root, state);
    await write(markedFolder(given, marks, typeof opened === "string" ? undefined : openFileMarks(opened)));
    marks.end();
    state.seal(key, {});
  });
/** Whether a file was read to know it again: its mark has another place then. */
const wasRead = (marks: LastMarks, name: string): boolean => {
  const before = Buffer.from(marks.markOf(name) ?? []);
  return marks.isIntact(name) && !before.equals(marks.markOf(name) ?? Buffer.alloc(0));
};
const names = Array.from({ length: 200 }, (_, at) => `a/${at % 7}/${at}.txt`);
const first = async (folder: FolderWriter) => {
  for (const name of names) await folder.write(name, `content of ${name}`);
  await folder.write("written-twice", "once");
  await folder.write("written-twice", "more");
  await folder.writeStream("streamed", Readable.from(["b", "c"]));
};
const all = [...names, "written-twice", "streamed"];

test("every file that was written or kept is known again, none that was not", async () => {
  await build(first);
  for (let step = 0; step < 2; step += 1) {
    const marks = lastMarks(out);
    expect(marks.count).toBe(all.length);
    expect(all.filter((name) => !marks.isIntact(name))).toEqual([]);
    expect(marks.isIntact("a/1/2.txt")).toBe(false);
    await build(async (folder) => {
      for (const name of all) await folder.keep(name);
    });
  }
});

test.each([
  ...names.slice(0, 3),
  "streamed",
])("%s is altered when it holds other bytes of the same size", async (name) => {
  await build(first);
  const path = join(out, name);
  const { mtimeMs } = statSync(path);
  const bytes = readFileSync(path);
  bytes[0] = (bytes[0] as number) ^ 1;
  writeFileSync(path, bytes, { flag: "r+" });
  expect(statSync(path).size).toBe(bytes.length);
  if (statSync(path).mtimeMs === mtimeMs) utimesSync(path, new Date(), new Date(mtimeMs + 5));
  const marks = lastMarks(out);
  expect(all.filter((one) => !marks.isIntact(one))).toEqual([name]);
  await build(async (folder) => {
    for (const one of all)
      if (!folder.has(one)) await folder.write(one, `content of ${one}`);
      else await folder.keep(one);
  });
  expect(all.filter((one) => !lastMarks(out).isIntact(one))).toEqual([]);
});

test("a folder that was copied elsewhere, or got other dates, is as it was; and is after the next build without being read", async () => {
  await build(first);
  const copy = join(root, "copy");
  cpSync(out, copy, { recursive: true });
  expect(all.filter((name) => !lastMarks(copy).isIntact(name))).toEqual([]);
  for (const name of all) utimesSync(join(out, name), 1, 1);
  await build(async (folder) => {
    for (const name of all) if (folder.has(name)) await folder.keep(name);
  });
  const marks = lastMarks(out);
  expect(marks.count).toBe(all.length);
  expect(all.filter((name) => wasRead(marks, name) || !marks.isIntact(name))).toEqual([]);
  utimesSync(join(out, "streamed"), 2, 2);
  expect([wasRead(marks, "streamed"), wasRead(marks, "streamed")]).toEqual([true, false]);
});
