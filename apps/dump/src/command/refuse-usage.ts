import { type Bilingual, exitCodes, type Terminal, tell } from "@openhpa/console";

/** Ends a command whose command line was wrong. */
export function refuseUsage(terminal: Terminal, message: Bilingual): void {
  tell(terminal, message);
  terminal.exitCode = exitCodes.usage;
}
