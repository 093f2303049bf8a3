import type { HpaRecord } from "@openhpa/core";
import type { FolderWriter, WrittenFile } from "@openhpa/io";
import type { LastRecords } from "../staging/last-records.js";
import type { StagedRecord } from "../staging/record-row.js";
import type { StagedRecords } from "../staging/staged-records.js";
import type { LineFolder } from "../state/line-store.js";
import type { LastState, NewState } from "../state/state-folder.js";
import { planBlocks } from "./block-plan.js";
import { type BlockWriter, openBlockWriter } from "./block-writer.js";
import type { BuildTally, Reason } from "./build-tally.js";
import { keepAll } from "./keep-all.js";
import type { FindLast } from "./last-output.js";
import { createOtherRecords, type OtherRecords, shownKeys } from "./other-records.js";
import type { RecordsOutput } from "./output.js";
import type { RecordOutput } from "./record-output.js";
import { renamedKeys } from "./renamed-keys.js";

/** One walk over the records of a build, in the order of keys. */
export interface RecordsPass {
  readonly folder: FolderWriter;
  /** Where the feed is published: a name that begins so is that of a record of it. */
  readonly baseUrl: string;
  readonly lines: LineFolder;
  readonly staged: StagedRecords;
  readonly last: { readonly state: LastState; readonly records: LastRecords } | undefined;
  readonly state: NewState;
  readonly findLast: FindLast;
  readonly tally: BuildTally;
  readonly outputs: readonly RecordOutput[];
  readonly files: readonly RecordsOutput[];
  /** True where every record is asked for, changed or not. */
  readonly wantsAll: boolean;
  /** Told about every record that is new or changed, or about all of them, when their files are there. */
  readonly onChanged: (record: HpaRecord, place: number) => Promise<void> | void;
  /** Told about every record. */
  readonly onRecord: (staged: StagedRecord, place: number) => Promise<void> | void;
}

/** Reads a record when it is asked for first. */
function lazily(read: () => HpaRecord): () => HpaRecord {
  let record: HpaRecord | undefined;
  return () => {
    record ??= read();
    return record;
  };
}

async function writeOutput(
  { folder, tally }: RecordsPass,
  output: RecordOutput,
  { card }: StagedRecord,
  record: () => HpaRecord,
  reason: Reason,
  others: OtherRecords,
): Promise<void> {
  const paths = output.paths(card);
  const isKept = reason === "kept" && (await keepAll(folder, paths));
  if (!isKept)
    for (const { path, content } of output.make(record(), others)) await folder.write(path, content);
  const told = reason === "kept" && !isKept ? "missing" : reason;
  for (const path of paths) tally.add(output.name, path, told);
}

function openFiles({ folder, staged, state, findLast, files, tally }: RecordsPass): readonly BlockWriter[] {
  return files.map((file) => {
    const last = findLast(file.name);
    const plan = planBlocks(folder, file, staged, last.state);
    tally.add(
      file.name,
      file.path,
      plan.kept === undefined ? (plan.source ? "changed-inputs" : last.without) : "kept",
    );
    return openBlockWriter(folder, state, plan);
  });
}

/**
 * Writes the files of every record and the files with all records; what is made from records that did not change is taken over from the
 * last build. Gives the files with all records by path.
 */
export async function passRecords(pass: RecordsPass): Promise<ReadonlyMap<string, WrittenFile>> {
  const { staged, last, outputs, findLast, wantsAll, onChanged, onRecord } = pass;
  const renamed = last ? renamedKeys(staged, last.records) : new Set<string>();
  const before = outputs.map((output) => ({ output, known: findLast(output.name) }));
  const othersOf = createOtherRecords(pass);
  const writers = openFiles(pass);
  try {
    for (let place = 0; place < staged.count; place++) {
      const one = staged.at(place);
      const record = lazily(() => staged.recordAt(place));
      const isSame = staged.isSame(place);
      const showsRenamed = renamed.size > 0 && (one.related?.some((key) => renamed.has(key)) ?? false);
      const { others, isChanged } = othersOf(place);
      const isOutdated = isChanged || (renamed.size > 0 && shownKeys(others).some((key) => renamed.has(key)));
      for (const { output, known } of before) {
        const reason = !isSame
          ? "changed-record"
          : output.showsRelated && showsRenamed
            ? "renamed-record"
            : output.showsOthers && isOutdated
              ? "changed-inputs"
              : "kept";
        await writeOutput(pass, output, one, record, known.state ? reason : known.without, others);
      }
      for (const writer of writers) await writer.pass(writer.wants() ? record() : undefined);
      if (!isSame || wantsAll) await onChanged(record(), place);
      await onRecord(one, place);
    }
    const written: WrittenFile[] = [];
    for (const writer of writers) written.push(await writer.finish());
    return new Map(written.map((file) => [file.path, file]));
  } finally {
    for (const writer of writers) writer.abandon();
  }
}
