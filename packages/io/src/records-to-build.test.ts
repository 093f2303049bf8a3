import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { Terminal } from "@openhpa/console";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openInput } from "./open-input.js";
import { type BuildInput, inputsToBuild, recordsToBuild } from "./records-to-build.js";
import { type RecordReport, validRecords } from "./valid-records.js";

const territories = await loadTerritories();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record = (key: string, more: object = {}) => ({
  type: "Action",
  key,
  title: { fr: `Fiche ${key}` },
  ...more,
});
const file = (name: string, ...records: readonly unknown[]) => {
  const path = join(folder, name);
  writeFileSync(path, records.map((each) => `${JSON.stringify(each)}\n`).join(""));
  return path;
};

function terminalOn(isTTY: boolean, stdin = Readable.from([])) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const screen = { isTTY, columns: 200, cursorTo: () => true, moveCursor: () => true, clearLine: () => true };
  const stderr = Object.assign(stream, screen);
  const terminal: Terminal = { stdin, stdout: stream, stderr, exitCode: 0 };
  return { terminal, text: () => written.join("") };
}

async function keysOf(records: AsyncIterable<{ readonly key: string }>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of records) keys.push(key);
  return keys;
}

describe("records that were read before", () => {
  test("are told by their keys, neither parsed nor validated; a repeated or changed one is read", async () => {
    const { terminal, text } = terminalOn(false);
    const [one, two] = [record("a"), record("b")];
    const list = join(folder, "liste.json");
    writeFileSync(list, JSON.stringify([record("c")]));
    const paths = [file("un.ndjson", one, two), list];
    const known = new Map<string, string>();
    for await (const { record: found, digest = "" } of inputsToBuild(paths, {
      terminal,
      territories,
      recall: () => undefined,
    }))
      known.set(digest, found?.key ?? "");
    expect([...known.values()]).toEqual(["a", "b", "c"]);
    const recall = (digest: string) => known.get(digest);
    const found: string[] = [];
    const again = [file("un.ndjson", one, record("b", { edition: "2020" }), one), list];
    for await (const input of inputsToBuild(again, { terminal, territories, recall, skipInvalid: true }))
      found.push(input.record ? `read ${input.record.key}` : `recalled ${input.recalled}`);
    expect(found).toEqual(["recalled a", "read b", "recalled c"]);
    expect(text()).toContain("duplicate-record");
  });
});

describe("the records that something is built from", () => {
  const build = (paths: readonly string[], terminal: Terminal, more: Partial<BuildInput> = {}) =>
    keysOf(recordsToBuild(paths, { terminal, territories, ...more }));

  test("are all of them when all are valid", async () => {
    const { terminal, text } = terminalOn(false);
    const skipped: number[] = [];
    const onSkipped = (count: number) => skipped.push(count);
    expect(await build([file("a.ndjson", record("a"), record("b"))], terminal, { onSkipped })).toEqual([
      "a",
      "b",
    ]);
    expect([text(), terminal.exitCode, skipped]).toEqual(["", 0, []]);
  });

  test("are refused when one is invalid, with what is wrong and how many there are", async () => {
    const { terminal, text } = terminalOn(false);
    const failure = await build([file("a.ndjson", record("a"), { type: "Action" }, 7)], terminal).catch(
      (e) => e,
    );
    expect(failure).toMatchObject({ code: "invalid-records", exitCode: 1, name: "InvalidRecords" });
    expect(failure.messages.fr).toContain("2 fiches non valides");
    expect(text()).toContain("a.ndjson:2");
    expect(terminal.exitCode).toBe(1);
  });

  test("are the valid ones when the others are to be skipped; the exit code is what it was", async () => {
    const { terminal, text } = terminalOn(false);
    const skipped: number[] = [];
    const paths = [file("a.ndjson", record("a"), 7, record("b"))];
    const onSkipped = (count: number) => skipped.push(count);
    expect(await build(paths, terminal, { skipInvalid: true, onSkipped })).toEqual(["a", "b"]);
    expect([skipped, terminal.exitCode]).toEqual([[1], 0]);
    expect(text()).toContain("a.ndjson:2");
  });

  test("are refused when one is dated after the last day that may be, and left out when that is asked for", async () => {
    const latest = "2026-12-01";
    const paths = [
      file("a.ndjson", record("a", { modified: latest }), record("b", { modified: "2026-12-02" })),
    ];
    const refused = terminalOn(false);
    const failure = await build(paths, refused.terminal, { latest }).catch((error) => error);
    expect(failure).toMatchObject({ code: "invalid-records" });
    expect(refused.text()).toMatch(/a\.ndjson:2:\d+ \/modified .*\[out-of-range\]/);
    expect(await build(paths, terminalOn(false).terminal, { latest, skipInvalid: true })).toEqual(["a"]);
    expect(await build(paths, terminalOn(false).terminal)).toEqual(["a", "b"]);
  });

  test("are told by their keys when they are left out, except where another record has the key", async () => {
    const { terminal } = terminalOn(false);
    const keys: (string | undefined)[] = [];
    const onLeftOut = (key: string | undefined) => keys.push(key);
    const wrong = (key: unknown) => ({ type: "Action", key });
    const paths = [file("a.ndjson", record("a"), wrong("a"), wrong("b"), record("b"), 7, wrong(7), "{")];
    expect(await build(paths, terminal, { skipInvalid: true, onLeftOut })).toEqual(["a"]);
    expect(keys).toEqual(["b", undefined, undefined, undefined]);
  });

  test("are counted in the bytes of all files, standard input for nothing", async () => {
    const padded = (key: string, size: number) => record(key, { description: { fr: "x".repeat(size) } });
    const { terminal, text } = terminalOn(true, Readable.from([`${JSON.stringify(record("c"))}\n`]));
    const paths = [file("a.ndjson", padded("a", 2_000_000)), file("b.ndjson", padded("b", 1_000_000)), "-"];
    await build(paths, terminal, { skipInvalid: true });
    expect(text()).toContain("Lecture ");
    expect(text()).toContain("/3.0 Mo");
    expect(text()).toContain("3.0/3.0 Mo");
  });
});

