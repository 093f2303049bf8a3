import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Growth } from "./benchmark.js";
import { missingOf, type Plan, type Skipped, type Verdict } from "./compare.js";
import { layOut } from "./inputs.js";
import { type Run, runSide } from "./run-side.js";
import type { Side } from "./side.js";

/** One size of a growth. */
export interface GrowthStep {
  readonly records: number;
  readonly run: Run;
  /** Bytes that were written; undefined when they were thrown away. */
  readonly writtenBytes?: number | undefined;
}

/** A side that was run on more and more records. */
export interface Grown {
  readonly kind: "grown";
  readonly benchmark: Growth;
  readonly label: string;
  readonly steps: readonly GrowthStep[];
  /** Exponent of processor time over records between the last two sizes; 1 is linear. */
  readonly exponent: number;
  readonly verdict: Verdict;
}

function bytesUnder(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name)), 0);
}

function exponentOf(steps: readonly GrowthStep[]): number {
  const [before, after] = steps.slice(-2);
  if (before === undefined || after === undefined) return Number.NaN;
  return Math.log(after.run.cpuMs / before.run.cpuMs) / Math.log(after.records / before.records);
}

function verdictOf({ memory, exponent }: Growth, steps: readonly GrowthStep[], found: number): Verdict {
  const isLinear = exponent === undefined || found <= exponent;
  if (memory === undefined) return isLinear ? "reached" : "missed";
  const peak = steps.at(-1)?.run.peakBytes ?? Number.POSITIVE_INFINITY;
  const base = steps.find(({ records }) => records === memory.against)?.run.peakBytes;
  const isFlat = peak < memory.bytes && base !== undefined && peak <= memory.ratio * base;
  return isFlat && isLinear ? "reached" : "missed";
}

/** The sizes that were asked for; growth needs two. */
function sizesOf({ records, mode }: Plan, { sizes }: Growth): readonly number[] {
  if (records === undefined) return sizes[mode];
  const [only, ...others] = records as readonly [number, ...number[]];
  return others.length === 0 ? [only, 2 * only] : records;
}

/** Runs a side once for each size. Sizes of the quick mode are too small for a verdict. */
export async function grow(plan: Plan, benchmark: Growth): Promise<Grown | Skipped> {
  const { id, source, discard } = benchmark;
  const reason = missingOf(plan, [benchmark.side]);
  if (reason !== undefined) return { kind: "skipped", id, reason };
  const side = plan.sides[benchmark.side] as Side;
  const sizes = sizesOf(plan, benchmark);
  const steps: GrowthStep[] = [];
  for (const records of sizes) {
    plan.onStep?.(`${id}: ${records} records`);
    const input = layOut(plan.folder, source, side.reads, records);
    const files = { input: input.path, output: join(plan.folder, id) };
    const run = await runSide(side, files, { discard });
    const written = [files.output, `${files.output}.folder`];
    const writtenBytes = discard ? undefined : written.reduce((sum, path) => sum + bytesUnder(path), 0);
    for (const path of written) rmSync(path, { recursive: true, force: true });
    steps.push({ records, run, writtenBytes });
  }
  const exponent = exponentOf(steps);
  const verdict =
    plan.mode === "full" && plan.records === undefined ? verdictOf(benchmark, steps, exponent) : "indicative";
  return { kind: "grown", benchmark, label: side.label, steps, exponent, verdict };
}
