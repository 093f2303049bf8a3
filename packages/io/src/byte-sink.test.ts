import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPendingFile, streamSink } from "./byte-sink.js";
import { IoError } from "./io-error.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-sink-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test("a stream keeps what it was given, though the memory is used again", async () => {
  const kept: Uint8Array[] = [];
  const stream = new Writable({
    write(chunk: Uint8Array, _, done) {
      kept.push(chunk);
      done();
    },
  });
  const sink = streamSink(stream);
  const memory = bytes("one");
  await sink.write(memory);
  memory.set(bytes("two"));
  await sink.write(memory);
  expect(Buffer.concat(kept).toString()).toBe("onetwo");
});

test("a slow reader makes the writer wait, and a broken one is an error", async () => {
  let release: ((error?: Error) => void) | undefined;
  const stream = new Writable({
    write(_chunk, _, done) {
      release = done;
    },
  });
  stream.on("error", () => undefined);
  let isWritten = false;
  const writing = streamSink(stream)
    .write(bytes("a"))
    .then(() => {
      isWritten = true;
    });
  await new Promise(setImmediate);
  expect(isWritten).toBe(false);
  release?.(new Error("gone"));
  await expect(writing).rejects.toThrow("gone");
});

test("a file appears when it is whole, and not before", async () => {
  const path = join(folder, "a.nq");
  writeFileSync(path, "old");
  const file = await openPendingFile(path);
  await file.write(bytes("ne"));
  await file.write(bytes("w"));
  expect(readFileSync(path, "utf8")).toBe("old");
  await file.commit();
  await file.abandon();
  expect(readFileSync(path, "utf8")).toBe("new");
  const other = await openPendingFile(path);
  await other.write(bytes("other"));
  await other.abandon();
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["a.nq"]);
});

test("a file that another process writes is refused or waited for", async () => {
  const path = join(folder, "a.nq");
  const file = await openPendingFile(path);
  await expect(openPendingFile(path)).rejects.toMatchObject({ code: "in-use", exitCode: 3 });
  const told = new Promise<void>((onWait) => {
    void openPendingFile(path, { wait: 60, onWait: () => onWait() }).then((second) => second.commit());
  });
  await told;
  await file.write(bytes("first"));
  await file.commit();
  await expect.poll(() => readdirSync(folder)).toEqual(["a.nq"]);
  await expect.poll(() => readFileSync(path, "utf8")).toBe("");
});

test("a device takes what it is given and stays what it is", async () => {
  const before = statSync("/dev/null");
  const file = await openPendingFile("/dev/null");
  await file.write(bytes("gone"));
  await file.commit();
  expect(statSync("/dev/null").rdev).toBe(before.rdev);
});

test.runIf(existsSync("/dev/full"))("a device that is full is told with the place", async () => {
  const file = await openPendingFile("/dev/full");
  await expect(file.write(bytes("x"))).rejects.toMatchObject({
    code: "not-writable",
    message: "/dev/full : écriture impossible (plus de place sur le disque).",
  });
  await file.abandon();
  expect(existsSync("/dev/full")).toBe(true);
});

test("a place that cannot be written is told", async () => {
  await expect(openPendingFile(join(folder, "absent", "a.nq"))).rejects.toThrow(IoError);
});
