import { asCalled, languageOf, languages, type Terminal } from "@openhpa/console";
import { Command, Option } from "commander";
import { foldedText, helpLayout } from "./help/help-layout.js";
import { helpWords } from "./help/help-words.js";
import { translateHelp } from "./help/translate-help.js";
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
  report: async () => (await import("./report/report-command.js")).reportCommand,
  init: async () => (await import("./init/init-command.js")).initCommand,
  completion: async () => (await import("./completion/completion-command.js")).completionCommand,
};

/** The conventions of every command: its language, help, usage errors as values, output through the terminal. */
function conventions(command: Command, terminal: Terminal): Command {
  const language = languageOf(terminal);
  const { help, helpCommand, lang } = helpWords[language];
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(foldedText(asCalled(text, terminal.invocation), terminal)),
      writeErr: () => undefined,
      outputError: () => undefined,
      // The marks of styles are only written where `helpLayout` saw colours.
      getOutHasColors: () => true,
    })
    .configureHelp(helpLayout(terminal, language))
    .helpOption("-h, --help", help);
  if (command.commands.length > 0) {
    const [flags, description] = helpCommand;
    command.helpCommand(flags, description).usage(`[options] ${flags.replace(/^help /, "")}`);
  }
  if (!command.options.some(({ long }) => long === "--lang"))
    command.addOption(new Option(`--lang ${lang[0]}`, lang[1]).choices([...languages]));
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
  const language = languageOf(terminal);
  const words = helpWords[language];
  const program = new Command("openhpa")
    .description(words.description)
    .version(version, versionFlags.join(", "), words.version)
    .addHelpText("after", words.after);
  for (const [, load] of loadersFor(args[0])) program.addCommand((await load())(terminal));
  if (language !== "fr") translateHelp(program, (await import("./help/english-help.js")).englishHelp);
  return conventions(program, terminal);
}

/** The names of the command that a command line begins with, as far as there is one: `feed build`. */
export function commandNamed(program: Command, args: readonly string[]): string {
  const names: string[] = [];
  let current: Command | undefined = program;
  for (const arg of args) {
    current = current?.commands.find((command) => command.name() === arg);
    if (!current) break;
    names.push(arg);
  }
  return names.join(" ");
}
