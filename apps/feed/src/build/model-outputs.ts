import type { FolderWriter } from "@openhpa/io";
import { modelFiles } from "../model-files.js";

/** The model, which a feed carries whatever its records are. */
export async function writeModel(folder: FolderWriter): Promise<void> {
  for await (const { path, content } of modelFiles()) await folder.write(path, content);
}
