import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Terminal } from "@openhpa/console";
import { gzip, lockOutput, openPendingFile, type PendingFile, writeFailure } from "@openhpa/io";
import { waitingFor } from "../waiting.js";
import type { LineFlags } from "./convert-flags.js";
import { lineFormatEndings } from "./line-format-names.js";
import type { Checkpoint, LineTarget } from "./line-target.js";
import { freshState, saveState, stateToGoOnFrom } from "./parts-state.js";

/**
 * A folder of parts `part-00000.nq …`. A part is closed behind the block that fills it; then the state is saved, so that an interrupted run goes
 * on behind its last whole part and ends with the same bytes as one that was not interrupted. The folder is locked from here to the end.
 */
export async function partsTarget(
  folder: string,
  flags: LineFlags,
  files: readonly string[],
  terminal: Terminal,
): Promise<LineTarget> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw writeFailure(folder, cause);
  });
  const lock = await lockOutput(folder, waitingFor(flags.wait, terminal));
  try {
    const target = await openParts(folder, flags, files);
    return {
      ...target,
      async end(last) {
        const isWritten = await target.end(last);
        lock.release();
        return isWritten;
      },
      async abandon() {
        await target.abandon();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function openParts(folder: string, flags: LineFlags, files: readonly string[]): Promise<LineTarget> {
  let state = await stateToGoOnFrom(folder, await freshState(flags, files));
  let file: PendingFile | undefined;
  let written = { bytes: 0, packed: 0 };

  const pathOf = (number: number) =>
    `part-${String(number).padStart(5, "0")}.${lineFormatEndings[flags.to]}${flags.gzip ? ".gz" : ""}`;
  const write = async (bytes: Uint8Array) => {
    file ??= await openPendingFile(join(folder, pathOf(state.parts.length)), { isAlone: true });
    await file.write(bytes);
    written.packed += bytes.length;
  };
  const close = async (position: Checkpoint, done: boolean) => {
    const parts = [...state.parts];
    if (file) {
      await file.commit();
      file = undefined;
      const records = position.counts.records - state.position.counts.records;
      parts.push({ path: pathOf(parts.length), bytes: written.packed, records });
      written = { bytes: 0, packed: 0 };
    }
    state = { ...state, position, parts, done };
    await saveState(folder, state);
  };

  if (state.parts.length === 0 && !state.done) await saveState(folder, state);
  return {
    from: state.position,
    isWhole: state.done,
    async take({ output, bytes }, after) {
      if (bytes > 0) await write(output);
      written.bytes += bytes;
      if (written.bytes >= flags.partSize) await close(after, false);
    },
    async end(last) {
      if (state.done) return true;
      if (state.parts.length === 0 && file === undefined)
        await write(flags.gzip ? gzip("") : new Uint8Array(0));
      await close(last, true);
      return true;
    },
    abandon: async () => file?.abandon(),
  };
}
