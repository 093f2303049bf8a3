import { createReadStream, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import type { HpaRecord } from "@openhpa/core";
import type { Change, Rebuilding } from "./benchmark.js";
import { missingOf, type Plan, type Skipped } from "./compare.js";
import { type FolderFiles, filesUnder, writtenSince } from "./folder-files.js";
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

/** Builds the same folder for every change in turn, each from the records of the build before with some revised. */
export async function rebuild(plan: Plan, benchmark: Rebuilding): Promise<Rebuilt | Skipped> {
  const { id, source, changes } = benchmark;
  const reason = missingOf(plan, [benchmark.side]);
  if (reason !== undefined) return { kind: "skipped", id, reason };
  const side = plan.sides[benchmark.side] as Side;
  const sizes = plan.records === undefined ? benchmark.sizes[plan.mode] : [plan.records];
  const steps: RebuildStep[] = [];
  for (const records of sizes) {
    const output = join(plan.folder, id);
    const folder = `${output}.folder`;
    const laid = layOut(plan.folder, source, side.reads, records).path;
    const inputOf = (revision: number) => `${output}.${revision}${extname(laid)}`;
    let before: FolderFiles | undefined;
    let current = laid;
    for (const [revision, change] of changes.entries()) {
      plan.onStep?.(`${id}: ${records} records, ${change}`);
      const changed = changedRecords(change, records);
      if (change !== "first" && changed > 0) {
        const next = inputOf(revision);
        await writeRevised(current, next, revision, changed, records);
        current = next;
      }
      const run = await runSide(side, { input: current, output }, { again: change !== "first" });
      const { files: writtenFiles, bytes: writtenBytes } = writtenSince(folder, before);
      before = filesUnder(folder);
      const { files, bytes } = before;
      steps.push({ records, change, changed, run, files, bytes, writtenFiles, writtenBytes });
    }
    for (const path of [output, folder, ...changes.map((_, revision) => inputOf(revision))])
      rmSync(path, { recursive: true, force: true });
  }
  return { kind: "rebuilt", benchmark, label: side.label, steps };
}
