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

const file = process.env[USAGE_FILE];
if (isMainThread && file !== undefined) {
  process.once("exit", () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const usage: Usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, peakBytes: peakBytes() };
    writeFileSync(file, JSON.stringify(usage));
  });
}
