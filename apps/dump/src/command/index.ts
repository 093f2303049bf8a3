import type { Terminal } from "@openhpa/console";
import { Command } from "commander";
import { buildCommand } from "./build.js";
import { queryCommand } from "./query.js";
import { recipeCommand } from "./recipe.js";
import { serveCommand } from "./serve.js";
import { verifyCommand } from "./verify.js";

/** `openhpa dump`: builds, queries and checks the SPARQL-ready dump. Leaves its exit code in the terminal. */
export function dumpCommand(terminal: Terminal): Command {
  return new Command("dump")
    .description("Écrit, interroge et vérifie l'export pour SPARQL.")
    .addCommand(buildCommand(terminal))
    .addCommand(queryCommand(terminal))
    .addCommand(recipeCommand(terminal))
    .addCommand(serveCommand(terminal))
    .addCommand(verifyCommand(terminal));
}
