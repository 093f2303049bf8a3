import { linesOfFile, openLineFile } from "@openhpa/io";

/** Lines kept on disk until they are read back, in the order in which they came. */
export interface LineSpool {
  add(line: string): Promise<void>;
  /** The lines so far; nothing can be added afterwards. May be read several times. */
  lines(): AsyncGenerator<string>;
  /** Closes the file of a build that ends early; nothing where it is closed. */
  abandon(): void;
}

/** A spool in a file, which stays until its folder is removed. */
export function createLineSpool(file: string): LineSpool {
  const output = openLineFile(file);
  let closed: Promise<void> | undefined;
  return {
    add: output.add,
    async *lines() {
      closed ??= output.end();
      await closed;
      yield* linesOfFile(file);
    },
    abandon: output.abandon,
  };
}
