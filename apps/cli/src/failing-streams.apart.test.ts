import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { systemReasons } from "@openhpa/console";
import { type DiskCall, type DiskCode, diskError, ensureBuilt, failingDisk } from "@openhpa/testkit";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { run } from "./run.js";
import { type CommandLine, prepareInputs, printing, writing } from "./test/commands.js";

let inputs: string;
let outputs: string;
beforeAll(async () => {
  await ensureBuilt("@openhpa/cli", "apps/cli/dist/convert-worker.js");
  inputs = mkdtempSync(join(tmpdir(), "openhpa-inputs-"));
  await prepareInputs(inputs);
});
beforeEach(() => {
  outputs = mkdtempSync(join(tmpdir(), "openhpa-outputs-"));
});
afterEach(() => rmSync(outputs, { recursive: true, force: true }));
afterAll(() => rmSync(inputs, { recursive: true, force: true }));

const input = (name: string) => join(inputs, name);
const output = (name: string) => join(outputs, name);

/** A stream that takes some writes, and refuses from then on. */
function refusing(code: DiskCode | "EPIPE", taken: number): Writable {
  let left = taken;
  const error =
    code === "EPIPE"
      ? Object.assign(new Error("write EPIPE"), { code, syscall: "write" })
      : diskError(code, { name: "write", path: "" });
  return new Writable({ write: (_chunk, _encoding, done) => (left-- > 0 ? done() : done(error)) });
}

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

/** Runs a command line in memory, with a standard output of one's own. */
async function ended(args: readonly string[], stdout: Writable = refusing("EPIPE", 1e6)): Promise<Ended> {
  const said: string[] = [];
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr, exitCode: 0 });
  // Messages are cut at 80 columns: what goes on in the next line is behind two blanks.
  return { code, stderr: said.join("").replace(/\n {2}(?=\S)/g, " ") };
}

const reasonOf = (code: DiskCode) => systemReasons[code]?.fr ?? "";

/** What a person must never see. */
const raw = /^\s+at |Error:|node:internal/m;

describe("what standard output cannot take", () => {
  test.each(printing)("ends $name with the reason and 3", async ({ args }) => {
    for (const code of ["ENOSPC", "EDQUOT", "EIO"] as const) {
      const { code: exit, stderr } = await ended(args(input, output), refusing(code, 0));
      expect([exit, stderr], code).toEqual([
        3,
        expect.stringContaining(`écriture impossible (${reasonOf(code)})`),
      ]);
      expect(stderr).not.toMatch(raw);
    }
  });

  test.each(printing)("because its reader went away ends $name with 0 and in silence", async ({ args }) => {
    const { code, stderr } = await ended(args(input, output), refusing("EPIPE", 0));
    expect(code).toBe(0);
    expect(stderr).not.toMatch(/écriture|EPIPE|arrêté/);
    expect(stderr).not.toMatch(raw);
  });

  test("after some of it was taken ends a long output too", async () => {
    const args = ["validate", ...Array.from({ length: 9 }, () => input("in.ndjson"))];
    expect(await ended(args, refusing("ENOSPC", 3))).toMatchObject({ code: 3 });
  });
});

test.each(printing)("what standard error cannot take is no failure of $name", async ({ args }) => {
  const stdout = refusing("EPIPE", 1e6);
  const terminal = { stdin: Readable.from([]), stdout, stderr: refusing("ENOSPC", 0), exitCode: 0 };
  expect(await run(args(input, output), terminal)).toBeLessThanOrEqual(
    args(input, output)[0] === "import" ? 3 : 1,
  );
});

/** Runs with a disk that fails from the given call on. */
async function onFailingDisk(
  folder: string,
  { args }: CommandLine,
  code: DiskCode,
  fails: (call: DiskCall, number: number) => boolean,
): Promise<Ended & { readonly calls: number }> {
  let calls = 0;
  const restore = failingDisk(folder, (call) => {
    calls += 1;
    return fails(call, calls) ? code : undefined;
  });
  try {
    return { ...(await ended(args(input, output))), calls };
  } finally {
    restore();
  }
}

/** The calls that a disk refuses for a reason: a full one lets things be taken away, one that became read-only does not. */
const refuses: Readonly<Partial<Record<DiskCode, (call: DiskCall) => boolean>>> = {
  ENOSPC: ({ changes, removes }) => changes && !removes,
  EDQUOT: ({ changes, removes }) => changes && !removes,
  EIO: ({ changes, removes }) => changes && !removes,
  EROFS: ({ changes }) => changes,
  EACCES: ({ changes }) => changes,
  EMFILE: ({ name }) => name.startsWith("open"),
};

describe("what the disk refuses", () => {
  test.each(writing)("ends $name with the reason and 3, and leaves nothing", async (command) => {
    const whole = await onFailingDisk(outputs, command, "EIO", () => false);
    expect(whole.code, whole.stderr).toBeLessThanOrEqual(1);
    const names = () =>
      readdirSync(outputs, { recursive: true }).filter(
        (entry) => !/^out(?:\.\w+)?\.lock$/.test(String(entry)),
      );
    const before = names().length;
    for (const [name, refused] of Object.entries(refuses)) {
      const code = name as DiskCode;
      for (const share of [0, 0.5, 0.9]) {
        rmSync(outputs, { recursive: true });
        mkdirSync(outputs);
        const from = 1 + Math.floor(whole.calls * share);
        const found = await onFailingDisk(outputs, command, code, (call, at) => at >= from && refused(call));
        if (found.code <= 1) {
          // The moment was past the last such call.
          expect(names()).toHaveLength(before);
          expect(share).toBeGreaterThan(0);
          continue;
        }
        expect([found.code, found.stderr], `${code} from call ${from}`).toEqual([
          3,
          expect.stringContaining(reasonOf(code)),
        ]);
        expect(found.stderr).not.toMatch(raw);
        const left = readdirSync(outputs).filter((entry) => !/^out(?:\.(?:html|docx))?$/.test(entry));
        if (code !== "EROFS" && code !== "EACCES") expect(left, `${code} from call ${from}`).toEqual([]);
      }
    }
  });
});

describe("an input that goes away while it is read", () => {
  const commands = [...printing, ...writing].filter(({ reads }) => reads.length > 0);

  test.each(
    commands,
  )("ends $name with the place, the reason and 3, and nothing is written", async (command) => {
    for (const code of ["ENOENT", "EACCES", "EIO"] as const) {
      const read = command.reads.map(input);
      const { code: exit, stderr } = await onFailingDisk(
        inputs,
        command,
        code,
        ({ name, path }) =>
          read.includes(path) && (code === "EIO" ? /^read/ : /^(?:open|readFile)/).test(name),
      );
      // A dump knows its files, and says of one that is not there that it is missing.
      const isMissing = code === "ENOENT" && read[0]?.startsWith(input("dump"));
      const reason = isMissing ? /manque|manquant/ : reasonOf(code);
      expect(exit, code).toBe(isMissing && command.name === "dump verify" ? 1 : 3);
      expect(stderr, code).toMatch(reason);
      expect(stderr, code).toContain(isMissing ? basename(read[0] ?? "") : read[0]);
      expect(stderr).not.toMatch(raw);
      const left = readdirSync(outputs, { recursive: true });
      if (!command.name.startsWith("convert --out")) expect(left, code).toEqual([]);
    }
  });
});
