import { open, rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { writeFailure } from "./io-error.js";

/** Where bytes go. */
export interface ByteSink {
  /** Settles when the bytes are written and their memory may be used again: a slow reader makes the writer wait. */
  write(bytes: Uint8Array): Promise<void>;
}

/** A file that is written beside its place. */
export interface PendingFile extends ByteSink {
  /** Puts the file in its place, on the disk for good. */
  commit(): Promise<void>;
  /** Takes away what was written; what stood in its place stays. Does nothing after `commit`. */
  abandon(): Promise<void>;
}

/** Writes to a stream. Bytes are copied unless the stream stands for a file descriptor, because other streams keep what they are given. */
export function streamSink(stream: Writable): ByteSink {
  const isDescriptor = "fd" in stream;
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(isDescriptor ? bytes : Uint8Array.from(bytes), (error) =>
          error ? reject(error) : resolve(),
        );
      }),
  };
}

/** Opens a file that appears in its place only when it is whole. Throws an `IoError` when it cannot be written. */
export async function openPendingFile(path: string): Promise<PendingFile> {
  const part = `${path}.part`;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw writeFailure(path, cause);
    }
  };
  const file = await guard(() => open(part, "w"));
  let isOpen = true;
  return {
    write: (bytes) => guard(() => file.writeFile(bytes)),
    commit: () =>
      guard(async () => {
        await file.sync();
        isOpen = false;
        await file.close();
        await rename(part, path);
      }),
    async abandon() {
      if (!isOpen) return;
      isOpen = false;
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}
