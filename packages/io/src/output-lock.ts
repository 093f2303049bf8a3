import { randomBytes } from "node:crypto";
import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Bilingual, isAbsent } from "@openhpa/console";
import { IoError, writeFailure } from "./io-error.js";
import { isRunning, type RunningProcess, thisProcess } from "./running-process.js";

/** What a lock says: who writes, and since when. It stands beside the output and is no byte of it, so that it may know the time. */
export interface LockOwner {
  /** Names the build, twelve hexadecimal digits: its temporary folders bear it too. */
  readonly token: string;
  /** Instant in UTC, ISO 8601. */
  readonly since: string;
  readonly process: RunningProcess;
}

/** How long who finds an output being written waits. */
export interface LockOptions {
  /** Seconds to wait for another process that writes the same output; 0, the default, refuses at once. */
  readonly wait?: number | undefined;
  /** Told once, when the waiting begins. */
  readonly onWait?: ((message: Bilingual) => void) | undefined;
}

/** A folder or file that is ours to write until it is given back. */
export interface OutputLock {
  readonly token: string;
  /** Throws an {@link IoError} when somebody has taken the lock away: another build may have begun. */
  assertHeld(): void;
  release(): void;
}

/** Seconds as a person gives them to wait, at most a day; undefined for anything else. */
export function parseWait(text: string): number | undefined {
  const seconds = Number(text);
  return /^\d+$/.test(text) && seconds <= 86_400 ? seconds : undefined;
}

const TOKEN = /^[0-9a-f]{12}$/;

/** What stands beside a path under its own name, an ending and the token of a build. */
export function besides(path: string, ending: string): string[] {
  const start = basename(path) + ending;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && TOKEN.test(name.slice(start.length)))
    .map((name) => join(dirname(path), name));
}

/** The lock of an output: a file beside it. */
export function lockPath(target: string): string {
  return `${target}.lock`;
}

function codeOf(cause: unknown): unknown {
  return cause instanceof Error && "code" in cause ? cause.code : undefined;
}

/** What stands in a lock; undefined when there is none, "nobody" when what stands there names no process. */
function ownerIn(path: string): LockOwner | "nobody" | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw cause;
  }
  try {
    const owner = JSON.parse(text) as Partial<LockOwner>;
    return typeof owner.token === "string" && typeof owner.process?.pid === "number"
      ? (owner as LockOwner)
      : "nobody";
  } catch {
    return "nobody";
  }
}

