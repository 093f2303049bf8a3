import { dumpCommand } from "@openhpa/dump";
import { feedCommand } from "@openhpa/feed";
import type { Terminal } from "@openhpa/io";
import { Command } from "commander";
import { convertCommand } from "./convert/convert-command.js";
import { diffCommand } from "./diff.js";
import { explainCommand } from "./explain.js";
import { importCommand } from "./import.js";
import { questionnaireCommand } from "./questionnaire.js";
import { validateCommand } from "./validate.js";
import { version } from "./version.js";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Utilisation :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Commands:": "Commandes :",
};

const after = `
Codes de sortie :
  0  tout va bien
  1  la commande a trouvé quelque chose : fiche invalide, niveau non atteint, fichier modifié
  2  ligne de commande incorrecte
  3  lecture ou écriture impossible

Exemples :
  $ openhpa validate seeds/valid
  $ openhpa validate --level publishable --json fiches.ndjson
  $ cat fiches.ndjson | openhpa convert --from ndjson --to nquads --base-url https://exemple.fr > fiches.nq
  $ openhpa feed build fiches/ --base-url https://exemple.fr --out site
  $ openhpa dump build fiches/ --base-url https://exemple.fr --out dump
  $ openhpa dump query dump
  $ openhpa diff dump-2025 dump-2026

Les données vont sur la sortie standard, tout le reste sur la sortie d'erreur. « - » désigne l'entrée standard.
`;

/** The conventions of every command: French help, usage errors as values, output through the terminal. */
function conventions(command: Command, terminal: Terminal): Command {
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .helpOption("-h, --help", "affiche cette aide");
  if (command.commands.length > 0) command.helpCommand("help [commande]", "affiche l'aide d'une commande");
  for (const inner of command.commands) conventions(inner, terminal);
  return command;
}

/** The whole `openhpa` command. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command("openhpa")
    .description(
      "OpenHPA : valider, convertir, publier et interroger des fiches d'actions de promotion de la santé.",
    )
    .version(version, "-V, --version", "affiche la version")
    .addHelpText("after", after)
    .addCommand(validateCommand(terminal))
    .addCommand(explainCommand(terminal))
    .addCommand(importCommand(terminal))
    .addCommand(questionnaireCommand(terminal))
    .addCommand(convertCommand(terminal))
    .addCommand(feedCommand(terminal))
    .addCommand(dumpCommand(terminal))
    .addCommand(diffCommand(terminal));
  return conventions(program, terminal);
}
