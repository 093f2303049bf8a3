import { once } from "node:events";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";

/** A consumer of chunks that is fed from outside, so that one pass over the data can feed several. */
export interface Sink<Chunk, T> {
  /** Hands a chunk over, lets the consumer work, and waits where it is slow. Rejects with the consumer's own error. */
  push(chunk: Chunk): Promise<void>;
  /** Says that all has been handed over; what the consumer made of it. */
  end(): Promise<T>;
  /** Ends the consumer with an error and waits until it has cleaned up. */
  abandon(cause: unknown): Promise<void>;
}

const CHUNKS_WAITING = 4;

/** Starts a consumer and gives the way to feed it. */
export function createSink<T, Chunk = string>(
  consume: (chunks: AsyncIterable<Chunk>) => Promise<T>,
): Sink<Chunk, T> {
  const channel = new PassThrough({ objectMode: true, highWaterMark: CHUNKS_WAITING });
  // The consumer rejects with the same error; without a listener the event would end the process.
  channel.on("error", () => undefined);
  const done = consume(channel).catch((cause: unknown) => {
    channel.destroy();
    throw cause;
  });
  done.catch(() => undefined);
  let drained: Promise<void> | undefined;
  const drain = async () => {
    await Promise.race([once(channel, "drain"), done]);
    drained = undefined;
  };
  return {
    push(chunk) {
      // A turn of the event loop: without one the thread that packs would stand still until somebody waits.
      if (channel.write(chunk)) return setImmediate();
      drained ??= drain();
      // Whoever waits hears of a failure; nobody has to wait, since `end` tells it too.
      drained.catch(() => undefined);
      return drained;
    },
    end() {
      channel.end();
      return done;
    },
    async abandon(cause) {
      channel.destroy(cause instanceof Error ? cause : new Error(String(cause)));
      await done.catch(() => undefined);
    },
  };
}
