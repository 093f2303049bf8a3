import { availableParallelism, cpus, loadavg, platform, release, totalmem } from "node:os";
import process from "node:process";

/** What the numbers were taken on; no name or path of the machine. */
export interface Machine {
  readonly node: string;
  readonly system: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryBytes: number;
  /** Processes that were waiting or running in the minute before the start: above the number of cores, others disturb the times. */
  readonly load: number;
}

export function describeMachine(): Machine {
  return {
    node: process.versions.node,
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    load: loadavg()[0] ?? 0,
  };
}
