import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { lockOutput } from "@openhpa/io";
import type { Command } from "commander";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProgram } from "./program.js";
import { openhpa } from "./test/openhpa.js";

const seed = fileURLToPath(new URL("../../../seeds/valid", import.meta.url));
const page = fileURLToPath(new URL("../../../packages/import/corpus/oscars/9900001.txt", import.meta.url));
const base = ["--base-url", "https://exemple.fr/prevention"];

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-wait-"));
  out = join(folder, "out.html");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Command lines that write one file or folder, by the name of the command. */
const writers: Readonly<Record<string, (out: string) => readonly string[]>> = {
  import: (to) => ["import", "oscars", page, "--out", to],
  questionnaire: (to) => ["questionnaire", to],
  convert: (to) => ["convert", seed, "--to", "nquads", ...base, "--output", to],
  "feed build": (to) => ["feed", "build", seed, ...base, "--out", to],
  "dump build": (to) => ["dump", "build", seed, ...base, "--out", to],
  diff: (to) => ["diff", "absent.nq", "absent.nq", "--out", to],
  report: (to) => ["report", seed, "--territory", "region:52", "--year", "2019", "--out", to],
};

/** Commands that are run themselves, with their whole names. */
function leaves(command: Command, before: readonly string[] = []): (readonly [string, Command])[] {
  return command.commands.flatMap((inner) => {
    const names = [...before, inner.name()];
    return inner.commands.length > 0 ? leaves(inner, names) : [[names.join(" "), inner] as const];
  });
}

test("a command has --wait exactly when it writes a file or a folder", async () => {
  const terminal = {
    stdin: Readable.from([]),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    exitCode: 0 as const,
  };
  const all = leaves(await createProgram(terminal, []));
  const named = (holds: (command: Command) => boolean) =>
    all.filter(([, command]) => holds(command)).map(([name]) => name);
  const has = (command: Command, ...names: readonly string[]) =>
    command.options.some(({ long }) => names.includes(long ?? ""));
  const isWritten = ({ description }: { readonly description: string }) => description.includes("à écrire");
  expect(named((each) => has(each, "--out", "--output") || each.registeredArguments.some(isWritten))).toEqual(
    Object.keys(writers),
  );
  expect(named((each) => has(each, "--wait"))).toEqual(Object.keys(writers));
});

describe.each(Object.entries(writers))("an output of %s that is being written", (_, line) => {
  test("is refused with a word of --wait, and nothing is touched", async () => {
    const lock = await lockOutput(out);
    const { code, stderr } = await openhpa([...line(out)]);
    lock.release();
    expect([code, stderr]).toEqual([3, expect.stringContaining("ajoutez --wait SECONDES")]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test("is waited for as long as --wait says, which is told", async () => {
    const lock = await lockOutput(out);
    const { code, stderr } = await openhpa([...line(out), "--wait", "1"]);
    lock.release();
    expect([code, stderr]).toEqual([3, expect.stringContaining("attente de sa fin, 1 s au plus")]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
