import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { IoError } from "./io-error.js";

/** Marks a folder as written by a build, so that a build never replaces a folder of somebody else. */
const MARKER = ".openhpa.json";

/** A file of a published folder. */
export interface WrittenFile {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Writes the files of one build. */
export interface FolderWriter {
  /** Folder that is being written; becomes the published folder when the build is done. */
  readonly root: string;
  write(path: string, content: string | Uint8Array): Promise<WrittenFile>;
  writeStream(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<WrittenFile>;
  /** What has been written so far, in the order of the paths. */
  files(): readonly WrittenFile[];
}

function createFolderWriter(root: string): FolderWriter {
  const written = new Map<string, WrittenFile>();
  const made = new Set<string>();
  const place = async (path: string) => {
    const target = join(root, path);
    const folder = dirname(target);
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    return target;
  };
  const note = (file: WrittenFile) => {
    written.set(file.path, file);
    return file;
  };
  return {
    root,
    async write(path, content) {
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      await writeFile(await place(path), bytes);
      return note({ path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    },
    async writeStream(path, chunks) {
      const hash = createHash("sha256");
      let bytes = 0;
      const counted = async function* () {
        for await (const chunk of chunks) {
          const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
          hash.update(part);
          bytes += part.length;
          yield part;
        }
      };
      await pipeline(Readable.from(counted()), createWriteStream(await place(path)));
      return note({ path, bytes, sha256: hash.digest("hex") });
    },
    files: () => [...written.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Refuses a folder that holds something and was not written by a build of the same kind. */
async function assertOurs(out: string, kind: string): Promise<void> {
  if (!(await exists(out))) return;
  const names = await readdir(out).catch(() => undefined);
  if (names?.length === 0) return;
  const marker = await readFile(join(out, MARKER), "utf8").catch(() => "{}");
  if (names && JSON.parse(marker).kind === kind) return;
  throw new IoError("not-ours", {
    fr: `${out} existe et n'a pas été écrit par cette commande : rien n'a été touché. Choisissez un autre dossier ou videz celui-ci.`,
    en: `${out} exists and was not written by this command: nothing was touched. Choose another folder or empty this one.`,
  });
}

/**
 * Writes a folder as a whole: into a folder beside it first, which then takes its place. When anything fails, the old folder stays
 * as it was and nothing half-written is left. Throws an {@link IoError} when `out` holds files that no build of this kind wrote.
 */
export async function publishFolder<T>(
  out: string,
  kind: string,
  write: (folder: FolderWriter) => Promise<T>,
): Promise<T> {
  const target = resolve(out);
  await assertOurs(target, kind);
  const staging = `${target}.new`;
  const old = `${target}.old`;
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    const result = await write(createFolderWriter(staging));
    await writeFile(join(staging, MARKER), `${JSON.stringify({ kind })}\n`);
    await rm(old, { recursive: true, force: true });
    if (await exists(target)) await rename(target, old);
    await rename(staging, target);
    await rm(old, { recursive: true, force: true });
    return result;
  } catch (cause) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    if (!(await exists(target)) && (await exists(old))) await rename(old, target);
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    throw new IoError(
      "not-writable",
      {
        fr: `${out} : écriture impossible (${cause.message}). L'ancien contenu est intact.`,
        en: `${out}: cannot be written (${cause.message}). What was there before is untouched.`,
      },
      cause,
    );
  }
}
