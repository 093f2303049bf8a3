import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { isRunning, thisProcess } from "./running-process.js";

const here = thisProcess();

test("this process runs, and one that has ended does not", async () => {
  expect(isRunning(here)).toBe(true);
  const child = spawn(process.execPath, ["-e", ""]);
  const { pid = 0 } = child;
  await once(child, "exit");
  expect(isRunning({ ...here, pid, started: undefined })).toBe(false);
});

test("the process of somebody else is there too", () => {
  expect(isRunning({ ...here, pid: 1, started: undefined })).toBe(true);
});

test.each([
  ["another machine", { host: "elsewhere" }, undefined],
  ["another machine of the same name", { machine: "0" }, undefined],
  ["the same machine before it was started again", { boot: "0" }, false],
  ["another container", { numbering: "pid:[0]" }, undefined],
  ["an ended process whose number is used again", { started: "1" }, false],
] as const)("%s", (_, difference, expected) => {
  const whole = { machine: "m", boot: "b", numbering: "n", ...here };
  expect(isRunning({ ...whole, ...difference }, whole)).toBe(
    here.started === undefined ? expect.anything() : expected,
  );
});

test("what a system does not tell is no difference", () => {
  const { pid, host } = here;
  expect(isRunning({ pid, host })).toBe(true);
});

test.runIf(existsSync("/proc/self/stat"))(
  "a process of which only the number is left has ended",
  async () => {
    const parent = spawn("sh", ["-c", "sleep 0.3 & echo $!; exec sleep 60"]);
    const pid = Number(String((await once(parent.stdout, "data"))[0]));
    await expect.poll(() => isRunning({ ...here, pid, started: undefined })).toBe(false);
    expect(() => process.kill(pid, 0)).not.toThrow();
    parent.kill("SIGKILL");
  },
);