describe("valid records", () => {
  const read = async (paths: readonly string[], withCoverage = false) => {
    const reports: RecordReport[] = [];
    const keys = await keysOf(
      validRecords(paths, { territories, withCoverage, onReport: (report) => void reports.push(report) }),
    );
    return { keys, reports };
  };

  test("are reported, each with its place, key, title, level and issues", async () => {
    const { keys, reports } = await read([
      file("a.ndjson", record("a"), { type: "Action", title: "T" }, "x"),
    ]);
    expect(keys).toEqual(["a"]);
    expect(reports.map(({ ok, place, key, title }) => [ok, place?.line, key, title])).toEqual([
      [true, 1, "a", "Fiche a"],
      [false, 2, undefined, undefined],
      [false, 3, undefined, undefined],
    ]);
    expect([reports[1]?.level, reports[2]?.level]).toEqual([null, null]);
    const [issue] = reports[1]?.issues ?? [];
    expect(issue?.place?.line).toBe(2);
  });

  test("a key that was used is told with the place where it was, and left out", async () => {
    const a = file("a.ndjson", record("a"), record("b"));
    const b = file("b.ndjson", record("c"), record("b"), record("a"));
    const { keys, reports } = await read([a, b]);
    expect(keys).toEqual(["a", "b", "c"]);
    const told = reports.flatMap(({ issues }) =>
      issues.filter(({ code }) => code === "duplicate-record").map(({ message }) => message),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(`${a}:2`);
    expect(told[1]).toContain(`${a}:1`);
  });

  test("a key of a document without lines is told with its file", async () => {
    const a = join(folder, "a.json");
    writeFileSync(a, JSON.stringify(record("a")));
    const { reports } = await read([a, file("b.ndjson", record("a"))]);
    const message = reports[1]?.issues.find(({ code }) => code === "duplicate-record")?.message ?? "";
    expect(message).toContain(a);
  });

  test("their coverage is measured when it is asked for", async () => {
    const paths = [file("a.ndjson", record("a"), 7)];
    expect((await read(paths)).reports.map(({ coverage }) => coverage)).toEqual([undefined, undefined]);
    const [first, second] = (await read(paths, true)).reports;
    expect(first?.coverage).toBeDefined();
    expect(second?.coverage).toBeUndefined();
  });

  test("a line that is no JSON is reported, and reading goes on", async () => {
    const path = join(folder, "c.ndjson");
    writeFileSync(path, `{\n${JSON.stringify(record("a"))}\n`);
    const { keys, reports } = await read([path]);
    expect(keys).toEqual(["a"]);
    expect(reports[0]).toMatchObject({ ok: false, level: null, next: [], place: { line: 1 } });
    expect(reports[0]?.issues).toMatchObject([{ code: "invalid-json", place: { line: 1 } }]);
  });
});

describe("an input", () => {
  const bytesOf = async (path: string, options: Parameters<typeof openInput>[1] = {}) => {
    const parts: Uint8Array[] = [];
    for await (const part of openInput(path, options)) parts.push(part);
    return Buffer.concat(parts).toString();
  };

  test("is a file, from a place on, or standard input, and its bytes are counted as they are read", async () => {
    const path = join(folder, "a.txt");
    writeFileSync(path, "abcdef");
    const counted: number[] = [];
    const onBytes = (bytes: number) => counted.push(bytes);
    expect(await bytesOf(path, { onBytes })).toBe("abcdef");
    expect(await bytesOf(path, { start: 2 })).toBe("cdef");
    expect(await bytesOf("-", { stdin: Readable.from(["é", Buffer.from("b")]), onBytes })).toBe("éb");
    expect(counted).toEqual([6, 2, 1]);
  });

  test("is unpacked by its name", async () => {
    const path = join(folder, "a.txt.gz");
    writeFileSync(path, gzipSync("abc"));
    expect(await bytesOf(path)).toBe("abc");
    writeFileSync(path, "no gzip");
    await expect(bytesOf(path)).rejects.toMatchObject({ code: "not-readable", exitCode: 3, name: "IoError" });
  });

  test("that cannot be read is told by its name", async () => {
    const path = join(folder, "none");
    for (const name of [path, `${path}.gz`])
      await expect(bytesOf(name)).rejects.toMatchObject({
        code: "not-found",
        message: expect.stringContaining(name),
      });
  });
});
