import type { Terminal } from "@openhpa/console";
import { gzip, openPendingFile, streamSink } from "@openhpa/io";
import { waitingFor } from "../waiting.js";
import type { LineFlags } from "./convert-flags.js";
import type { BlockOutcome } from "./converted-blocks.js";

/** What a conversion did so far. */
export interface ConversionCounts {
  /** Lines read; documents have none. */
  readonly lines: number;
  readonly records: number;
  readonly refused: number;
  /** Bytes written, before packing. */
  readonly bytes: number;
}

/** A place between two blocks, with what was done up to it. */
export interface Checkpoint {
  /** Position of the file in the list of inputs. */
  readonly input: number;
  /** Bytes of the file, unpacked, that lie before. */
  readonly offset: number;
  /** Lines of the file that lie before. */
  readonly line: number;
  readonly counts: ConversionCounts;
}

export const beginning: Checkpoint = {
  input: 0,
  offset: 0,
  line: 0,
  counts: { lines: 0, records: 0, refused: 0, bytes: 0 },
};

/** Where a conversion goes. */
export interface LineTarget {
  /** Where to go on from. */
  readonly from: Checkpoint;
  /** True when an earlier run has written everything. */
  readonly isWhole?: boolean;
  /** Writes what a block became; `after` is the place behind it. */
  take(outcome: BlockOutcome, after: Checkpoint): Promise<void>;
  /** Ends what is written; false when it was not put in its place because records were refused. */
  end(last: Checkpoint): Promise<boolean>;
  /** Takes away what is not whole, after a failure. */
  abandon(): Promise<void>;
}

/** What an output without a line holds. */
function emptyOutput(isPacked: boolean): Uint8Array {
  return isPacked ? gzip("") : new Uint8Array(0);
}

/** Standard output: a block at a time, and the next one when the reader has taken it. */
export function stdoutTarget({ gzip: isPacked }: LineFlags, { stdout }: Terminal): LineTarget {
  const sink = streamSink(stdout);
  return {
    from: beginning,
    async take({ output }) {
      if (output.length > 0) await sink.write(output);
    },
    async end({ counts }) {
      if (counts.bytes === 0) await sink.write(emptyOutput(isPacked));
      return true;
    },
    abandon: async () => undefined,
  };
}

/** A file that is replaced at the end, and only when no record was refused or refused ones are no finding. */
export async function fileTarget(path: string, flags: LineFlags, terminal: Terminal): Promise<LineTarget> {
  const { gzip: isPacked, strict } = flags;
  const file = await openPendingFile(path, waitingFor(flags.wait, terminal));
  return {
    from: beginning,
    take: ({ output }) => file.write(output),
    async end({ counts }) {
      if (strict && counts.refused > 0) {
        await file.abandon();
        return false;
      }
      if (counts.bytes === 0) await file.write(emptyOutput(isPacked));
      await file.commit();
      return true;
    },
    abandon: () => file.abandon(),
  };
}
