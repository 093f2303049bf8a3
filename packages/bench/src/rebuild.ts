import { createReadStream, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { HpaRecord } from "@openhpa/core";
import { BenchError } from "./bench-error.js";
import { type Change, type Rebuilding, STATE_FOLDER } from "./benchmark.js";
import { missingOf, type Plan, type Skipped } from "./compare.js";
import { type FolderFiles, filesUnder, folderDigest, linkFolder, writtenSince } from "./folder-files.js";
import { layOut } from "./inputs.js";
import { type Run, runSide } from "./run-side.js";
import type { Side } from "./side.js";
import { openTextFile } from "./text-file.js";

/** One build of a series in the same folder. */
export interface RebuildStep {
  readonly records: number;
  readonly change: Change;
  /** Records that differ from those of the build before. */
  readonly changed: number;
  readonly run: Run;
  /** Files and bytes of the folder, and of them what this build wrote instead of taking it over. */
  readonly files: number;
  readonly bytes: number;
  readonly writtenFiles: number;
  readonly writtenBytes: number;
}

/** A side that built the same folder again and again. */
export interface Rebuilt {
  readonly kind: "rebuilt";
  readonly benchmark: Rebuilding;
  readonly label: string;
  readonly steps: readonly RebuildStep[];
}

/** How many of so many records a change concerns. */
export function changedRecords(change: Change, records: number): number {
  const counts: Readonly<Record<Change, number>> = {
    first: records,
    unchanged: 0,
    one: 1,
    ten: 10,
    hundredth: Math.ceil(records / 100),
  };
  return Math.min(records, counts[change]);
}

/** The record as it is after so many revisions: its French title says which. */
function revised(record: HpaRecord, revision: number): HpaRecord {
  return { ...record, title: { ...record.title, fr: `${record.title.fr ?? ""} (révision ${revision})` } };
}

/** Writes the records with some of them revised, spread evenly over the file. */
async function writeRevised(from: string, to: string, revision: number, changed: number, records: number) {
  const file = openTextFile(to);
  const every = Math.max(1, Math.floor(records / Math.max(1, changed)));
  let [index, done] = [0, 0];
  for await (const line of createInterface({
    input: createReadStream(from),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    const isChanged = done < changed && index % every === 0;
    if (isChanged) done += 1;
    file.add(`${isChanged ? JSON.stringify(revised(JSON.parse(line) as HpaRecord, revision)) : line}\n`);
    index += 1;
  }
  file.close();
}

/** The files of a series of builds of one size. */
interface Series {
  readonly output: string;
  readonly folder: string;
  /** The folder as it was before the last build, to be built without what that could take over. */
  readonly anew: string;
  readonly laid: string;
}

function seriesOf(plan: Plan, { id, source }: Rebuilding, side: Side, records: number): Series {
  const output = join(plan.folder, id);
  const laid = layOut(plan.folder, source, side.reads, records).path;
  return { output, folder: `${output}.folder`, anew: `${output}.anew`, laid };
}

/**
 * Builds once more from what was there before the last build, without what that one took over. Throws a {@link BenchError} when the two
 * folders differ: a build that takes over what it should make again has no time.
 */
async function checkAnew(side: Side, { folder, anew }: Series, input: string): Promise<void> {
  const built = `${anew}.folder`;
  rmSync(join(built, STATE_FOLDER), { recursive: true, force: true });
  await runSide(side, { input, output: anew }, { again: true });
  if (folderDigest(built, STATE_FOLDER) === folderDigest(folder, STATE_FOLDER)) return;
  const what = `${side.label}: a build that takes over what is the same differs from one that makes everything again.`;
  throw new BenchError("unequal-outputs", what);
}

/** The builds of one size, each from the records of the build before with some revised. */
async function rebuildSize(
  plan: Plan,
  benchmark: Rebuilding,
  side: Side,
  records: number,
): Promise<readonly RebuildStep[]> {
  const { id, changes } = benchmark;
  const series = seriesOf(plan, benchmark, side, records);
  const { output, folder, anew, laid } = series;
  const inputOf = (revision: number) => `${output}.${revision}${extname(laid)}`;
  const steps: RebuildStep[] = [];
  let before: FolderFiles | undefined;
  let current = laid;
  try {
    for (const [revision, change] of changes.entries()) {
      plan.onStep?.(`${id}: ${records} records, ${change}`);
      const changed = changedRecords(change, records);
      if (change !== "first" && changed > 0) {
        const next = inputOf(revision);
        await writeRevised(current, next, revision, changed, records);
        current = next;
      }
      if (before && revision === changes.length - 1) linkFolder(folder, `${anew}.folder`);
      const run = await runSide(side, { input: current, output }, { again: change !== "first" });
      const { files: writtenFiles, bytes: writtenBytes } = writtenSince(folder, before);
      before = filesUnder(folder);
      const { files, bytes } = before;
      steps.push({ records, change, changed, run, files, bytes, writtenFiles, writtenBytes });
    }
    plan.onStep?.(`${id}: ${records} records, everything again`);
    await checkAnew(side, series, current);
  } finally {
    const inputs = changes.map((_, revision) => inputOf(revision));
    for (const path of [output, folder, anew, `${anew}.folder`, ...inputs])
      rmSync(path, { recursive: true, force: true });
  }
  return steps;
}

/**
 * Builds the same folder for every change in turn, for each size. Throws a {@link BenchError} when the last folder is not what a build
 * that takes nothing over makes of the same records after the same builds.
 */
export async function rebuild(plan: Plan, benchmark: Rebuilding): Promise<Rebuilt | Skipped> {
  const { id } = benchmark;
  const reason = missingOf(plan, [benchmark.side]);
  if (reason !== undefined) return { kind: "skipped", id, reason };
  const side = plan.sides[benchmark.side] as Side;
  const steps: RebuildStep[] = [];
  for (const records of plan.records ?? benchmark.sizes[plan.mode])
    steps.push(...(await rebuildSize(plan, benchmark, side, records)));
  return { kind: "rebuilt", benchmark, label: side.label, steps };
}
