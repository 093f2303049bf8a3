import { rmSync } from "node:fs";
import { join } from "node:path";
import { expandCurie, recordClasses } from "@openhpa/core";
import { RDF_TYPE } from "@openhpa/rdf";
import { BenchError } from "./bench-error.js";
import type { Comparison, Equality, Mode } from "./benchmark.js";
import { bytesDigest, countLines, statementsDigest } from "./digests.js";
import { layOut } from "./inputs.js";
import { type Spread, spreadOf } from "./median.js";
import { type Run, runSide } from "./run-side.js";
import type { Side, SideFiles } from "./side.js";
import type { SideName } from "./sides.js";

/** Where and how much is run. */
export interface Plan {
  /** Folder for inputs and outputs. */
  readonly folder: string;
  readonly mode: Mode;
  /** Pairs of runs of a comparison. */
  readonly pairs: number;
  /** Replaces the numbers of records, for a try or for one size: comparisons take the last, the others all. */
  readonly records?: readonly number[] | undefined;
  readonly sides: Readonly<Record<string, Side>>;
  /** Told what is being run. */
  readonly onStep?: ((text: string) => void) | undefined;
}

/** A comparison that was run: both sides gave the same output in every pair. */
export interface Compared {
  readonly kind: "compared";
  readonly benchmark: Comparison;
  readonly labels: readonly [string, string];
  readonly records: number;
  /** Mean size of a record in bytes, as the side B reads it. */
  readonly recordBytes: number;
  readonly pairs: readonly (readonly [Run, Run])[];
  /** Time of A / time of B, pair by pair. */
  readonly time: Spread;
  /** Processor time of A / of B. */
  readonly cpu: Spread;
  readonly digest: string;
  readonly verdict: Verdict;
}

/** Whether the target was reached; `indicative` when fewer records or pairs were run than it asks for. */
export type Verdict = "reached" | "missed" | "indicative" | "no-target";

/** A benchmark that can't run on this machine. */
export interface Skipped {
  readonly kind: "skipped";
  readonly id: string;
  readonly reason: string;
}

const PAIRS_OF_A_TARGET = 7;

/** The statements that say that something is a record, one a record. */
const isRecord = new RegExp(
  ` <${RDF_TYPE}> <(?:${Object.values(recordClasses)
    .map(({ iri }) => expandCurie(iri))
    .join("|")})> `,
);

async function writtenBy(side: Side, files: SideFiles): Promise<readonly string[]> {
  return side.kind === "command" && side.written ? side.written(files) : [files.output];
}

const digestOf: Readonly<Record<Equality, (side: Side, files: SideFiles, run: Run) => Promise<string>>> = {
  statements: async (side, files) => statementsDigest(await writtenBy(side, files)),
  bytes: async (side, files) => bytesDigest(await writtenBy(side, files)),
  records: async (_, files, { records }) => String(records ?? (await countLines(files.output, isRecord))),
};

/** Says the digest of a run's output; the same bytes are put in order only once. */
function createDigester(equality: Equality) {
  const known = new Map<string, string>();
  return async (side: Side, files: SideFiles, run: Run): Promise<string> => {
    if (equality !== "statements") return digestOf[equality](side, files, run);
    const bytes = await bytesDigest(await writtenBy(side, files));
    const found = known.get(bytes) ?? (await digestOf.statements(side, files, run));
    known.set(bytes, found);
    return found;
  };
}

function timeOf({ clock }: Comparison, run: Run): number {
  return clock === "work" ? (run.workMs ?? run.wholeMs) : run.wholeMs;
}

function verdictOf({ target }: Comparison, records: number, pairs: number, { median }: Spread): Verdict {
  if (target === undefined) return "no-target";
  if (records < target.records || pairs < PAIRS_OF_A_TARGET) return "indicative";
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = target;
  return median >= atLeast && median <= atMost ? "reached" : "missed";
}

/** Why a benchmark can't run here, or undefined. */
export function missingOf(plan: Plan, names: readonly SideName[]): string | undefined {
  for (const name of names) {
    const reason = plan.sides[name]?.missing?.();
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/**
 * Runs the two sides of a comparison one after the other, A B A B …, and compares what they wrote in every pair.
 * Throws a {@link BenchError} when a side fails or when the outputs differ: such a comparison has no ratio.
 */
export async function compare(plan: Plan, benchmark: Comparison): Promise<Compared | Skipped> {
  const { id, source, equality } = benchmark;
  const reason = missingOf(plan, [benchmark.a, benchmark.b]);
  if (reason !== undefined) return { kind: "skipped", id, reason };
  const records = plan.records?.at(-1) ?? benchmark.records[plan.mode];
  const digest = createDigester(equality);
  const outputOf = (name: SideName) => join(plan.folder, `${id}.${name}`);
  const runOf = async (name: SideName) => {
    const side = plan.sides[name] as Side;
    const input = layOut(plan.folder, source, side.reads, records);
    const files = { input: input.path, output: outputOf(name) };
    const run = await runSide(side, files);
    return { run, digest: await digest(side, files, run), bytes: input.bytes, label: side.label };
  };
  const pairs: (readonly [Run, Run])[] = [];
  const clean = () => {
    for (const output of [outputOf(benchmark.a), outputOf(benchmark.b)]) {
      for (const path of [output, `${output}.folder`]) rmSync(path, { recursive: true, force: true });
    }
  };
  let last: { a: Awaited<ReturnType<typeof runOf>>; b: Awaited<ReturnType<typeof runOf>> } | undefined;
  for (let pair = 1; pair <= plan.pairs; pair++) {
    plan.onStep?.(`${id}: ${records} records, pair ${pair} of ${plan.pairs}`);
    const a = await runOf(benchmark.a);
    const b = await runOf(benchmark.b);
    last = { a, b };
    if (a.digest !== b.digest) {
      const what = `${id}: the ${equality} of « ${a.label} » (${a.digest}) and « ${b.label} » (${b.digest}) differ`;
      throw new BenchError("unequal-outputs", what);
    }
    pairs.push([a.run, b.run]);
  }
  clean();
  if (last === undefined) throw new BenchError("usage", "At least one pair is needed.");
  const time = spreadOf(pairs.map(([a, b]) => timeOf(benchmark, a) / timeOf(benchmark, b)));
  return {
    kind: "compared",
    benchmark,
    labels: [last.a.label, last.b.label],
    records,
    recordBytes: last.b.bytes / records,
    pairs,
    time,
    cpu: spreadOf(pairs.map(([a, b]) => a.cpuMs / b.cpuMs)),
    digest: last.a.digest,
    verdict: verdictOf(benchmark, records, pairs.length, time),
  };
}
