import type { EventEmitter } from "node:events";
import type { Argument, Command, Option } from "commander";

/** The help of a command in another language than the French in which it is defined. */
export interface CommandHelp {
  readonly description: string;
  /** The arguments in their order, each with its description. */
  readonly arguments?: Readonly<Record<string, string>>;
  /** The options as they are written, `--out <folder>`, each with its description. */
  readonly options?: Readonly<Record<string, string>>;
  /** What stands below. */
  readonly after?: string;
}

/** The help of every command, by its names: `feed build`. */
export type HelpTable = Readonly<Record<string, CommandHelp>>;

const longName = (flags: string) => /--[\w-]+/.exec(flags)?.[0] ?? flags;

function translateOption(option: Option, options: Readonly<Record<string, string>>, path: string): void {
  const found = Object.entries(options).find(([flags]) => longName(flags) === option.long);
  if (!found) throw new Error(`The help of "${path}" has no ${option.flags}`);
  [option.flags, option.description] = found;
}

function translateArgument(
  argument: Argument,
  found: readonly [string, string] | undefined,
  path: string,
): void {
  if (!found) throw new Error(`The help of "${path}" has no argument ${argument.name()}`);
  const [name, description] = found;
  argument.name = () => name;
  argument.description = description;
}

/** What stands below a help is a listener of commander's, which is an emitter of events without saying so in its types. */
function replaceAfter(command: Command, after: string | undefined): void {
  (command as unknown as EventEmitter).removeAllListeners("afterHelp");
  if (after !== undefined) command.addHelpText("after", after);
}

/** Puts a command and those below it into the language of a table. Throws for what the table does not have: a test reads all of it. */
export function translateHelp(command: Command, table: HelpTable, path = ""): void {
  const help = table[path];
  if (path !== "" && !help) throw new Error(`No help of "${path}"`);
  if (help) {
    command.description(help.description);
    const names = Object.entries(help.arguments ?? {});
    for (const [index, argument] of command.registeredArguments.entries())
      translateArgument(argument, names[index], path);
    for (const option of command.options) translateOption(option, help.options ?? {}, path);
    replaceAfter(command, help.after);
  }
  for (const inner of command.commands) translateHelp(inner, table, `${path} ${inner.name()}`.trim());
}
