import type { Writable } from "node:stream";
import { print } from "@openhpa/console";
import { type LockOptions, openPendingFile } from "@openhpa/io";

/** Hands the pieces to a writer, one at a time, and gives what the sequence returns. */
async function writeEach<R>(
  report: AsyncGenerator<string, R>,
  write: (piece: string) => Promise<void>,
): Promise<R> {
  try {
    for (let next = await report.next(); ; next = await report.next()) {
      if (next.done) return next.value;
      if (next.value !== "") await write(next.value);
    }
  } finally {
    // Where the writing failed, the sequence has temporary files to remove.
    await report.return(undefined as R);
  }
}

/** Writes the pieces to a stream, waiting where its reader is slow; gives what the sequence returns. */
export async function printReport<R>(stream: Writable, report: AsyncGenerator<string, R>): Promise<R> {
  return writeEach(report, (piece) => print(stream, piece));
}

/** Writes the pieces to a file that takes its place only when it is whole; gives what the sequence returns. Throws an `IoError` when it cannot be written. */
export async function writeReport<R>(
  path: string,
  report: AsyncGenerator<string, R>,
  options: LockOptions = {},
): Promise<R> {
  const file = await openPendingFile(path, options);
  try {
    const result = await writeEach(report, (piece) => file.write(Buffer.from(piece)));
    await file.commit();
    return result;
  } finally {
    await file.abandon();
  }
}
