import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type LockOwner, lockOutput } from "./output-lock.js";
import { thisProcess } from "./running-process.js";

let folder: string;
let target: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-lock-"));
  target = join(folder, "out");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lockFile = () => `${target}.lock`;
const names = () => readdirSync(folder);

/** Writes a lock as a build of the past or of another machine left it. */
function leave(difference: Partial<LockOwner["process"]>, token = "0123456789ab"): void {
  const owner = { token, since: "2026-11-30T01:40:12.345Z", process: { ...thisProcess(), ...difference } };
  writeFileSync(lockFile(), JSON.stringify(owner));
}

/** Number of a process that has ended. */
async function endedPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid ?? 0;
}

test("says who writes the folder since when, and is gone when it is given back", async () => {
  const lock = await lockOutput(target);
  const owner = JSON.parse(readFileSync(lockFile(), "utf8"));
  expect(owner).toMatchObject({ token: lock.token, process: { pid: process.pid } });
  expect(owner.since).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(names()).toEqual(["out.lock"]);
  await expect(lockOutput(target)).rejects.toMatchObject({
    code: "in-use",
    exitCode: 3,
    messages: {
      fr: expect.stringContaining(`processus ${process.pid} sur `),
      en: expect.stringContaining("--wait SECONDS"),
    },
  });
  lock.release();
  expect(names()).toEqual([]);
});

test("a second one waits as long as it was told, and says so once", async () => {
  const lock = await lockOutput(target);
  const told: string[] = [];
  const onWait = ({ fr }: { fr: string }) => void told.push(fr);
  await expect(lockOutput(target, { wait: 0.3, onWait })).rejects.toMatchObject({ code: "in-use" });
  const second = lockOutput(target, { wait: 60, onWait });
  await expect.poll(() => told.length).toBe(2);
  lock.release();
  (await second).release();
  expect(told[1]).toContain("60 s au plus");
  expect(names()).toEqual([]);
});

describe("a lock that was left behind", () => {
  test("by a process that has ended is taken over", async () => {
    leave({ pid: await endedPid(), started: undefined });
    (await lockOutput(target)).release();
    expect(names()).toEqual([]);
  });

  test("by another machine is left to a person, who is told the file", async () => {
    leave({ host: "elsewhere" });
    const { messages } = await lockOutput(target).then(
      () => expect.unreachable(),
      (error: unknown) => error as { messages: { fr: string } },
    );
    expect(messages.fr).toContain("sur elsewhere, depuis le 30/11/2026 01:40:12 UTC");
    expect(messages.fr).toContain(`supprimez ${lockFile()}`);
    expect(names()).toEqual(["out.lock"]);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"token":"0123456789ab"}',
  ])("with %j in it is nobody's", async (content) => {
    writeFileSync(lockFile(), content);
    (await lockOutput(target)).release();
    expect(names()).toEqual([]);
  });

  test("with the lock under which it was being taken away is taken over too", async () => {
    const pid = await endedPid();
    leave({ pid, started: undefined });
    linkSync(lockFile(), `${lockFile()}.lock`);
    linkSync(lockFile(), `${lockFile()}.0123456789ab`);
    (await lockOutput(target)).release();
    expect(names()).toEqual([]);
  });
});

test("a lock that somebody took away is missed", async () => {
  const lock = await lockOutput(target);
  expect(() => lock.assertHeld()).not.toThrow();
  rmSync(lockFile());
  expect(() => lock.assertHeld()).toThrow(/supprimé pendant l'écriture/);
  const other = await lockOutput(target);
  expect(() => lock.assertHeld()).toThrow();
  lock.release();
  expect(() => other.assertHeld()).not.toThrow();
  other.release();
});

test("a folder that cannot be written is an expected failure", async () => {
  await expect(lockOutput(join(folder, "absent", "out"))).rejects.toMatchObject({ code: "not-writable" });
});

const script = fileURLToPath(new URL("./lock-process.fixture.ts", import.meta.url));

function start(times: number): { readonly child: ChildProcess; readonly ended: Promise<string> } {
  const child = spawn(process.execPath, ["--import", "tsx", script, target, String(times)]);
  const stderr = text(child.stderr);
  const ended = once(child, "close").then(async ([code, signal]) => `${signal ?? code}${await stderr}`);
  return { child, ended };
}

test("processes that find a lock left behind go in one at a time, also when some are killed inside", async () => {
  leave({ pid: await endedPid(), started: undefined });
  writeFileSync(`${target}.inside`, "0");
  const killed = Array.from({ length: 2 }, () => start(1_000_000));
  const whole = Array.from({ length: 4 }, () => start(8));
  for (const { child } of killed) child.stdout?.once("data", () => child.kill("SIGKILL"));
  expect(await Promise.all(killed.map(({ ended }) => ended))).toEqual(["SIGKILL", "SIGKILL"]);
  expect(await Promise.all(whole.map(({ ended }) => ended))).toEqual(["0", "0", "0", "0"]);
  // A killed one may have been the last.
  (await lockOutput(target)).release();
  expect(names()).toEqual(["out.inside"]);
});
