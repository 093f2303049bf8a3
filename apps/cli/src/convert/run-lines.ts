import { guarded } from "@openhpa/io";
import { processTerminal } from "../process-terminal.js";
import type { LineFlags } from "./convert-flags.js";
import { convertLines } from "./convert-lines.js";

/** Runs a conversion to lines as a process of its own and gives its exit code. */
export async function runLines(flags: LineFlags): Promise<number> {
  const terminal = processTerminal();
  await guarded(terminal, () =>
    convertLines(flags, terminal, new URL("./convert-worker.js", import.meta.url)),
  );
  return terminal.exitCode;
}
