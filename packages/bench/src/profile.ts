import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Comparison, Growth, Rebuilding } from "./benchmark.js";
import type { Plan } from "./compare.js";
import { hotSpotsIn } from "./hot-spots.js";
import { layOut } from "./inputs.js";
import { runSide } from "./run-side.js";
import type { SideName } from "./sides.js";

const SHOWN = 15;

function sidesOf(benchmark: Comparison | Growth | Rebuilding): readonly SideName[] {
  return "side" in benchmark ? [benchmark.side] : [benchmark.a, benchmark.b];
}

function sizeOf(plan: Plan, benchmark: Comparison | Growth | Rebuilding): number {
  const own = "side" in benchmark ? benchmark.sizes[plan.mode].at(-1) : benchmark.records[plan.mode];
  return plan.records?.at(-1) ?? own ?? 1;
}

/** Runs each side of a benchmark once under Node's CPU profiler and says, as text, which functions took the time. */
export async function profileOf(plan: Plan, benchmark: Comparison | Growth | Rebuilding): Promise<string> {
  const records = sizeOf(plan, benchmark);
  const parts: string[] = [];
  for (const name of sidesOf(benchmark)) {
    const side = plan.sides[name];
    if (side === undefined || side.kind === "system") continue;
    const reason = side.missing?.();
    if (reason !== undefined) {
      parts.push(`${side.label}: ${reason}\n`);
      continue;
    }
    plan.onStep?.(`profile of ${side.label}: ${records} records`);
    const { path: input } = layOut(plan.folder, benchmark.source, side.reads, records);
    const output = join(plan.folder, `profile.${name}`);
    const profileFolder = mkdtempSync(join(plan.folder, "profile-"));
    await runSide(side, { input, output }, { profileFolder });
    for (const path of [output, `${output}.folder`]) rmSync(path, { recursive: true, force: true });
    for (const spots of hotSpotsIn(profileFolder, SHOWN)) {
      const lines = spots.map(
        ({ name: spot, share }) => `${(share * 100).toFixed(1).padStart(5)} %  ${spot}`,
      );
      parts.push(`${benchmark.id}, ${side.label}, ${records} records\n${lines.join("\n")}\n`);
    }
  }
  return parts.join("\n");
}
