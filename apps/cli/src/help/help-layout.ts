import { columnsOf, inColumns, type Language, paintFor, type Terminal } from "@openhpa/console";
import type { Argument, HelpConfiguration, Option } from "commander";
import { helpWords } from "./help-words.js";

/** A description, followed by the values that may be chosen and the one that holds when none is given. */
function described(
  { description, argChoices }: Option | Argument,
  language: Language,
  value?: unknown,
): string {
  const { choices, byDefault, separator, colon } = helpWords[language];
  const facts = [
    argChoices && `${choices}${colon}${argChoices.join(", ")}`,
    value !== undefined && !(Array.isArray(value) && value.length === 0) && `${byDefault}${colon}${value}`,
  ].filter(Boolean);
  return facts.length > 0 ? `${description} (${facts.join(separator)})` : description;
}

/** The layout of a help: the words of commander in a language, titles and names that stand out where there are colours. */
export function helpLayout(terminal: Terminal, language: Language): HelpConfiguration {
  const paint = paintFor(terminal, terminal.stdout);
  const { titles } = helpWords[language];
  return {
    helpWidth: columnsOf(terminal.stdout),
    styleTitle: (title) => paint("bold", titles[title] ?? title),
    styleOptionTerm: (term) => paint("cyan", term),
    styleSubcommandTerm: (term) => paint("cyan", term),
    styleArgumentTerm: (term) => paint("cyan", term),
    optionDescription: (option) =>
      described(option, language, option.required || option.optional ? option.defaultValue : undefined),
    argumentDescription: (argument) => described(argument, language),
  };
}

const EXAMPLE = /^ *\$ /;

/** A line in lines as wide as a terminal: a command is continued as a shell reads it, a text below the word with which it begins. */
function folded(line: string, columns: number): string {
  if (EXAMPLE.test(line)) return inColumns(line, "      ", columns - 2).replaceAll("\n", " \\\n");
  const [indent = ""] = /^ *(?:\S+ {2,})?/.exec(line) ?? [];
  return inColumns(line, " ".repeat(indent.length), columns);
}

/** The text below a help, in lines as wide as a terminal. */
export function foldedText(text: string, terminal: Terminal): string {
  const columns = columnsOf(terminal.stdout);
  return text
    .split("\n")
    .map((line) => folded(line, columns))
    .join("\n");
}
