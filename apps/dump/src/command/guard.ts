import { exitCodes, IoError, type Terminal } from "@openhpa/io";
import { DumpError } from "../dump-error.js";

/** Runs the body of a command; expected failures become a message on stderr and an exit code, bugs go on up. */
export async function guarded(terminal: Terminal, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof DumpError || error instanceof IoError)) throw error;
    terminal.stderr.write(`${error.messages.fr}\n`);
    if (error instanceof IoError) terminal.exitCode = exitCodes.io;
    else terminal.exitCode = error.code === "invalid-option" ? exitCodes.usage : exitCodes.findings;
  }
}

/** Ends a command whose command line was wrong. */
export function refuseUsage(terminal: Terminal, message: string): void {
  terminal.stderr.write(`${message}\n`);
  terminal.exitCode = exitCodes.usage;
}
