import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { IoError } from "./io-error.js";
import { type RecordEntry, readRecords } from "./read-records.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-io-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(paths: readonly string[], stdin?: Readable): Promise<RecordEntry[]> {
  const entries: RecordEntry[] = [];
  for await (const entry of readRecords(paths, stdin ? { stdin } : {})) entries.push(entry);
  return entries;
}

const values = (entries: readonly RecordEntry[]) => entries.map((entry) => entry.value);

test("reads one document, a list, lines, gzip, and a byte-order mark", async () => {
  expect(values(await all([file("a.json", '\uFEFF{"n":1}')]))).toEqual([{ n: 1 }]);
  expect(values(await all([file("b.json", '[{"n":1},{"n":2}]')]))).toEqual([{ n: 1 }, { n: 2 }]);
  expect(values(await all([file("c.ndjson", '{"n":1}\n\n{"n":2}')]))).toEqual([{ n: 1 }, { n: 2 }]);
  expect(values(await all([file("d.jsonl.gz", gzipSync('{"n":1}\r\n{"n":2}\n'))]))).toEqual([
    { n: 1 },
    { n: 2 },
  ]);
});

test("reads a folder and those below it in the order of the names, and passes over other files", async () => {
  await mkdir(join(folder, "sub"));
  file("b.json", '{"n":2}');
  file("a.json", '{"n":1}');
  file("sub/c.ndjson", '{"n":3}\n');
  file("readme.txt", "no record");
  expect(values(await all([folder]))).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
});

test("names the line and column of a fault and goes on with the next line", async () => {
  const entries = await all([file("a.ndjson", '{"n":1}\n{"n":\n{"n":3}\n')]);
  expect(values(entries)).toEqual([{ n: 1 }, undefined, { n: 3 }]);
  expect(entries[1]).toMatchObject({ place: { line: 2, column: 6 }, issue: { code: "invalid-json" } });
});

test("names the line and column of a fault in a document", async () => {
  const [entry] = await all([file("a.json", '{\n  "title": "x",\n  oops\n}')]);
  expect(entry).toMatchObject({ place: { line: 3, column: 3 }, issue: { code: "invalid-json" } });
});

test("refuses a line longer than any record without holding it, and goes on", async () => {
  const long = Buffer.alloc(17 * 1024 * 1024, "x");
  const entries = await all([file("a.ndjson", Buffer.concat([long, Buffer.from('\n{"n":2}\n')]))]);
  expect(entries.map((entry) => entry.issue?.code ?? entry.value)).toEqual(["invalid-json", { n: 2 }]);
  expect(entries[0]?.place?.line).toBe(1);
});

test("says when a file is not UTF-8", async () => {
  const [entry] = await all([file("a.json", Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]))]);
  expect(entry?.issue?.message).toContain("UTF-8");
  expect(entry?.place).toEqual({ line: 1, column: 3 });
});

test("standard input may be lines or one document, in chunks of any size", async () => {
  const lines = '{"n":1}\n{"n":2}\n';
  const document = '{\n "n": 1\n}\n';
  for (const size of [1, 3, 100]) {
    const cut = (text: string) => Readable.from(text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? []);
    expect(values(await all(["-"], cut(lines)))).toEqual([{ n: 1 }, { n: 2 }]);
    expect(values(await all(["-"], cut(document)))).toEqual([{ n: 1 }]);
  }
});

test.each([
  ["absent.json", "not-found"],
  [".", "no-records"],
])("a path that gives nothing (%s) is an IoError with a message in both languages", async (name, code) => {
  const error = await all([join(folder, name)]).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(IoError);
  expect(error).toMatchObject({ code });
  expect((error as IoError).messages.fr).toContain(folder);
});

test("an unknown format and a broken gzip are IoErrors", async () => {
  await expect(all([file("a.xml", "<a/>")])).rejects.toMatchObject({ code: "unknown-format" });
  await expect(all([file("a.json.gz", "not gzip")])).rejects.toMatchObject({ code: "not-readable" });
});
