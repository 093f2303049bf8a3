import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The files below a folder: what stands there, and which of them were written since another look. */
export interface FolderFiles {
  readonly files: number;
  readonly bytes: number;
  /** Numbers of the files in the file system: a file that is taken over keeps its own under the name of the new build. */
  readonly nodes: ReadonlySet<number>;
}

/** Looks at the files below a folder. */
export function filesUnder(folder: string): FolderFiles {
  const nodes = new Set<number>();
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { ino, size } = statSync(join(entry.parentPath, entry.name));
    nodes.add(ino);
    files += 1;
    bytes += size;
  }
  return { files, bytes, nodes };
}

/** The files below a folder that were not there in an earlier look. */
export function writtenSince(folder: string, before: FolderFiles | undefined): Omit<FolderFiles, "nodes"> {
  let [files, bytes] = [0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const { ino, size } = statSync(join(entry.parentPath, entry.name));
    if (before?.nodes.has(ino)) continue;
    files += 1;
    bytes += size;
  }
  return { files, bytes };
}
