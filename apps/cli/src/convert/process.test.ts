import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { frozenCorpus } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conversion } from "../test/conversion.js";
import { type LightBundle, lightBundle } from "../test/light-bundle.js";
import { STATE_FILE } from "./parts-state.js";

let bundle: LightBundle;
let folder: string;
let input: string;
beforeAll(async () => {
  bundle = await lightBundle();
  folder = mkdtempSync(join(tmpdir(), "openhpa-process-"));
  input = join(folder, "in.ndjson");
  const records = [...frozenCorpus(700)].map((record) => `${JSON.stringify(record)}\n`);
  records[300] = "{}\n";
  writeFileSync(input, records.join(""));
});
afterAll(() => {
  for (const path of [bundle.folder, folder]) rmSync(path, { recursive: true, force: true });
});

const toQuads = ["--to", "nquads"];

/** Starts the command from its bundle, which holds nothing of the whole command. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [bundle.start, "convert", ...args]);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on("close", (code, signal) => resolve(code ?? signal)),
  );
  return { child, ended };
}

test("the start of the command converts without the whole command", async () => {
  expect(existsSync(join(bundle.folder, "main.js"))).toBe(false);
  const { child, ended } = start("--from", "ndjson", ...toQuads);
  child.stdin.end(readFileSync(input));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  expect(code).toBe(0);
  expect(stdout).toBe((await conversion([input, ...toQuads])).stdout.toString());
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ line: 301, code: "unknown-record-type" }, { summary: { records: 699, refused: 1 } }]);
});

test("several threads give the same bytes and the same faults in the same order", async () => {
  const one = await conversion([input, ...toQuads]);
  const three = await conversion([input, ...toQuads, "--jobs", "3"], [], { script: bundle.worker });
  expect(three.stdout.equals(one.stdout)).toBe(true);
  expect(three).toMatchObject({ code: 1, stderr: one.stderr });
});

test("a thread that cannot run is an error, not a silence", async () => {
  const script = new URL("absent.js", bundle.worker);
  await expect(conversion([input, ...toQuads, "--jobs", "2"], [], { script })).rejects.toThrow(/absent/);
});

test.each([["1"], ["2"]])("a reader that goes away ends it quietly (%s thread)", async (jobs) => {
  const { child, ended } = start(input, ...toQuads, "--jobs", jobs);
  const stderr = text(child.stderr);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  child.stdout.destroy();
  expect(await ended).toBe(0);
  expect((await stderr).replace(/^.*\[unknown-record-type\]\n/, "")).toBe("");
});

test.runIf(existsSync("/dev/full")).each([["1"], ["2"]])(
  "a full disk ends it with the reason and 3 (%s thread)",
  async (jobs) => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [bundle.start, "convert", input, ...toQuads, "--jobs", jobs], {
      stdio: ["ignore", full, "pipe"],
    });
    const stderr = text(child.stderr as Readable);
    const [code] = await once(child, "close");
    closeSync(full);
    expect(code).toBe(3);
    expect(await stderr).toMatch(
      /^(?:\S+ .*\n)*sortie standard : écriture impossible \(plus de place sur le disque\)\.\n$/,
    );
  },
);

test("a conversion that is killed is resumed, with the bytes of one that was not", async () => {
  const args = [input, ...toQuads, "--part-size", "2", "--keep-going"];
  const [whole, out] = [join(folder, "whole"), join(folder, "out")];
  await conversion([...args, "--out", whole]);
  const { child, ended } = start(...args, "--out", out);
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      if (!existsSync(join(out, "part-00001.nq"))) return;
      clearInterval(timer);
      resolve();
    }, 2);
  });
  child.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  const left = JSON.parse(readFileSync(join(out, STATE_FILE), "utf8"));
  expect(left.done).toBe(false);
  await conversion([...args, "--out", out]);
  const contents = (path: string) =>
    readdirSync(path).map((name) => [name, readFileSync(join(path, name), "latin1")]);
  expect(contents(out)).toEqual(contents(whole));
});
