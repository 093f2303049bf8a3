import type { HpaRecord } from "@openhpa/core";
import type { BlockCut } from "./cut-blocks.js";

/** What is written into a file. */
export type Content = string | Uint8Array;

/** The bytes of some records that follow each other in a file, wherever in the file they stand; and what the file has to know of them. */
export interface MadeBlock<M> {
  /** Empty where none of the records is in the file. */
  readonly content: Content;
  /** Plain JSON, kept from build to build. */
  readonly meta: M;
}

/** Makes one block from its records, which come in the order of keys. */
export interface BlockBuilder<M> {
  add(record: HpaRecord): void | Promise<void>;
  finish(): MadeBlock<M> | Promise<MadeBlock<M>>;
}

/** A block in its place. */
export interface PlacedBlock<M> {
  readonly meta: M;
  readonly bytes: number;
}

/** Puts a file together around its blocks, in their order. */
export interface Assembly<M> {
  /** What the bytes of the next block depend on beside its records; nothing by default. */
  context?(): string;
  /** What stands before a block; `offset` is where it begins in the file. Blocks without bytes are passed over. */
  before(block: PlacedBlock<M>, offset: number): Content;
  /** What stands after the last block. */
  end(offset: number): Content | Promise<Content>;
}

/**
 * A file that holds all records, in blocks of some records each. Where blocks end is decided by the keys of the records alone, so that a
 * record that changes, comes or goes makes one block anew and the others are copied; a block's bytes may depend on nothing but its records
 * and the options of the build.
 */
export interface BlockFile<M = unknown> extends BlockCut {
  /** Path in the feed. */
  readonly path: string;
  /** Begins a block; `context` is what the {@link Assembly} says. */
  begin(context: string): BlockBuilder<M>;
  assemble(): Assembly<M>;
}