/** Creates the lock with its content, which a reader never sees in part; false when one is there. */
function create(path: string, owner: LockOwner): boolean {
  const own = `${path}.${owner.token}`;
  const text = `${JSON.stringify(owner)}\n`;
  try {
    writeFileSync(own, text, { flag: "wx" });
    return link(own, path, text);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a file its second name. On a file system without hard links the lock is created, then filled. */
function link(own: string, path: string, text: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (cause) {
    // A holder may have swept our file away before it had its second name: it is tried again.
    if (codeOf(cause) === "EEXIST" || isAbsent(cause)) return false;
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(String(codeOf(cause)))) throw cause;
  }
  try {
    writeFileSync(path, text, { flag: "wx" });
    return true;
  } catch (second) {
    if (codeOf(second) === "EEXIST") return false;
    rmSync(path, { force: true });
    throw second;
  }
}

/** Gives a lock back. Where that is refused (a disk that became read-only) it is left behind, and nobody's as soon as this process ends. */
function release(path: string, { token }: LockOwner): void {
  try {
    const owner = ownerIn(path);
    if (typeof owner === "object" && owner.token === token) rmSync(path, { force: true });
  } catch {
    // said above
  }
}

/** Milliseconds between two looks, and for which an empty lock may be one that is being filled. */
const PAUSE = 100;
const FILLING = 1000;

/** True when the owner of a lock has ended, so that it may be taken away. */
async function isLeftBehind(path: string, found: LockOwner | "nobody"): Promise<boolean> {
  if (found !== "nobody") return isRunning(found.process) === false;
  for (let waited = 0; waited < FILLING; waited += PAUSE) {
    await sleep(PAUSE);
    if (ownerIn(path) !== "nobody") return false;
  }
  return true;
}

/**
 * Takes a lock, or says who has it. A lock whose owner has ended is taken away under a lock of its own: two that both found it left behind
 * would else take away each other's.
 */
async function take(path: string, own: LockOwner): Promise<LockOwner | undefined> {
  for (;;) {
    if (create(path, own)) return undefined;
    const found = ownerIn(path);
    if (found === undefined) continue;
    if (!(await isLeftBehind(path, found))) {
      if (found !== "nobody") return found;
      continue;
    }
    const other = await take(lockPath(path), own);
    if (other) return other;
    try {
      const still = ownerIn(path);
      const isSame =
        still !== undefined &&
        (found === "nobody" ? still === "nobody" : still !== "nobody" && still.token === found.token);
      if (isSame) rmSync(path, { force: true });
    } finally {
      release(lockPath(path), own);
    }
  }
}

/** Removes what contenders that were killed left beside a lock. */
function sweep(path: string): void {
  for (const file of besides(path, ".")) {
    const found = ownerIn(file);
    if (found === "nobody" || (found && isRunning(found.process) === false)) rmSync(file, { force: true });
  }
}

/** `30/11/2026 01:40:12`, in UTC whatever the machine. */
function instant(iso: string): string {
  const [day = "", time = ""] = iso.split("T");
  return `${day.split("-").reverse().join("/")} ${time.slice(0, 8)}`;
}

function inUse(target: string, owner: LockOwner): IoError {
  const { pid, host } = owner.process;
  const since = instant(owner.since);
  const isSeen = isRunning(owner.process) !== undefined;
  const lock = lockPath(target);
  return new IoError("in-use", {
    fr: `${target} : déjà en cours d'écriture (processus ${pid} sur ${host}, depuis le ${since} UTC). Rien n'a été touché. ${
      isSeen
        ? "Relancez quand il aura fini, ou ajoutez --wait SECONDES pour l'attendre."
        : `Ce processus ne se voit pas d'ici : s'il n'existe plus, supprimez ${lock} et relancez.`
    }`,
    en: `${target}: being written already (process ${pid} on ${host}, since ${since} UTC). Nothing was touched. ${
      isSeen
        ? "Run again when it has finished, or add --wait SECONDS to wait for it."
        : `That process cannot be seen from here: if it is gone, delete ${lock} and run again.`
    }`,
  });
}

function lost(target: string): IoError {
  return new IoError("in-use", {
    fr: `${target} : le verrou ${lockPath(target)} a été supprimé pendant l'écriture. Rien n'a été publié ; relancez.`,
    en: `${target}: the lock ${lockPath(target)} was taken away during the writing. Nothing was published; run again.`,
  });
}

function waiting(target: string, { process: { pid, host } }: LockOwner, seconds: number): Bilingual {
  return {
    fr: `${target} est en cours d'écriture (processus ${pid} sur ${host}) : attente de sa fin, ${seconds} s au plus.`,
    en: `${target} is being written (process ${pid} on ${host}): waiting for it, ${seconds} s at most.`,
  };
}

async function waitForLock(target: string, { wait = 0, onWait }: LockOptions): Promise<OutputLock> {
  const path = lockPath(target);
  const own: LockOwner = {
    token: randomBytes(6).toString("hex"),
    since: new Date().toISOString(),
    process: thisProcess(),
  };
  const limit = performance.now() + wait * 1000;
  let isTold = false;
  for (let other = await take(path, own); other; other = await take(path, own)) {
    const left = limit - performance.now();
    if (left <= 0) throw inUse(target, other);
    if (!isTold) onWait?.(waiting(target, other, wait));
    isTold = true;
    await sleep(Math.min(PAUSE, left));
  }
  sweep(path);
  return {
    token: own.token,
    assertHeld() {
      const owner = ownerIn(path);
      if (typeof owner !== "object" || owner.token !== own.token) throw lost(target);
    },
    release: () => release(path, own),
  };
}

/**
 * Takes the lock of a folder or file, which need not exist (the folder around it must): as long as it is held no other process writes it. The lock of a process
 * that has ended, on this machine, is taken over; of one on another machine or in another container nobody can know, and a person has to
 * say so by deleting the file. Throws an {@link IoError} `in-use` that names who writes, at once or after `wait` seconds.
 */
export async function lockOutput(target: string, options: LockOptions = {}): Promise<OutputLock> {
  try {
    return await waitForLock(resolve(target), options);
  } catch (cause) {
    throw cause instanceof IoError ? cause : writeFailure(target, cause);
  }
}
