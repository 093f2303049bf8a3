import { join } from "node:path";
import type { FolderWriter } from "@openhpa/io";
import { contentOfFile, contentOfHash, type LastMarks, type NewMarks } from "./file-marks.js";
import { hashFile } from "./hash-file.js";

/**
 * A writer that marks its files, and knows by the marks of the last build which of that one's files somebody has altered since: it has them no
 * more. Without marks of the last build it has whatever is there.
 */
export function markedFolder(
  folder: FolderWriter,
  marks: NewMarks,
  last: LastMarks | undefined,
): FolderWriter {
  return {
    ...folder,
    async write(path, content) {
      const placed = await folder.write(path, content);
      marks.add(path, contentOfFile(placed));
      return placed;
    },
    async writeStream(path, chunks) {
      const written = await folder.writeStream(path, chunks);
      marks.add(path, contentOfHash(written.sha256));
      return written;
    },
    async adopt(file) {
      const written = await folder.adopt(file);
      marks.add(file.path, contentOfHash(file.sha256));
      return written;
    },
    has: (path) => (last ? last.isIntact(path) : folder.has(path)),
    async keep(path) {
      const placed = await folder.keep(path);
      const mark = placed && last?.markOf(path);
      if (mark) marks.take(mark);
      else if (placed) marks.add(path, contentOfHash(hashFile(join(folder.root, path))));
      return placed;
    },
  };
}
