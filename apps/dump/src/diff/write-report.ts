import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ExpectedError, print } from "@openhpa/console";
import { writeFailure } from "@openhpa/io";

/** Passes the pieces on and keeps what the sequence returns. */
function returning<R>(pieces: AsyncGenerator<string, R>) {
  let result: R | undefined;
  const each = async function* () {
    for (let next = await pieces.next(); ; next = await pieces.next()) {
      if (next.done) {
        result = next.value;
        return;
      }
      if (next.value !== "") yield next.value;
    }
  };
  return { pieces: each(), result: () => result as R };
}

/** Writes the pieces to a stream, waiting where its reader is slow; gives what the sequence returns. */
export async function printReport<R>(stream: Writable, report: AsyncGenerator<string, R>): Promise<R> {
  const { pieces, result } = returning(report);
  for await (const piece of pieces) await print(stream, piece);
  return result();
}

/** Writes the pieces to a file that takes its place only when it is whole; gives what the sequence returns. */
export async function writeReport<R>(path: string, report: AsyncGenerator<string, R>): Promise<R> {
  const { pieces, result } = returning(report);
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    await rename(part, path);
    return result();
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    if (cause instanceof ExpectedError) throw cause;
    throw writeFailure(path, cause);
  }
}
