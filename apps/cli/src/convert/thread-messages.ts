import type { RecordBlock } from "@openhpa/io";
import type { ConvertedBlock } from "./block-converter.js";

/** A block for a thread, with the memory for what it becomes. Both are handed over, not copied. */
export interface BlockMessage {
  readonly block: RecordBlock;
  readonly memory: ArrayBuffer;
}

/** What a thread gives back: the block converted, or the bug that kept it from doing so. */
export type ConvertedMessage =
  | { readonly converted: ConvertedBlock; readonly memory: ArrayBuffer }
  | { readonly error: unknown };
