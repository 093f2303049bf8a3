import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import type { FolderWriter, WrittenFile } from "@openhpa/io";
import type { NewState } from "../state/state-folder.js";
import type { BlockBuilder, MadeBlock } from "./block-file.js";
import { type BlockPlan, type KnownBlock, type PlannedBlock, rememberBlocks } from "./block-plan.js";
import { type FileSink, openFileSink } from "./file-sink.js";

/** Writes a file while the records pass, in the order of keys. */
export interface BlockWriter {
  readonly path: string;
  /** Whether the next record is asked for: it belongs to a block that is made anew. */
  wants(): boolean;
  /** Takes the record at the next place; undefined where it was not asked for. */
  pass(record: HpaRecord | undefined): Promise<void>;
  /** Ends the file, when every record has passed. */
  finish(): Promise<WrittenFile>;
  /** Closes the files of a build that ends early. */
  abandon(): void;
}

function keeping(
  folder: FolderWriter,
  state: NewState,
  { file, blocks }: BlockPlan,
  sha256: string,
): BlockWriter {
  return {
    path: file.path,
    wants: () => false,
    async pass() {},
    async finish() {
      const kept = await folder.keep(file.path);
      if (!kept) throw new Error(`${file.path} of the last build is gone`);
      rememberBlocks(state, file, { sha256, blocks: blocks.map(({ known }) => known as KnownBlock) });
      return { ...kept, sha256 };
    },
    abandon() {},
  };
}

/** Puts blocks into a file as they come. */
function createAssembler(sink: FileSink, { file, source }: BlockPlan) {
  const assembly = file.assemble();
  const written: KnownBlock[] = [];
  let descriptor = source === undefined ? undefined : openSync(source, "r");
  const place = (block: Omit<KnownBlock, "offset">, put: () => void) => {
    const { bytes, meta } = block;
    if (bytes > 0) sink.write(assembly.before({ meta, bytes }, sink.bytes()));
    written.push({ ...block, offset: sink.bytes() });
    put();
  };
  return {
    written,
    context: () => assembly.context?.() ?? "",
    copied(block: KnownBlock) {
      place(block, () => sink.copy(descriptor as number, block.offset, block.bytes));
    },
    made(digest: string, context: string, { content, meta }: MadeBlock<unknown>) {
      const piece = typeof content === "string" ? Buffer.from(content) : content;
      place({ digest, context, bytes: piece.length, meta }, () => sink.write(piece));
    },
    async end() {
      sink.write(await assembly.end(sink.bytes()));
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    },
  };
}

/** A block that is passing: one of the last build, or one that is being made. */
type Passing =
  | { readonly known: KnownBlock }
  | { readonly known?: undefined; readonly context: string; readonly builder: BlockBuilder<unknown> };

/** Begins to write a file as it was planned. Throws the system's errors. */
export function openBlockWriter(folder: FolderWriter, state: NewState, plan: BlockPlan): BlockWriter {
  const { file, blocks, kept } = plan;
  if (kept !== undefined) return keeping(folder, state, plan, kept);
  const sink = openFileSink(join(folder.root, file.path));
  const assembler = createAssembler(sink, plan);
  let index = 0;
  let next = 0;
  let passing: Passing | undefined;
  const begun = ({ known }: PlannedBlock): Passing => {
    const context = assembler.context();
    return known?.context === context ? { known } : { context, builder: file.begin(context) };
  };
  const current = (): Passing => {
    passing ??= begun(blocks[index] as PlannedBlock);
    return passing;
  };
  return {
    path: file.path,
    wants: () => current().known === undefined,
    async pass(record) {
      const [block, now] = [blocks[index] as PlannedBlock, current()];
      if (!now.known) await now.builder.add(record as HpaRecord);
      if (next === block.to) {
        if (now.known) assembler.copied(now.known);
        else assembler.made(block.digest, now.context, await now.builder.finish());
        passing = undefined;
        index += 1;
      }
      next += 1;
    },
    async finish() {
      await assembler.end();
      assembler.close();
      const { bytes, sha256 } = sink.end();
      rememberBlocks(state, file, { sha256, blocks: assembler.written });
      return folder.adopt({ path: file.path, bytes, sha256 });
    },
    abandon() {
      sink.abandon();
      assembler.close();
    },
  };
}
