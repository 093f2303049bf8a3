import { existsSync, mkdirSync, realpathSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemReason } from "@openhpa/console";
import { restore, setAside, swapFor, sweepBesides } from "./folder-swap.js";
import { createFolderWriter, type FolderWriter } from "./folder-writer.js";
import { IoError } from "./io-error.js";
import { type LockOptions, lockOutput } from "./output-lock.js";

/** Marks a folder as written by a build, so that a build never replaces a folder of somebody else. */
const MARKER = ".openhpa.json";

/** What the marker of a folder says wrote it; undefined without one. */
async function kindOf(folder: string): Promise<unknown> {
  try {
    return (JSON.parse(await readFile(join(folder, MARKER), "utf8")) as { kind?: unknown }).kind;
  } catch {
    return undefined;
  }
}

/** Refuses a folder that holds something and was not written by a build of the same kind. True when it holds a build. */
async function assertOurs(out: string, kind: string): Promise<boolean> {
  if (!existsSync(out)) return false;
  const names = await readdir(out).catch(() => undefined);
  if (names?.length === 0) return false;
  if (names && (await kindOf(out)) === kind) return true;
  throw new IoError("not-ours", {
    fr: `${out} existe et n'a pas été écrit par cette commande : rien n'a été touché. Choisissez un autre dossier ou videz celui-ci.`,
    en: `${out} exists and was not written by this command: nothing was touched. Choose another folder or empty this one.`,
  });
}

/** The same path whatever links lead to the folder that it stands in: builds that mean the same folder meet at the same lock. */
function canonicalPath(out: string): string {
  const target = resolve(out);
  try {
    return join(realpathSync(dirname(target)), basename(target));
  } catch {
    return target;
  }
}

function notWritable(out: string, cause: unknown): IoError {
  const { fr, en } = systemReason(cause);
  return new IoError(
    "not-writable",
    {
      fr: `${out} : écriture impossible (${fr}). L'ancien contenu est intact.`,
      en: `${out}: cannot be written (${en}). What was there before is untouched.`,
    },
    cause,
  );
}

function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && "syscall" in cause;
}

/** Milliseconds between two looks at a folder whose build is between its renames, and for which it is looked at. */
const LOOK = 20;
const LOOKING = 2000;

/**
 * The folder to read at a path that builds replace. Puts the last whole build back when a build was stopped in the instant between its two
 * renames, and waits for a build that is in that instant now; where nothing can be written, gives the place where the last build stands.
 */
export async function recoverFolder(out: string): Promise<string> {
  const target = canonicalPath(out);
  for (let waited = 0; setAside(target) !== undefined && waited < LOOKING; waited += LOOK) {
    const lock = await lockOutput(target).catch(() => undefined);
    if (lock) {
      try {
        restore(target);
      } finally {
        lock.release();
      }
    } else await sleep(LOOK);
  }
  return setAside(target) ?? out;
}

/**
 * Writes a folder as a whole: beside the last build first, whose place it then takes; files that did not change are shared with it. When
 * anything fails or the process is stopped at any moment, the old folder stays as it was (or is put back by the next build, or by
 * {@link recoverFolder}), and what is left beside it is removed by the next build. Where `out` is a symbolic link, the swap is one rename of
 * the link, so that readers never meet an instant without a folder. One build at a time: another one of the same folder is waited for or
 * refused, see {@link lockOutput}. Throws an {@link IoError} when `out` holds files that no build of this kind wrote, is being written, or
 * cannot be written. Where `write` calls {@link FolderWriter.leave}, the last build stays as it is.
 *
 * A test stops or fails it at any step from outside, since every change of a file is a call of `node:fs`: `failingDisk` of
 * `@openhpa/testkit`, and for a process of its own `apps/cli/src/feed/testing/build-process.mjs`.
 */
export async function publishFolder<T>(
  out: string,
  kind: string,
  write: (folder: FolderWriter) => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  try {
    const parent = dirname(resolve(out));
    if (!existsSync(parent)) mkdirSync(parent, { recursive: true });
  } catch (cause) {
    throw notWritable(out, cause);
  }
  const target = canonicalPath(out);
  const lock = await lockOutput(target, options);
  const swap = swapFor(target, lock.token);
  try {
    restore(target);
    const previous = (await assertOurs(target, kind)) ? target : undefined;
    await sweepBesides(target);
    await mkdir(swap.staging);
    const folder = createFolderWriter(swap.staging, previous);
    const result = await write(folder);
    if (folder.isLeft()) {
      await sweepBesides(target);
      return result;
    }
    await writeFile(join(swap.staging, MARKER), `${JSON.stringify({ kind })}\n`);
    lock.assertHeld();
    try {
      swap.run();
    } catch (cause) {
      restore(target);
      throw cause;
    }
    await sweepBesides(target).catch(() => undefined);
    return result;
  } catch (cause) {
    await rm(swap.staging, { recursive: true, force: true }).catch(() => undefined);
    throw isSystemError(cause) ? notWritable(out, cause) : cause;
  } finally {
    lock.release();
  }
}
