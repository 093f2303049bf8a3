import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BlockOptions, readRecordBlocks } from "./record-blocks.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-blocks-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function all(files: readonly string[], options: BlockOptions = {}) {
  const blocks: { format: string; text: string; input: number; end: number }[] = [];
  for await (const { format, bytes, input, end } of readRecordBlocks(files, options))
    blocks.push({ format, text: Buffer.from(bytes ?? []).toString(), input, end });
  return blocks;
}

const stdin = (...pieces: string[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)));

test("lines come in blocks, documents item by item, packed or not", async () => {
  const files = [
    file("a.ndjson", "{}\n[]\n1\n"),
    file("b.json.gz", gzipSync("[\n1\n]")),
    file("c.jsonl.gz", gzipSync("2\n3")),
  ];
  expect(await all(files, { blockSize: 5 })).toEqual([
    { format: "ndjson", text: "{}\n[]\n", input: 0, end: 6 },
    { format: "ndjson", text: "1\n", input: 0, end: 8 },
    { format: "json", text: "1", input: 1, end: 3 },
    { format: "ndjson", text: "2\n3", input: 2, end: 3 },
  ]);
});

test("reading goes on behind any block", async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `{"n":${index}}\n`).join("");
  const files = [file("a.ndjson", lines), file("b.ndjson.gz", gzipSync(lines)), file("c.json", "{}")];
  const blocks = await all(files, { blockSize: 100 });
  expect(blocks.length).toBeGreaterThan(8);
  for (const [index, { input, end }] of blocks.entries()) {
    const rest = await all(files, { blockSize: 100, from: { input, offset: end } });
    expect(rest).toEqual(blocks.slice(index + 1));
  }
});

test("standard input is lines when its first line is JSON, else one document", async () => {
  const [first] = await all(["-"], { stdin: stdin('{"a"', ":1}\n{}\n") });
  expect(first).toMatchObject({ format: "ndjson", text: '{"a":1}\n{}\n' });
  const [second] = await all(["-"], { stdin: stdin("{\n", '"a":1}') });
  expect(second).toMatchObject({ format: "json", text: '{\n"a":1}' });
  const [third] = await all(["-"], { stdin: stdin("{\n}"), stdinFormat: "ndjson" });
  expect(third).toMatchObject({ format: "ndjson", text: "{\n}" });
});

test("damaged gzip and unknown names are told", async () => {
  const packed = gzipSync("1\n".repeat(1000));
  const damaged = file("a.ndjson.gz", packed.subarray(0, packed.length - 12));
  await expect(all([damaged])).rejects.toThrow(/a\.ndjson\.gz : lecture impossible/);
  await expect(all([file("a.txt", "")])).rejects.toThrow(/format inconnu/);
});
