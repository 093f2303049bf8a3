import { askedLanguage, exitCodes, guarded, languageOf, type Terminal, tell } from "@openhpa/console";
import type { CommanderError } from "commander";
import { usageMessage } from "./help/usage-messages.js";
import { commandNamed, createProgram } from "./program.js";

/** The mounted commands may bring their own copy of commander, so its errors are told by their code. */
function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}

/** Runs one `openhpa` command line and gives its exit code; bad input and streams that fail never end in a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  terminal.language = askedLanguage(args) ?? terminal.language;
  await guarded(terminal, async () => {
    const program = await createProgram(terminal, args);
    try {
      await program.parseAsync([...args], { from: "user" });
    } catch (error) {
      if (!isUsageError(error)) throw error;
      if (error.exitCode === 0) return;
      tell(terminal, usageMessage(error, languageOf(terminal), commandNamed(program, args)));
      terminal.exitCode = exitCodes.usage;
    }
  });
  return terminal.exitCode;
}
