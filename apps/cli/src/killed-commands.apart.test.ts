import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { recoverFolder } from "@openhpa/io";
import { ensureBuilt, frozenCorpus } from "@openhpa/testkit";
import { afterAll, beforeAll, expect, test } from "vitest";

const start = fileURLToPath(new URL("../dist/start.js", import.meta.url));
const kill = new URL("../../../packages/testkit/src/kill-before-step.mjs", import.meta.url).href;
const base = ["--base-url", "https://exemple.fr/prevention"];

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  await ensureBuilt("@openhpa/cli", "apps/cli/dist/start.js");
  folder = mkdtempSync(join(tmpdir(), "openhpa-killed-commands-"));
  const lines = [...frozenCorpus(5)].map((record) => `${JSON.stringify(record)}\n`);
  writeFileSync(at("before.ndjson"), lines.slice(0, 3).join(""));
  writeFileSync(at("after.ndjson"), lines.join(""));
  writeFileSync(at("before.txt"), "Jardiner\n2018\nThème\nNutrition (alimentation et activité physique)\n");
  writeFileSync(at("after.txt"), "Cuisiner\n2019\nThème\nNutrition (alimentation et activité physique)\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command in a process of its own; gives its exit code or the signal that ended it. */
async function ended(args: readonly string[], env: Readonly<Record<string, string>>) {
  const options = { stdio: "ignore", env: { ...process.env, ...env } } as const;
  const [code, signal] = await once(
    spawn(process.execPath, ["--import", kill, start, ...args], options),
    "close",
  );
  return signal ?? code;
}

/** What a folder holds, as text. */
function contentOf(dir: string): string {
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
  return files
    .filter((name) => statSync(join(dir, name)).isFile())
    .map((name) => `${name}\n${readFileSync(join(dir, name), "latin1")}`)
    .join("\n");
}

test.each([
  ["dump build", (name: string) => ["dump", "build", at(`${name}.ndjson`), ...base]],
  ["import", (name: string) => ["import", "oscars", at(`${name}.txt`)]],
] as const)("%s that is killed at any step leaves the old folder, and nothing after the next", async (_, args) => {
  const [old, out] = [at("old"), at("out")];
  const run = (name: string, target: string, env = {}) => ended([...args(name), "--out", target], env);
  const besides = () => readdirSync(folder).filter((name) => name.startsWith("out"));
  const reset = () => {
    for (const name of besides()) rmSync(at(name), { recursive: true });
    cpSync(old, out, { recursive: true });
  };
  await run("before", old);
  reset();
  await run("after", out, { OPENHPA_STEPS: at("steps") });
  const whole = { before: contentOf(old), after: contentOf(out) };
  expect(whole.after).not.toBe(whole.before);
  const steps = readFileSync(at("steps"), "utf8").split("\n");
  expect(steps.filter((name) => name === "renameSync")).toHaveLength(2);
  const swap = steps.indexOf("renameSync");
  for (const { before, signal, isThere = true, held } of [
    { before: `${Math.floor(swap / 3)}`, signal: "SIGINT", held: whole.before },
    { before: `${Math.floor((2 * swap) / 3)}`, signal: "SIGTERM", held: whole.before },
    { before: "renameSync:1", signal: "SIGKILL", held: whole.before },
    { before: "renameSync:2", signal: "SIGKILL", isThere: false, held: whole.before },
    { before: "renameSync:2+1", signal: "SIGKILL", held: whole.after },
  ]) {
    reset();
    const env = { OPENHPA_KILL_BEFORE: before, OPENHPA_KILL_SIGNAL: signal };
    expect(await run("after", out, env), before).toBe(signal);
    expect(existsSync(out), before).toBe(isThere);
    expect(await recoverFolder(out)).toBe(out);
    expect(contentOf(out), before).toBe(held);
  }
  expect(besides().length).toBeGreaterThan(1);
  await run("after", out);
  expect(contentOf(out)).toBe(whole.after);
  expect(besides()).toEqual(["out"]);
  for (const name of ["old", "out"]) rmSync(at(name), { recursive: true });
});

test("a command that prints into a pipe finds its libraries behind links", async () => {
  const child = spawn(process.execPath, [start, "dump", "--help"], { stdio: ["ignore", "pipe", "inherit"] });
  expect(await text(child.stdout)).toContain("openhpa dump");
});
