import type { Terminal } from "@openhpa/console";
import { Command } from "commander";
import { frenchHelp } from "./french-help.js";
import { version } from "./version.js";

/**
 * The commands by their names, in the order of the help. Each is loaded when it is asked for: all of them with their libraries take half a
 * second, and most command lines want one.
 */
const commands: Readonly<Record<string, () => Promise<(terminal: Terminal) => Command>>> = {
  validate: async () => (await import("./validate.js")).validateCommand,
  explain: async () => (await import("./explain.js")).explainCommand,
  import: async () => (await import("./import.js")).importCommand,
  questionnaire: async () => (await import("./questionnaire.js")).questionnaireCommand,
  convert: async () => (await import("./convert/convert-command.js")).convertCommand,
  feed: async () => (await import("./feed/feed-command.js")).feedCommand,
  dump: async () => (await import("@openhpa/dump")).dumpCommand,
  diff: async () => (await import("./diff.js")).diffCommand,
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
    .configureHelp(frenchHelp)
    .helpOption("-h, --help", "affiche cette aide");
  if (command.commands.length > 0) command.helpCommand("help [commande]", "affiche l'aide d'une commande");
  for (const inner of command.commands) conventions(inner, terminal);
  return command;
}

const versionFlags: readonly string[] = ["-V", "--version"];

/** What loads the commands that a command line may need: the one that it names, none for the version, else all of them. */
function loadersFor(first = "") {
  const named = Object.entries(commands).filter(([name]) => name === first);
  if (named.length > 0) return named;
  return versionFlags.includes(first) ? [] : Object.entries(commands);
}

/** The `openhpa` command for a command line: the whole of it, or the one command that is named first. */
export async function createProgram(terminal: Terminal, args: readonly string[]): Promise<Command> {
  const program = new Command("openhpa")
    .description(
      "OpenHPA : valider, convertir, publier et interroger des fiches d'actions de promotion de la santé.",
    )
    .version(version, versionFlags.join(", "), "affiche la version")
    .addHelpText("after", after);
  for (const [, load] of loadersFor(args[0])) program.addCommand((await load())(terminal));
  return conventions(program, terminal);
}
