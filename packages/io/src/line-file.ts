import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { readLines } from "./lines.js";

/** A temporary file that takes lines as they come, while the work goes on. */
export interface LineFile {
  /** Adds a line and waits where the disk is slow. Throws the system's error, also one of an earlier line. */
  add(line: string): Promise<void>;
  /** Ends the file; settles when it is on the disk, throws when it is not. */
  end(): Promise<void>;
  /** Ends the file as it is, without a word about it. */
  abandon(): void;
}

/** Opens a file of lines. None of its errors ends the process: the first one is thrown by what is done with it next. */
export function openLineFile(file: string): LineFile {
  const output = createWriteStream(file);
  const done = finished(output);
  // Who adds or ends hears of it.
  done.catch(() => undefined);
  return {
    async add(line) {
      if (output.errored) throw output.errored;
      if (!output.write(`${line}\n`)) await Promise.race([once(output, "drain"), done]);
    },
    end() {
      output.end();
      return done;
    },
    abandon: () => void output.destroy(),
  };
}

/** The lines of such a file. Throws the system's error when it cannot be read. */
export async function* linesOfFile(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const { bytes } of readLines(createReadStream(file), Number.POSITIVE_INFINITY))
    yield decoder.decode(bytes);
}
