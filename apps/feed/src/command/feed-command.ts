import type { Terminal } from "@openhpa/console";
import { Command } from "commander";
import { type BuildSurroundings, buildCommand } from "./build-command.js";
import { type CheckSurroundings, checkCommand } from "./check-command.js";
import { serveCommand } from "./serve-command.js";

/** What the commands ask of the world, and what writes the pages for people; without it `build` writes the data only. */
export interface FeedSurroundings extends BuildSurroundings, CheckSurroundings {}

const world: FeedSurroundings = { fetch: (url, init) => fetch(url, init), now: () => new Date() };

/** The `feed` command with its subcommands, for the `openhpa` command line; exit codes are left in `terminal.exitCode`. */
export function feedCommand(terminal: Terminal, given: Partial<FeedSurroundings> = {}): Command {
  const surroundings = { ...world, ...given };
  return new Command("feed")
    .description("Flux de données ouvertes : fichiers statiques pour les portails et les professionnels.")
    .addCommand(buildCommand(terminal, surroundings))
    .addCommand(checkCommand(terminal, surroundings))
    .addCommand(serveCommand(terminal));
}
