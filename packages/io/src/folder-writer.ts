import { createHash, hash } from "node:crypto";
import {
  copyFileSync,
  createReadStream,
  createWriteStream,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import { compareCodePoints } from "@openhpa/core";
import { joinChunks } from "./joined-chunks.js";

/** A file of a published folder. */
export interface PlacedFile {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** A file of a published folder with the CRC-32 of its bytes. */
export interface CheckedFile extends PlacedFile {
  readonly crc32: number;
}

/** A file of a published folder whose bytes have been hashed. */
export interface WrittenFile extends PlacedFile {
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes the files of one build. A file whose bytes are those of the last build stays the same file, with its date. */
export interface FolderWriter {
  /** Folder that is being written; becomes the published folder when the build is done. */
  readonly root: string;
  /** Folder of the last build, whole; undefined for the first. */
  readonly previous: string | undefined;
  write(path: string, content: string | Uint8Array): Promise<CheckedFile>;
  writeStream(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<WrittenFile>;
  /** Takes in a file that was written below {@link FolderWriter.root} by other means; one with the bytes of the last build's becomes that. */
  adopt(file: WrittenFile): Promise<WrittenFile>;
  /** True where the folder of the last build holds the file. */
  has(path: string): boolean;
  /** Takes a file of the last build over as it is, without reading it; undefined when there was none. */
  keep(path: string): Promise<PlacedFile | undefined>;
  /** Leaves the folder of the last build in its place, whole; what has been written is thrown away. Throws when there was no build. */
  leave(): void;
  /** How much has been written or kept so far. */
  totals(): { readonly files: number; readonly bytes: number };
}

function sizeOf(path: string): number | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  return info?.isFile() ? info.size : undefined;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

/** The same file under a second name; a copy where the file system has no links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Memory for the text of a file, in bytes; longer text gets its own memory. */
const ENCODED = 1 << 18;
const MOST_BYTES_PER_UNIT = 3;

/**
 * A writer into an empty folder, which knows the folder of the last build. Small files are written synchronously: a build writes hundreds of
 * thousands, and waiting for each in turn would take longer than everything else.
 */
export function createFolderWriter(
  root: string,
  previous: string | undefined,
): FolderWriter & { isLeft(): boolean } {
  const made = new Set<string>();
  const total = { files: 0, bytes: 0 };
  let left = false;
  const encoded = Buffer.allocUnsafeSlow(ENCODED);
  const bytesOf = (text: string) => {
    if (text.length * MOST_BYTES_PER_UNIT > ENCODED) return Buffer.from(text);
    return encoded.subarray(0, encoded.write(text));
  };
  const place = (path: string) => {
    const target = join(root, path);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return target;
  };
  const count = <T extends PlacedFile>(file: T): T => {
    total.files += 1;
    total.bytes += file.bytes;
    return file;
  };
  const before = (path: string) => (previous === undefined ? undefined : join(previous, path));
  const adopt = async (file: WrittenFile): Promise<WrittenFile> => {
    const { path, bytes, sha256 } = file;
    const old = before(path);
    if (old !== undefined && sizeOf(old) === bytes && (await hashOf(old)) === sha256) {
      await rm(join(root, path));
      linkOrCopy(old, join(root, path));
    }
    return count(file);
  };
  return {
    root,
    previous,
    async write(path, content) {
      const bytes = typeof content === "string" ? bytesOf(content) : content;
      const target = place(path);
      const old = before(path);
      const same = old !== undefined && sizeOf(old) === bytes.length && readFileSync(old).equals(bytes);
      if (same) linkOrCopy(old, target);
      else writeFileSync(target, bytes);
      return count({ path, bytes: bytes.length, crc32: crc32(bytes) });
    },
    async writeStream(path, chunks) {
      const hash = createHash("sha256");
      let bytes = 0;
      const counted = async function* () {
        for await (const part of joinChunks(chunks)) {
          hash.update(part);
          bytes += part.length;
          yield part;
        }
      };
      const target = place(path);
      await pipeline(Readable.from(counted()), createWriteStream(target));
      return adopt({ path, bytes, sha256: hash.digest("hex") });
    },
    adopt,
    has(path) {
      const old = before(path);
      return old !== undefined && sizeOf(old) !== undefined;
    },
    async keep(path) {
      const old = before(path);
      const bytes = old === undefined ? undefined : sizeOf(old);
      if (old === undefined || bytes === undefined) return undefined;
      linkOrCopy(old, place(path));
      return count({ path, bytes });
    },
    leave() {
      if (previous === undefined) throw new Error("There is no folder of a last build that could stay");
      left = true;
    },
    isLeft: () => left,
    totals: () => ({ ...total }),
  };
}

/** The same writer with a list of what it wrote, in the order of the paths; for folders of few files. */
export function listing(folder: FolderWriter): FolderWriter & { files(): readonly WrittenFile[] } {
  const written = new Map<string, WrittenFile>();
  const note = <T extends WrittenFile>(file: T): T => {
    const { path, bytes, sha256 } = file;
    written.set(path, { path, bytes, sha256 });
    return file;
  };
  return {
    ...folder,
    write: async (path, content) =>
      note({ ...(await folder.write(path, content)), sha256: hash("sha256", content, "hex") }),
    writeStream: async (path, chunks) => note(await folder.writeStream(path, chunks)),
    adopt: async (file) => note(await folder.adopt(file)),
    files: () => [...written.values()].sort((a, b) => compareCodePoints(a.path, b.path)),
  };
}
