// Takes the lock of an output several times: tsx lock-process.fixture.ts OUTPUT TIMES
// Whoever holds it writes its number into a file, in which no other living process may stand; "inside" is printed each time, so that a test
// knows when to kill.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { lockOutput } from "./output-lock.js";

const [, , target = "", times = "1"] = process.argv;
const inside = `${target}.inside`;

/** True for a process that does something: of one that was killed its number may be left for a while. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).startsWith("Z");
  } catch {
    return false;
  }
}

/** Throws when a living process stands in the file. */
function assertAlone(): void {
  const pid = Number(readFileSync(inside, "utf8"));
  if (pid !== 0 && isAlive(pid)) throw new Error(`${pid} is inside too`);
}

for (let time = 0; time < Number(times); time++) {
  const lock = await lockOutput(target, { wait: 200 });
  assertAlone();
  writeFileSync(inside, String(process.pid));
  process.stdout.write("inside\n");
  await sleep(2);
  writeFileSync(inside, "0");
  lock.release();
}
