import { exitCodes, guarded, type Terminal } from "@openhpa/console";
import type { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { inFrench } from "./usage-messages.js";

/** The mounted commands may bring their own copy of commander, so its errors are told by their code. */
function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}

/** Runs one `openhpa` command line and gives its exit code; bad input and streams that fail never end in a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  await guarded(terminal, async () => {
    try {
      const program = await createProgram(terminal, args);
      await program.parseAsync([...args], { from: "user" });
    } catch (error) {
      if (!isUsageError(error)) throw error;
      if (error.exitCode === 0) return;
      terminal.stderr.write(`${inFrench(error)}\n`);
      terminal.exitCode = exitCodes.usage;
    }
  });
  return terminal.exitCode;
}
