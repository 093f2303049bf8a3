import { readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { isMainThread } from "node:worker_threads";
import { USAGE_FILE, type Usage } from "./usage-file.js";

const KILO = 1024;

/** The largest memory of this program alone; what `getrusage` says on Linux also counts the program that started it. */
function peakBytes(): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"));
    if (found) return Number(found[1]) * KILO;
  } catch {
    // Systems other than Linux have no such file.
  }
  return process.resourceUsage().maxRSS * KILO;
}

/** Linux counts in ticks of 10 ms towards programs, whatever its own clock is. */
const TICK_MS = 10;
/** Places of `cutime` and `cstime` after the name of the program, which may hold blanks (proc(5)). */
const CHILDREN = [13, 14] as const;

/** Processor time of the programs that this one started and waited for; 0 where the system does not tell. */
function childrenMs(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return CHILDREN.reduce((sum, place) => sum + Number(fields[place]) * TICK_MS, 0);
  } catch {
    return 0;
  }
}

const file = process.env[USAGE_FILE];
if (isMainThread && file !== undefined) {
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpuMs = (userCPUTime + systemCPUTime) / 1000 + childrenMs();
    const usage: Usage = { cpuMs, peakBytes: peakBytes() };
    writeFileSync(file, JSON.stringify(usage));
  });
}
