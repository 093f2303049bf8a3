import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listing } from "./folder-writer.js";
import { gzip, gzipStream } from "./gzip.js";
import { lockOutput } from "./output-lock.js";
import { publishFolder, recoverFolder } from "./publish.js";

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-publish-"));
  out = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readFileSync(join(out, name), "utf8");

test("writes files with their size and hash, and replaces the folder as a whole", async () => {
  const first = await publishFolder(out, "test", async (folder) => {
    const writer = listing(folder);
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

async function* each(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

const inode = (name: string) => statSync(join(out, name)).ino;

test("what did not change stays the same file, and a file can be kept without being read", async () => {
  await publishFolder(out, "test", async (writer) => {
    expect(writer.previous).toBeUndefined();
    await writer.write("same.txt", "same");
    await writer.writeStream("stream.txt", each("a", "b"));
    await writer.write("changed.txt", "old");
    await writer.write("kept/deep.txt", "kept");
    await writer.write("gone.txt", "gone");
  });
  const names = ["same.txt", "stream.txt", "changed.txt", "kept/deep.txt"];
  const before = names.map(inode);
  await publishFolder(out, "test", async (writer) => {
    expect(writer.previous).toBe(out);
    await writer.write("same.txt", "same");
    await writer.writeStream("stream.txt", each("ab"));
    await writer.write("changed.txt", "new");
    expect(await writer.keep("kept/deep.txt")).toEqual({ path: "kept/deep.txt", bytes: 4 });
    expect(await writer.keep("never.txt")).toBeUndefined();
    expect(writer.totals()).toEqual({ files: 4, bytes: 13 });
  });
  expect(names.map(inode).map((now, index) => now === before[index])).toEqual([true, true, false, true]);
  expect(read("changed.txt")).toBe("new");
  expect(existsSync(join(out, "gone.txt"))).toBe(false);
});

test("a folder behind a symbolic link is replaced by one rename of the link", async () => {
  await publishFolder(`${out}.a`, "test", (writer) => writer.write("n.txt", "0"));
  symlinkSync("out.a", out);
  for (const text of ["1", "2", "3"]) {
    await publishFolder(out, "test", async (writer) => {
      expect(await readFile(join(writer.previous as string, "n.txt"), "utf8")).toBe(String(Number(text) - 1));
      await writer.write("n.txt", text);
    });
    expect(read("n.txt")).toBe(text);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(["out", "out.a", expect.stringMatching(/^out\.new-[0-9a-f]{12}$/)]);
  }
  expect(readFileSync(`${out}.a/n.txt`, "utf8")).toBe("0");
});

/** Where a build that was stopped between its two renames left the folder. */
const aside = () => `${out}.old-0123456789ab`;

test("a build that was stopped between its two renames is put back by the next one, or by a reader", async () => {
  await publishFolder(out, "test", (writer) => writer.write("n.txt", "whole"));
  renameSync(out, aside());
  expect(await recoverFolder(out)).toBe(out);
  expect(read("n.txt")).toBe("whole");
  renameSync(out, aside());
  await publishFolder(out, "test", async (writer) => {
    expect(await writer.keep("n.txt")).toBeDefined();
  });
  expect(read("n.txt")).toBe("whole");
  expect(readdirSync(folder)).toEqual(["out"]);
  expect(await recoverFolder(join(folder, "never", "built"))).toBe(join(folder, "never", "built"));
});

test("a reader waits for a build between its renames, and reads the last build where it may not put it back", async () => {
  await publishFolder(out, "test", (writer) => writer.write("n.txt", "whole"));
  renameSync(out, aside());
  const lock = await lockOutput(out);
  expect(await recoverFolder(out)).toBe(aside());
  const reading = recoverFolder(out);
  renameSync(aside(), out);
  expect(await reading).toBe(out);
  lock.release();
});

test("what ended builds left beside the folder is removed, and nothing that has another name", async () => {
  await publishFolder(out, "test", (writer) => writer.write("n.txt", "1"));
  const left = ["out.new-0123456789ab", "out.old-0123456789ab"];
  const others = ["out.new", "out.old", "out.new-design", "out.old-0123456789abc", "other.new-0123456789ab"];
  for (const name of [...left, ...others]) mkdirSync(join(folder, name));
  symlinkSync("out.new-0123456789ab", `${out}.link-0123456789ab`);
  await publishFolder(out, "test", (writer) => writer.write("n.txt", "2"));
  expect(readdirSync(folder)).toEqual(["out", ...others].sort(compareCodePoints));
});

describe("two builds of one folder", () => {
  test("the second is refused and says who writes it; the first is published", async () => {
    const first = publishFolder(out, "test", async (writer) => {
      await expect(
        publishFolder(out, "test", () => Promise.reject(new Error("never asked"))),
      ).rejects.toMatchObject({
        code: "in-use",
        exitCode: 3,
        message: expect.stringContaining(`processus ${process.pid}`),
      });
      await writer.write("n.txt", "first");
    });
    await first;
    expect(read("n.txt")).toBe("first");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test("the second waits when it may, and builds on the first", async () => {
    let second: Promise<unknown> | undefined;
    await publishFolder(out, "test", async (writer) => {
      const told = new Promise<void>((onWait) => {
        second = publishFolder(
          out,
          "test",
          async (own) => {
            expect(await own.keep("n.txt")).toBeDefined();
            await own.write("m.txt", "second");
          },
          { wait: 60, onWait: () => onWait() },
        );
      });
      await told;
      await writer.write("n.txt", "first");
    });
    await second;
    expect([read("n.txt"), read("m.txt")]).toEqual(["first", "second"]);
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  test("meet by whatever path the folder is called", async () => {
    symlinkSync(folder, `${folder}-link`);
    await publishFolder(out, "test", async () => {
      await expect(publishFolder(join(`${folder}-link`, "out"), "test", async () => 0)).rejects.toMatchObject(
        {
          code: "in-use",
        },
      );
    });
    rmSync(`${folder}-link`);
  });
});

test("a build whose lock was taken away publishes nothing", async () => {
  await publishFolder(out, "test", (writer) => writer.write("n.txt", "old"));
  const lost = publishFolder(out, "test", async (writer) => {
    await writer.write("n.txt", "new");
    rmSync(`${out}.lock`);
  });
  await expect(lost).rejects.toMatchObject({ code: "in-use" });
  expect(read("n.txt")).toBe("old");
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
  writeFileSync(join(foreign, ".openhpa.json"), "{");
  await expect(publishFolder(foreign, "test", async () => undefined)).rejects.toMatchObject({
    code: "not-ours",
  });
  expect(readFileSync(join(foreign, "thesis.txt"), "utf8")).toBe("years of work");
});

test("the folder of the last build stays where nothing has to be made, and what was begun is gone", async () => {
  await publishFolder(out, "test", (writer) => writer.write("a.txt", "a"));
  const { ino } = statSync(out);
  const result = await publishFolder(out, "test", async (writer) => {
    await writer.write("b.txt", "b");
    writer.leave();
    return "as it was";
  });
  expect([result, statSync(out).ino, readdirSync(folder)]).toEqual(["as it was", ino, ["out"]]);
  expect(readdirSync(out).sort(compareCodePoints)).toEqual([".openhpa.json", "a.txt"]);
  const none = join(folder, "none");
  await expect(publishFolder(none, "test", async (writer) => writer.leave())).rejects.toThrow("no folder");
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
