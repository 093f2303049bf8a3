import type { Terminal } from "@openhpa/console";
import { Command } from "commander";
import { type BuildSurroundings, buildCommand } from "./build-command.js";
import { checkCommand } from "./check-command.js";
import { serveCommand } from "./serve-command.js";

/** The `feed` command with its subcommands, for the `openhpa` command line; exit codes are left in `terminal.exitCode`. */
export function feedCommand(terminal: Terminal, surroundings?: BuildSurroundings): Command {
  return new Command("feed")
    .description("flux de données ouvertes : fichiers statiques pour les portails et les professionnels")
    .addCommand(buildCommand(terminal, surroundings))
    .addCommand(checkCommand(terminal))
    .addCommand(serveCommand(terminal));
}
