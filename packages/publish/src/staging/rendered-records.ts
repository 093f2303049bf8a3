import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { type FolderWriter, linesOfFile, openLineFile } from "@openhpa/io";

/** Says which record was rendered from what; begins with a dot, so that no web server of ours shows it. */
const FILE = ".openhpa-rendered";

/** The lines of the last build's file, in the order of keys. */
async function* lastRendered(
  folder: FolderWriter,
): AsyncGenerator<readonly [key: string, fingerprint: string]> {
  const file = folder.previous === undefined ? undefined : join(folder.previous, FILE);
  if (file === undefined || !existsSync(file)) return;
  for await (const line of linesOfFile(file)) {
    const [key = "", fingerprint = ""] = line.split("\t");
    yield [key, fingerprint];
  }
}

/** Remembers what each record was rendered from and tells whether the last build rendered the same. */
export interface RenderedRecords {
  /** To be asked once for every record, in the order of keys: true when the last build's files are still right. */
  isSame(key: string, fingerprint: string): Promise<boolean>;
  close(): Promise<void>;
  /** Closes the files of a build that ends early; nothing where they are closed. */
  abandon(): Promise<void>;
}

/** Walks the last build's list beside the records of this one; holds a line of it. */
export function createRenderedRecords(folder: FolderWriter): RenderedRecords {
  const last = lastRendered(folder);
  const output = openLineFile(join(folder.root, FILE));
  let current: readonly [string, string] | undefined;
  let ended = false;
  const advance = async () => {
    const next = await last.next();
    ended = next.done === true;
    current = next.done ? undefined : next.value;
  };
  return {
    async isSame(key, fingerprint) {
      await output.add(`${key}\t${fingerprint}`);
      while (!ended && (current === undefined || compareCodePoints(current[0], key) < 0)) await advance();
      return current?.[0] === key && current[1] === fingerprint;
    },
    async close() {
      await last.return(undefined);
      await output.end();
    },
    async abandon() {
      output.abandon();
      await last.return(undefined);
    },
  };
}
