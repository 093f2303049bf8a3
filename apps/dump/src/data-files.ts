import type { DumpFolder, OpenLines } from "./dump-folder.js";
import { type LineForm, partKey, partNumber, partPaths } from "./parts.js";

/** The files that the data is written to, one or one a part, open at the same time. */
export interface DataFiles {
  /** Takes a line of the part that a subject belongs to. */
  write(subject: string, line: string): Promise<void> | undefined;
  /** Paths of the files, closed; with the number of lines of all of them. */
  close(): Promise<{ readonly paths: readonly string[]; readonly lines: number }>;
  abandon(cause: unknown): Promise<void>;
}

/** Opens the `count` files of a form. */
export function openDataFiles(folder: DumpFolder, form: LineForm, count: number): DataFiles {
  const paths = partPaths(form, count);
  const files: readonly OpenLines[] = paths.map((path) => folder.openLines(path));
  let key: string | undefined;
  let file = files[0] as OpenLines;
  return {
    write(subject, line) {
      const found = partKey(subject);
      if (found !== key) {
        key = found;
        file = files[partNumber(found, count)] as OpenLines;
      }
      return file.write(line);
    },
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
