import { exitCodes, type Terminal } from "@openhpa/console";

/** Ends a command whose command line was wrong. */
export function refuseUsage(terminal: Terminal, message: string): void {
  terminal.stderr.write(`${message}\n`);
  terminal.exitCode = exitCodes.usage;
}
