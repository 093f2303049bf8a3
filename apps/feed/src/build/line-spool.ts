import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";

/** Lines kept on disk until they are read back, in the order in which they came. */
export interface LineSpool {
  add(line: string): Promise<void>;
  /** The lines so far; nothing can be added afterwards. May be read several times. */
  lines(): AsyncGenerator<string>;
}

/** A spool in a file, which stays until its folder is removed. */
export function createLineSpool(file: string): LineSpool {
  const output = createWriteStream(file);
  let closed: Promise<unknown> | undefined;
  return {
    async add(line) {
      if (!output.write(`${line}\n`)) await once(output, "drain");
    },
    async *lines() {
      closed ??= once(output.end(), "close");
      await closed;
      yield* createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
    },
  };
}
