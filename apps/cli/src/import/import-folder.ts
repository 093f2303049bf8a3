import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { FolderWriter } from "@openhpa/io";

/** What became of a file that was to be written. */
export type Placing =
  /** Written, or there already with the same content. */
  | "written"
  /** Another file of this name was there before, and stays. */
  | "kept";

/** A folder of imports, into which several imports are written one after the other. */
export interface ImportFolder {
  /** Writes a record; one that an earlier import wrote otherwise stays unless it is to be replaced. */
  record(key: string, content: string): Promise<Placing>;
  /** Writes a report under its name, or under the next free one, and gives the name. */
  report(stem: string, ending: string, content: string): Promise<string>;
  /** Takes over every file of earlier imports that was not written again. */
  finish(): Promise<void>;
}

/** Paths of the files of a folder, with forward slashes; none when it is not there. Marks of the build are left out. */
function filesOf(folder: string | undefined): ReadonlySet<string> {
  if (folder === undefined) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Set(
    names.filter((name) => statSync(join(folder, name)).isFile()).map((name) => name.split(sep).join("/")),
  );
}

const MARKER = ".openhpa.json";

/** The folder of an import over the one of earlier imports: what these wrote is kept, unless `replace` says that records and reports of the same name are replaced. */
export function importFolder(folder: FolderWriter, replace: boolean): ImportFolder {
  const before = filesOf(folder.previous);
  const written = new Set<string>([MARKER]);
  const isThere = (path: string) => before.has(path) && folder.previous !== undefined;
  const isSame = (path: string, content: string) =>
    readFileSync(join(folder.previous as string, path)).equals(Buffer.from(content));
  const write = async (path: string, content: string) => {
    written.add(path);
    await folder.write(path, content);
  };
  return {
    async record(key, content) {
      const path = `records/${key}.json`;
      if (isThere(path) && !replace && !isSame(path, content)) return "kept";
      await write(path, content);
      return "written";
    },
    async report(stem, ending, content) {
      const isFree = (path: string) =>
        !written.has(path) && (!isThere(path) || replace || isSame(path, content));
      let path = `reports/${stem}.${ending}`;
      for (let count = 2; !isFree(path); count++) path = `reports/${stem}.${count}.${ending}`;
      await write(path, content);
      return path;
    },
    async finish() {
      for (const path of before) if (!written.has(path)) await folder.keep(path);
    },
  };
}
