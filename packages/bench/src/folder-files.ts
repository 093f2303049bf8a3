import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compareCodePoints } from "@openhpa/core";

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

/** The paths of the files below a folder, in their order. */
function pathsUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort(compareCodePoints);
}

/** The same files under the names of another folder; builds write no file in its place, so that each folder stays as it is. */
export function linkFolder(from: string, to: string): void {
  for (const path of pathsUnder(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    linkSync(join(from, path), join(to, path));
  }
}

/** SHA-256 over the names and the bytes of the files below a folder, without one folder in it. */
export function folderDigest(folder: string, without: string): string {
  const hash = createHash("sha256");
  for (const path of pathsUnder(folder)) {
    if (path.startsWith(`${without}/`)) continue;
    const own = createHash("sha256")
      .update(readFileSync(join(folder, path)))
      .digest("hex");
    hash.update(`${own}  ${path}\n`);
  }
  return hash.digest("hex");
}
