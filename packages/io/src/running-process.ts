import { hash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process as another one can find it again: its number alone is given to others once it has ended. */
export interface RunningProcess {
  readonly pid: number;
  readonly host: string;
  /** Which machine of that name it is, as a hash; undefined where the system has no number of its own. */
  readonly machine?: string | undefined;
  /** Which start of that machine. Linux only, as what follows. */
  readonly boot?: string | undefined;
  /** Which numbering of processes, since containers have their own. */
  readonly numbering?: string | undefined;
  /** When it began, in ticks of the system's clock since the machine started. */
  readonly started?: string | undefined;
}

function textOf(read: () => string): string | undefined {
  try {
    return read().trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The machine's number says where somebody works, so that only a hash of it is written (man machine-id(5)). */
function machineHash(): string | undefined {
  const id = textOf(() => readFileSync("/etc/machine-id", "utf8"));
  return id === undefined ? undefined : hash("sha256", `openhpa ${id}`, "hex").slice(0, 16);
}

/** State and beginning of a process, fields 3 and 22 of its `stat` (man proc_pid_stat(5)); its name before them may hold anything. */
function statOf(pid: number): { readonly state?: string; readonly started?: string } {
  const text = textOf(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  if (text === undefined) return {};
  const [state, ...rest] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const started = rest[18];
  return { ...(state === undefined ? {} : { state }), ...(started === undefined ? {} : { started }) };
}

/** This process. */
export function thisProcess(): RunningProcess {
  return {
    pid: process.pid,
    host: hostname(),
    machine: machineHash(),
    boot: textOf(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    numbering: textOf(() => readlinkSync("/proc/self/ns/pid")),
    started: statOf(process.pid).started,
  };
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** False when the system knows no such process; one that belongs to somebody else cannot be signalled and is there. */
function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** States of a process that has ended and of which only the number is left. */
const ENDED = /^[ZX]/;

/**
 * Whether a process still runs, as far as this one (by default the one that asks) can see: undefined for one on another machine or in another
 * container. Where the system does not tell when a process began, one that was given the number of an ended one counts as that one.
 */
export function isRunning(other: RunningProcess, here: RunningProcess = thisProcess()): boolean | undefined {
  if (other.host !== here.host || differ(other.machine, here.machine)) return undefined;
  if (differ(other.boot, here.boot)) return false;
  if (differ(other.numbering, here.numbering)) return undefined;
  if (!isThere(other.pid)) return false;
  const { state, started } = statOf(other.pid);
  return !(state !== undefined && ENDED.test(state)) && !differ(other.started, started);
}
