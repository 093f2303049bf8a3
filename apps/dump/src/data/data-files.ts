import type { DumpFolder, OpenLines } from "./dump-folder.js";
import { type LineForm, partNumber, partPaths } from "./parts.js";

/** The files that the data is written to, one or one a part, open at the same time. */
export interface DataFiles {
  /** Takes whole lines about one record, and how many they are. `key` is what its subjects share ({@link partKey}). */
  write(key: string, lines: string | Uint8Array, count: number): Promise<void>;
  /** Paths of the files, closed; with the number of lines of all of them. */
  close(): Promise<{ readonly paths: readonly string[]; readonly lines: number }>;
  abandon(cause: unknown): Promise<void>;
}

/** Opens the files of a form, one a part. */
export function openDataFiles(folder: DumpFolder, form: LineForm, parts: number): DataFiles {
  const paths = partPaths(form, parts);
  const files: readonly OpenLines[] = paths.map((path) => folder.openLines(path));
  return {
    write: (key, lines, count) => (files[partNumber(key, parts)] as OpenLines).write(lines, count),
    async close() {
      let lines = 0;
      for (const open of files) lines += await open.close();
      return { paths, lines };
    },
    async abandon(cause) {
      await Promise.all(files.map((open) => open.abandon(cause)));
    },
  };
}
