import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createFolderWriter, listing } from "./folder-writer.js";

let folder: string;
let root: string;
let previous: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-writer-"));
  root = join(folder, "new");
  previous = join(folder, "old");
  mkdirSync(root);
  mkdirSync(previous);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const isSameFile = (path: string) => statSync(join(root, path)).ino === statSync(join(previous, path)).ino;
const old = (path: string, text: string) => writeFileSync(join(previous, path), text);
const text = (path: string) => readFileSync(join(root, path), "utf8");
const stream = (...chunks: string[]) => Readable.from(chunks);

describe("a file written at once", () => {
  test("has its bytes, in a folder that is made", async () => {
    const writer = createFolderWriter(root, undefined);
    const crcs = [crc32("été"), crc32("A")];
    expect(await writer.write("a/b/c.txt", "été")).toEqual({ path: "a/b/c.txt", bytes: 5, crc32: crcs[0] });
    const one = await writer.write("a/b/d.txt", new Uint8Array([65]));
    expect(one).toEqual({ path: "a/b/d.txt", bytes: 1, crc32: crcs[1] });
    expect([text("a/b/c.txt"), text("a/b/d.txt")]).toEqual(["été", "A"]);
    expect(writer.totals()).toEqual({ files: 2, bytes: 6 });
  });

  test("stays the file of the last build when its bytes are the same", async () => {
    old("same", "abc");
    old("longer", "abcd");
    old("other", "abd");
    const writer = createFolderWriter(root, previous);
    for (const path of ["same", "longer", "other", "new"]) await writer.write(path, "abc");
    expect(["same", "longer", "other"].map(isSameFile)).toEqual([true, false, false]);
    expect(["same", "longer", "other", "new"].map(text)).toEqual(["abc", "abc", "abc", "abc"]);
  });

  test.each([
    1, 2, 3,
  ])("is whole around the size of the memory for text, with %s bytes a sign", async (size) => {
    const sign = ["", "a", "é", "€"][size] as string;
    const writer = createFolderWriter(root, undefined);
    for (const length of [87_381, 87_382, 131_072, 262_144, 262_145]) {
      const { bytes } = await writer.write("a", sign.repeat(length));
      expect(bytes).toBe(length * size);
      expect(text("a")).toBe(sign.repeat(length));
    }
  });
});

describe("a file written as a stream", () => {
  test("has its bytes and their hash", async () => {
    const writer = createFolderWriter(root, undefined);
    expect(await writer.writeStream("x/y", stream("é", "t", "é"))).toEqual({
      path: "x/y",
      bytes: 5,
      sha256: sha256("été"),
    });
    expect(text("x/y")).toBe("été");
    expect(writer.totals()).toEqual({ files: 1, bytes: 5 });
  });

  test("stays the file of the last build when its bytes are the same", async () => {
    old("same", "abc");
    old("other", "abd");
    old("longer", "abcd");
    const writer = createFolderWriter(root, previous);
    for (const path of ["same", "other", "longer"]) await writer.writeStream(path, stream("a", "bc"));
    expect(["same", "other", "longer"].map(isSameFile)).toEqual([true, false, false]);
    expect(["same", "other", "longer"].map(text)).toEqual(["abc", "abc", "abc"]);
  });
});

describe("a file kept", () => {
  test("is that of the last build, counted", async () => {
    mkdirSync(join(previous, "a"));
    old("a/b", "abc");
    const writer = createFolderWriter(root, previous);
    expect(writer.has("a/b")).toBe(true);
    expect(await writer.keep("a/b")).toEqual({ path: "a/b", bytes: 3 });
    expect(isSameFile("a/b")).toBe(true);
    expect(writer.totals()).toEqual({ files: 1, bytes: 3 });
  });

  test("is nothing where there was none, or a folder", async () => {
    mkdirSync(join(previous, "a"));
    const writer = createFolderWriter(root, previous);
    expect([await writer.keep("a"), await writer.keep("b")]).toEqual([undefined, undefined]);
    expect([writer.has("a"), writer.has("b")]).toEqual([false, false]);
    expect(await createFolderWriter(root, undefined).keep("a")).toBeUndefined();
    expect(writer.totals()).toEqual({ files: 0, bytes: 0 });
  });
});

test("the list of a folder is in the order of the paths, with hashes", async () => {
  const writer = listing(createFolderWriter(root, undefined));
  await writer.write("b", "1");
  await writer.writeStream("a", stream("2"));
  await writer.write("c", "3");
  await writer.write("b", "4");
  expect(writer.files()).toEqual([
    { path: "a", bytes: 1, sha256: sha256("2") },
    { path: "b", bytes: 1, sha256: sha256("4") },
    { path: "c", bytes: 1, sha256: sha256("3") },
  ]);
});
