import type { Argument, HelpConfiguration, Option } from "commander";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Utilisation :",
  "Arguments:": "Arguments :",
  "Options:": "Options :",
  "Commands:": "Commandes :",
};

/** A description, followed by the values that may be chosen and the one that holds when none is given. */
function described({ description, argChoices }: Option | Argument, defaultValue?: unknown): string {
  const facts = [
    argChoices && `choix : ${argChoices.join(", ")}`,
    defaultValue !== undefined && `par défaut : ${defaultValue}`,
  ].filter(Boolean);
  return facts.length > 0 ? `${description} (${facts.join(" ; ")})` : description;
}

/** The words of commander's help in French: its titles, choices and defaults. */
export const frenchHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: (option) =>
    described(option, option.required || option.optional ? option.defaultValue : undefined),
  argumentDescription: (argument) => described(argument),
};
