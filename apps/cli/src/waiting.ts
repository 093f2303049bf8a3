import type { Terminal } from "@openhpa/console";
import type { LockOptions } from "@openhpa/io";

/** How long another process that writes the same output is waited for, which is told on stderr. */
export function waitingFor(wait: number | undefined, { stderr }: Pick<Terminal, "stderr">): LockOptions {
  return { wait, onWait: ({ fr }) => void stderr.write(`${fr}\n`) };
}
