import type { Readable, Writable } from "node:stream";
import type { Environment, Language } from "./language.js";

/** Exit codes of every `openhpa` command. */
export const exitCodes = {
  ok: 0,
  /** The command ran and found something: an invalid record, a level not reached. */
  findings: 1,
  /** The command line was wrong. */
  usage: 2,
  /** A file could not be read or written. */
  io: 3,
} as const;

/** What a command runs in: its streams and where it leaves its exit code. Data goes to `stdout`, everything else to `stderr`. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: NodeJS.WriteStream | (Writable & { readonly isTTY?: boolean | undefined });
  exitCode: number;
  /** The language of messages; French where none is given. */
  language?: Language | undefined;
  /** How the command was called, which hints repeat; `openhpa` where it is not known. */
  readonly invocation?: string | undefined;
  /** Where colours are asked for; without it there are none. */
  readonly environment?: Environment | undefined;
}
