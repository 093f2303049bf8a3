import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FolderWriter } from "@openhpa/io";

/** Takes some files over from the last build; false, with none of them taken, where one is gone. */
export async function keepAll(folder: FolderWriter, paths: readonly string[]): Promise<boolean> {
  const { previous } = folder;
  if (previous === undefined || !paths.every((path) => existsSync(join(previous, path)))) return false;
  for (const path of paths) await folder.keep(path);
  return true;
}
