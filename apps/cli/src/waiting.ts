import { type Terminal, tell } from "@openhpa/console";
import type { LockOptions } from "@openhpa/io";

/** How long another process that writes the same output is waited for, which is told on stderr. */
export function waitingFor(wait: number | undefined, terminal: Terminal): LockOptions {
  return { wait, onWait: (message) => tell(terminal, message) };
}
