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

/** Counts reports one after the other. */
export interface Counter {
  readonly add: (report: RecordReport) => void;
  readonly summary: () => Summary;
}

/** A counter that keeps numbers only. */
export function reportCounter(): Counter {
  const byLevel: Record<Level | "none", number> = {
    none: 0,
    ...(Object.fromEntries(levels.map((level) => [level, 0])) as Record<Level, number>),
  };
  let records = 0;
  let valid = 0;
  let reach = sumOfReaches([]);
  return {
    add: (report) => {
      records += 1;
      if (!report.ok) return;
      valid += 1;
      byLevel[report.level ?? "none"] += 1;
      if (report.reach) reach = withReach(reach, sumOfReaches([report.reach]));
    },
    summary: () => ({ records, valid, levels: { ...byLevel }, reach }),
  };
}

function withReach(sum: ReachSum, one: ReachSum): ReachSum {
  const { people } = sumOfReaches([sum, one]);
  const counts = { actions: sum.actions + one.actions, known: sum.known + one.known };
  return people === undefined ? counts : { ...counts, people };
}
