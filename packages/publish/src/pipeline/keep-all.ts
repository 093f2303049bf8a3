import type { FolderWriter } from "@openhpa/io";

/** Takes some files over from the last build; false, with none of them taken, where one is gone or was altered. */
export async function keepAll(folder: FolderWriter, paths: readonly string[]): Promise<boolean> {
  if (!paths.every(folder.has)) return false;
  for (const path of paths) await folder.keep(path);
  return true;
}
