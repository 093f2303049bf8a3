import { setFlagsFromString } from "node:v8";
import { guarded } from "@openhpa/console";
import { processTerminal } from "../process-terminal.js";
import type { LineFlags } from "./convert-flags.js";
import { convertLines } from "./convert-lines.js";

/**
 * The memory for young objects stays as it is after loading: records are forgotten one after the other, and more of it would only make the
 * process larger, by 30 MB. Threads would begin with less than they need, so it is for the one of `--jobs 1`.
 */
const KEEP_YOUNG_MEMORY = "--semi-space-growth-factor=1";

/** Runs a conversion to lines as a process of its own and gives its exit code. */
export async function runLines(flags: LineFlags): Promise<number> {
  if (flags.jobs === 1) setFlagsFromString(KEEP_YOUNG_MEMORY);
  const terminal = processTerminal();
  await guarded(terminal, () =>
    convertLines(flags, terminal, new URL("./convert-worker.js", import.meta.url)),
  );
  return terminal.exitCode;
}
