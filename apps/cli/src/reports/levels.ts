import { type Level, levels, type ReachSum, sumOfReaches } from "@openhpa/core";
import type { RecordReport } from "@openhpa/io";

/** True when a level is at least the one that is wanted. */
export function reaches(level: Level | null, wanted: Level | undefined): boolean {
  return wanted === undefined || (level !== null && levels.indexOf(level) >= levels.indexOf(wanted));
}

/** Counts of a run: records, valid ones, valid ones by level, and the people whom their actions reached. */
export interface Summary {
  readonly records: number;
  readonly valid: number;
  readonly levels: Readonly<Record<Level | "none", number>>;
  readonly reach: ReachSum;
}

/** The counts of some reports. */
export function summarise(reports: readonly RecordReport[]): Summary {
  const valid = reports.filter((report) => report.ok);
  const count = (level: Level | null) => valid.filter((report) => report.level === level).length;
  const byLevel = Object.fromEntries([
    ["none", count(null)],
    ...levels.map((level) => [level, count(level)]),
  ]);
  const reach = sumOfReaches(valid.flatMap((report) => report.reach ?? []));
  return { records: reports.length, valid: valid.length, levels: byLevel as Summary["levels"], reach };
}
