import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import type { Writable } from "node:stream";
import { OutputFailure, ownErrors } from "@openhpa/console";
import { IoError, writeFailure } from "./io-error.js";
import { type LockOptions, lockOutput, type OutputLock } from "./output-lock.js";

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

/**
 * Writes to a stream, whose errors reject what is written with an `OutputFailure`. Bytes are copied unless the stream stands for a file descriptor, because other streams keep what they
 * are given.
 */
export function streamSink(stream: Writable): ByteSink {
  ownErrors(stream);
  const isDescriptor = "fd" in stream;
  return {
    write: (bytes) =>
      new Promise((resolve, reject) => {
        stream.write(isDescriptor ? bytes : Uint8Array.from(bytes), (error) =>
          error ? reject(new OutputFailure(error)) : resolve(),
        );
      }),
  };
}

/** How a file is opened that appears as a whole. */
export interface PendingOptions extends LockOptions {
  /** True when nobody else can write the file: the lock of its folder is held. */
  readonly isAlone?: boolean | undefined;
}

/** A device or a pipe takes what it is given: there is nothing to put in its place, and a rename would take the device away. */
async function isDevice(path: string): Promise<boolean> {
  const info = await stat(path).catch(() => undefined);
  return info !== undefined && !info.isFile() && !info.isDirectory();
}

const nobodys: Pick<OutputLock, "assertHeld" | "release"> = {
  assertHeld: () => undefined,
  release: () => undefined,
};

/**
 * Opens a file that appears in its place only when it is whole (a device is written as it is). Throws an `IoError` when it cannot be written,
 * or another process is writing it and does not end while it is waited for.
 */
export async function openPendingFile(path: string, options: PendingOptions = {}): Promise<PendingFile> {
  const isDirect = await isDevice(path);
  const part = isDirect ? path : `${path}.part`;
  const lock = isDirect || options.isAlone ? nobodys : await lockOutput(path, options);
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw cause instanceof IoError ? cause : writeFailure(path, cause);
    }
  };
  let file: FileHandle | undefined = await guard(() => open(part, "w")).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  let isDone = false;
  const close = async () => {
    const open = file;
    file = undefined;
    await open?.close();
  };
  return {
    write: (bytes) => guard(async () => file?.writeFile(bytes)),
    commit: () =>
      guard(async () => {
        if (!isDirect) await file?.sync();
        await close();
        lock.assertHeld();
        if (!isDirect) await rename(part, path);
        isDone = true;
        lock.release();
      }),
    async abandon() {
      if (isDone) return;
      isDone = true;
      await close().catch(() => undefined);
      if (!isDirect) await rm(part, { force: true }).catch(() => undefined);
      lock.release();
    },
  };
}
