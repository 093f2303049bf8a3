import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FolderWriter } from "@openhpa/io";
import type { StagedRecords } from "../staging/staged-records.js";
import type { LastState, NewState } from "../state/state-folder.js";
import type { BlockFile } from "./block-file.js";
import { type Block, type BlockRecord, cutBlocks } from "./cut-blocks.js";

/** The records of a build as blocks are cut and recognised by them, by their places in the order of keys. */
export type PlannedRecords = Pick<StagedRecords, "count" | "keyAt" | "bytesAt" | "digestAt">;

/** A block as a file of the last build holds it. */
export interface KnownBlock {
  readonly digest: string;
  readonly offset: number;
  readonly bytes: number;
  /** What its bytes depend on beside its records. */
  readonly context: string;
  readonly meta: unknown;
}

/** A block of this build; `known` where the last build's file holds the same. */
export interface PlannedBlock extends Block {
  readonly digest: string;
  readonly known?: KnownBlock | undefined;
}

/** How a file is going to be made. */
export interface BlockPlan {
  readonly file: BlockFile;
  readonly blocks: readonly PlannedBlock[];
  /** SHA-256 of the last build's file where it stays as it is. */
  readonly kept?: string | undefined;
  /** The last build's file, where blocks are copied from it. */
  readonly source?: string | undefined;
}

/** What is remembered of a file: its hash and its blocks in their order. */
interface FileRow {
  readonly sha256: string;
  readonly blocks: readonly KnownBlock[];
}

const stateName = (path: string) => `blocks/${path.replaceAll("/", "%2F")}`;

/** The blocks of the last build's file; none where it is gone or was altered. */
function lastRow(
  folder: FolderWriter,
  { path }: BlockFile,
  last: LastState | undefined,
): FileRow | undefined {
  const state = last?.file(stateName(path));
  if (state === undefined || !folder.has(path)) return undefined;
  return JSON.parse(readFileSync(state, "utf8")) as FileRow;
}

/** Remembers a file that was written. */
export function rememberBlocks(state: NewState, file: BlockFile, row: FileRow): void {
  writeFileSync(state.file(stateName(file.path)), JSON.stringify(row));
}

function digestOf(records: PlannedRecords, { from, to }: Block): string {
  const sha256 = createHash("sha256");
  for (let place = from; place <= to; place += 1) sha256.update(records.digestAt(place));
  return sha256.digest("base64url");
}

function* asCut({ count, keyAt, bytesAt }: PlannedRecords): Generator<BlockRecord> {
  for (let place = 0; place < count; place += 1) yield { key: keyAt(place), bytes: bytesAt(place) };
}

/** Decides for a file which of its blocks are made anew. */
export function planBlocks(
  folder: FolderWriter,
  file: BlockFile,
  records: PlannedRecords,
  last: LastState | undefined,
): BlockPlan {
  const row = lastRow(folder, file, last);
  const known = new Map(row?.blocks.map((block) => [block.digest, block]));
  const blocks = cutBlocks(asCut(records), file).map((block): PlannedBlock => {
    const digest = digestOf(records, block);
    return { ...block, digest, known: known.get(digest) };
  });
  if (!row || !last) return { file, blocks };
  const isSame =
    blocks.length === row.blocks.length &&
    blocks.every(({ digest }, index) => digest === row.blocks[index]?.digest);
  return { file, blocks, kept: isSame ? row.sha256 : undefined, source: join(last.root, file.path) };
}
