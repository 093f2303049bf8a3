import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gzip, gzipStream } from "./gzip.js";
import { publishFolder } from "./publish.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-publish-"));
  out = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(out, name), "utf8");

test("writes files with their size and hash, and replaces the folder as a whole", async () => {
  const first = await publishFolder(out, "test", async (writer) => {
    await writer.write("a/b.txt", "é");
    await writer.writeStream(
      "c.txt",
      (async function* () {
        yield "x";
        yield "y";
      })(),
    );
    return writer.files();
  });
  expect(first.map(({ path, bytes }) => [path, bytes])).toEqual([
    ["a/b.txt", 2],
    ["c.txt", 2],
  ]);
  expect(first[1]?.sha256).toBe("769a4e6d0003189c7e96c5d9b7e810a0d11c3a12832527ec94b0f86d277f51ca");
  await publishFolder(out, "test", (writer) => writer.write("only.txt", "new"));
  expect(read("only.txt")).toBe("new");
  expect(existsSync(join(out, "c.txt"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("a failure leaves the old folder whole and nothing beside it", async () => {
  await publishFolder(out, "test", (writer) => writer.write("old.txt", "old"));
  const failing = publishFolder(out, "test", async (writer) => {
    await writer.write("new.txt", "new");
    throw new Error("stop");
  });
  await expect(failing).rejects.toThrow("stop");
  expect(read("old.txt")).toBe("old");
  expect(existsSync(join(out, "new.txt"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["out"]);
});

test("a folder of somebody else, or of another kind, is not touched", async () => {
  await publishFolder(out, "test", (writer) => writer.write("a.txt", "a"));
  await expect(publishFolder(out, "other", async () => undefined)).rejects.toMatchObject({
    code: "not-ours",
  });
  const foreign = join(folder, "foreign");
  await publishFolder(foreign, "test", async () => undefined);
  rmSync(join(foreign, ".openhpa.json"));
  writeFileSync(join(foreign, "thesis.txt"), "years of work");
  await expect(publishFolder(foreign, "test", async () => undefined)).rejects.toMatchObject({
    code: "not-ours",
  });
  expect(readFileSync(join(foreign, "thesis.txt"), "utf8")).toBe("years of work");
});

test("gzip has no time and no operating system, whole or streamed", async () => {
  const text = "ligne\n".repeat(100_000);
  const parts: Uint8Array[] = [];
  const chunks = (async function* () {
    for (let at = 0; at < text.length; at += 10_007) yield text.slice(at, at + 10_007);
  })();
  for await (const part of gzipStream(chunks)) parts.push(part);
  for (const packed of [gzip(text), Buffer.concat(parts)]) {
    expect([...packed.slice(4, 8), packed[9]]).toEqual([0, 0, 0, 0, 255]);
    expect(gunzipSync(packed).toString("utf8")).toBe(text);
  }
});

test("a source that fails makes the gzip stream fail", async () => {
  const failing = (async function* (): AsyncGenerator<string> {
    yield "x";
    throw new Error("stop");
  })();
  await expect(
    (async () => {
      for await (const _ of gzipStream(failing));
    })(),
  ).rejects.toThrow("stop");
});
