import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { ExpectedError } from "./expected-error.js";
import { systemReason } from "./system-reasons.js";
import { exitCodes } from "./terminal.js";

/** Codes of a stream whose reader has gone away; the second is given for what is written after that. */
const CLOSED: readonly unknown[] = ["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"];

function isClosed(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && CLOSED.includes(cause.code);
}

/**
 * What a command gives could not be written to its output: exit code 3 with the system's reason. A reader that went away (`| head`) has what it
 * wanted: exit code 0, and not a word.
 */
export class OutputFailure extends ExpectedError<"closed-pipe" | "not-writable"> {
  override readonly name = "OutputFailure";
  override readonly exitCode: number;

  constructor(cause: unknown) {
    const { fr, en } = systemReason(cause);
    super(
      isClosed(cause) ? "closed-pipe" : "not-writable",
      {
        fr: `sortie standard : écriture impossible (${fr}).`,
        en: `standard output: cannot be written (${en}).`,
      },
      cause,
    );
    this.exitCode = isClosed(cause) ? exitCodes.ok : exitCodes.io;
  }
}

/** What is known of a stream that a command writes to. */
interface Owned {
  failure?: OutputFailure;
}

const owned = new WeakMap<Writable, Owned>();

/** Becomes the owner of a stream's errors: none of them ends the process any more, and the first one is kept for who writes next. */
export function ownErrors(stream: Writable): void {
  stateOf(stream);
}

function stateOf(stream: Writable): Owned {
  const known = owned.get(stream);
  if (known) return known;
  const state: Owned = {};
  owned.set(stream, state);
  stream.on("error", (cause) => {
    state.failure ??= new OutputFailure(cause);
  });
  return state;
}

/** Throws the failure of a stream, also of one that was ended from outside. */
function assertOpen(stream: Writable): void {
  const state = stateOf(stream);
  if (stream.errored) state.failure ??= new OutputFailure(stream.errored);
  if (stream.destroyed) state.failure ??= new OutputFailure(Object.assign(new Error(), { code: "EPIPE" }));
  if (state.failure) throw state.failure;
}

/**
 * Writes and waits where the reader is slow, so that memory stays flat. Throws an {@link OutputFailure} when the stream cannot take it; the
 * failure of the last piece is thrown by {@link flush}.
 */
export async function print(stream: Writable, text: string | Uint8Array): Promise<void> {
  assertOpen(stream);
  if (stream.write(text)) return;
  assertOpen(stream);
  const stop = new AbortController();
  const { signal } = stop;
  await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(
    () => undefined,
  );
  stop.abort();
  assertOpen(stream);
}

/** Ends what was printed: waits until it is known whether it could be written. Throws the first failure as an {@link OutputFailure}. */
export async function flush(stream: Writable): Promise<void> {
  ownErrors(stream);
  // Of a file descriptor nothing is behind this; elsewhere a write tells its error in the turn that follows it.
  if ("fd" in stream && !stream.destroyed)
    await new Promise<void>((resolve) => void stream.write("", () => resolve()));
  await setImmediate();
  if (!stream.writableFinished) assertOpen(stream);
}
