import type { Command, Option } from "commander";

/** An option as a shell completes it. */
export interface CompletedOption {
  readonly long: string;
  readonly short?: string | undefined;
  readonly description: string;
  /** The values that may be chosen; empty where it is a file or free text, undefined for an option without a value. */
  readonly values?: readonly string[] | undefined;
}

/** A command as a shell completes it: what may be typed behind its names. */
export interface CompletedCommand {
  /** Its names: `feed build`; empty for the command itself. */
  readonly path: string;
  readonly description: string;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly CompletedOption[];
  /** The values of its first argument; empty where that is a file or free text. */
  readonly values: readonly string[];
}

function completedOption({
  long,
  short,
  description,
  argChoices,
  required,
  optional,
}: Option): CompletedOption {
  return {
    long: long ?? "",
    ...(short ? { short } : {}),
    description,
    ...(required || optional ? { values: argChoices ?? [] } : {}),
  };
}

/** What a command and those below it let a shell complete, in the order of the help. */
export function completedCommands(command: Command, path = ""): readonly CompletedCommand[] {
  const help = command.createHelp();
  const shown = help.visibleCommands(command).map((inner) => ({
    name: inner.name(),
    description: inner.description(),
  }));
  const own: CompletedCommand = {
    path,
    description: command.description(),
    commands: shown,
    options: help.visibleOptions(command).map(completedOption),
    values: command.registeredArguments[0]?.argChoices ?? [],
  };
  const below = command.commands.flatMap((inner) =>
    completedCommands(inner, `${path} ${inner.name()}`.trim()),
  );
  return [own, ...below];
}
