import { exitCodes, IoError, type Terminal } from "@openhpa/io";
import { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { inFrench } from "./usage-messages.js";

/** Runs one `openhpa` command line and gives its exit code; bad input never ends in a stack trace. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync([...args], { from: "user" });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok;
      terminal.stderr.write(`${inFrench(error)}\n`);
      return exitCodes.usage;
    }
    if (error instanceof IoError) {
      terminal.stderr.write(`${error.messages.fr}\n`);
      return exitCodes.io;
    }
    throw error;
  }
}
