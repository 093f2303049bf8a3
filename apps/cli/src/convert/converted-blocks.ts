import type { PlacedBlock } from "@openhpa/io";
import {
  type ConvertedBlock,
  createBlockConverter,
  type LineConversion,
  outputBuffer,
} from "./block-converter.js";
import { createWorkerPool } from "./worker-pool.js";

/** A block as it was read, and what it became. */
export interface BlockOutcome extends ConvertedBlock {
  readonly file: string;
  readonly input: number;
  readonly end: number;
}

/** How the work is shared out. */
export interface Jobs {
  /** Threads; 1 converts in this one. */
  readonly jobs: number;
  /** The thread's bundled script. */
  readonly script: URL;
}

/** Blocks that wait or are worked on for each thread: enough that none is idle while the first in order is not finished. */
const AHEAD = 3;

async function* inThisThread(
  blocks: AsyncIterable<PlacedBlock>,
  conversion: LineConversion,
): AsyncGenerator<BlockOutcome> {
  const convert = createBlockConverter(conversion);
  const output = outputBuffer();
  for await (const block of blocks) {
    const { file, input, end } = block;
    yield { file, input, end, ...(await convert(block, output)) };
  }
}

/**
 * Converts blocks and gives the results in the order of the blocks, whatever the number of threads. A result holds until the next one is asked
 * for. Memory is bounded by the number of threads.
 */
export async function* convertedBlocks(
  blocks: AsyncIterable<PlacedBlock>,
  conversion: LineConversion,
  { jobs, script }: Jobs,
): AsyncGenerator<BlockOutcome> {
  if (jobs === 1) {
    yield* inThisThread(blocks, conversion);
    return;
  }
  const pool = createWorkerPool(conversion, jobs, script);
  const ahead: Promise<BlockOutcome>[] = [];
  try {
    for await (const block of blocks) {
      const { file, input, end } = block;
      const outcome = pool.convert(block).then((converted) => ({ file, input, end, ...converted }));
      // A failure is told when its turn comes.
      outcome.catch(() => undefined);
      ahead.push(outcome);
      if (ahead.length < jobs * AHEAD) continue;
      const first = await (ahead.shift() as Promise<BlockOutcome>);
      yield first;
      pool.release(first);
    }
    for (const outcome of ahead) yield await outcome;
  } finally {
    await pool.close();
  }
}
