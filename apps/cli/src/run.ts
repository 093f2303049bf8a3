import { ExpectedError, exitCodes, type Terminal } from "@openhpa/console";
import { systemReason } from "@openhpa/io";
import type { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { inFrench } from "./usage-messages.js";

/** The mounted commands may bring their own copy of commander, so its errors are told by their code. */
function isUsageError(error: unknown): error is CommanderError {
  return error instanceof Error && "code" in error && String(error.code).startsWith("commander.");
}

/** What the file system or the network refused, wherever it was asked. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

/** Runs one `openhpa` command line and gives its exit code; bad input never ends in a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const program = await createProgram(terminal, args);
    await program.parseAsync([...args], { from: "user" });
    return terminal.exitCode;
  } catch (error) {
    if (isUsageError(error)) {
      if (error.exitCode === 0) return exitCodes.ok;
      terminal.stderr.write(`${inFrench(error)}\n`);
      return exitCodes.usage;
    }
    if (error instanceof ExpectedError) {
      terminal.stderr.write(`${error.messages.fr}\n`);
      return error.exitCode;
    }
    if (isSystemError(error)) {
      const place = error.path === undefined ? "" : `${error.path} : `;
      terminal.stderr.write(`${place}${systemReason(error).fr}.\n`);
      return exitCodes.io;
    }
    throw error;
  }
}
