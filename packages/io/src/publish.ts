import {
  access,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { createFolderWriter, type FolderWriter } from "./folder-writer.js";
import { IoError } from "./io-error.js";
import { systemReason } from "./system-reasons.js";

/** Marks a folder as written by a build, so that a build never replaces a folder of somebody else. */
const MARKER = ".openhpa.json";

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Refuses a folder that holds something and was not written by a build of the same kind. True when it holds a build. */
async function assertOurs(out: string, kind: string): Promise<boolean> {
  if (!(await exists(out))) return false;
  const names = await readdir(out).catch(() => undefined);
  if (names?.length === 0) return false;
  const marker = await readFile(join(out, MARKER), "utf8").catch(() => "{}");
  if (names && JSON.parse(marker).kind === kind) return true;
  throw new IoError("not-ours", {
    fr: `${out} existe et n'a pas été écrit par cette commande : rien n'a été touché. Choisissez un autre dossier ou videz celui-ci.`,
    en: `${out} exists and was not written by this command: nothing was touched. Choose another folder or empty this one.`,
  });
}

/** How a finished folder takes the place of the one before. */
interface Swap {
  /** Where the new folder is written. */
  readonly staging: string;
  run(): Promise<void>;
  /** Puts everything back as it was. */
  undo(): Promise<void>;
}

/** A folder takes the place of a folder in two renames, between which the address is empty for an instant. */
function folderSwap(target: string): Swap {
  const staging = `${target}.new`;
  const old = `${target}.old`;
  return {
    staging,
    async run() {
      await rm(old, { recursive: true, force: true });
      if (await exists(target)) await rename(target, old);
      await rename(staging, target);
      await rm(old, { recursive: true, force: true });
    },
    undo: () => recoverFolder(target),
  };
}

/** A symbolic link takes the place of another in one rename: no reader ever finds nothing. */
async function linkSwap(target: string): Promise<Swap> {
  const current = resolve(dirname(target), await readlink(target));
  const [first, second] = [`${target}.a`, `${target}.b`] as const;
  const staging = current === first ? second : first;
  return {
    staging,
    async run() {
      const link = `${target}.link`;
      await rm(link, { force: true });
      await symlink(basename(staging), link);
      await rename(link, target);
      if (current === first || current === second) await rm(current, { recursive: true, force: true });
    },
    undo: async () => undefined,
  };
}

async function isLink(path: string): Promise<boolean> {
  const info = await lstat(path).catch(() => undefined);
  return info?.isSymbolicLink() ?? false;
}

/** Puts the last whole build back when a build was stopped in the instant between its two renames. */
export async function recoverFolder(out: string): Promise<void> {
  const target = resolve(out);
  const old = `${target}.old`;
  if (!(await exists(target)) && !(await isLink(target)) && (await exists(old))) await rename(old, target);
}

/**
 * Writes a folder as a whole: beside the last build first, whose place it then takes; files that did not change are shared with it. When
 * anything fails or the process is stopped, the old folder stays as it was. Where `out` is a symbolic link, the swap is one rename of
 * the link, so that readers never meet an instant without a folder. Throws an {@link IoError} when `out` holds files that no build of
 * this kind wrote.
 */
export async function publishFolder<T>(
  out: string,
  kind: string,
  write: (folder: FolderWriter) => Promise<T>,
): Promise<T> {
  const target = resolve(out);
  await recoverFolder(target);
  const previous = (await assertOurs(target, kind)) ? target : undefined;
  const swap = (await isLink(target)) ? await linkSwap(target) : folderSwap(target);
  const { staging } = swap;
  try {
    await rm(staging, { recursive: true, force: true });
    await mkdir(staging, { recursive: true });
    const folder = createFolderWriter(staging, previous);
    const result = await write(folder);
    await writeFile(join(staging, MARKER), `${JSON.stringify({ kind })}\n`);
    await swap.run();
    return result;
  } catch (cause) {
    await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    await swap.undo();
    if (!(cause instanceof Error && "syscall" in cause)) throw cause;
    const { fr, en } = systemReason(cause);
    throw new IoError(
      "not-writable",
      {
        fr: `${out} : écriture impossible (${fr}). L'ancien contenu est intact.`,
        en: `${out}: cannot be written (${en}). What was there before is untouched.`,
      },
      cause,
    );
  }
}
