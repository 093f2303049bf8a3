import type { Bilingual, Language } from "@openhpa/console";
import type { CommanderError } from "commander";

/** What is wrong with a command line, by the code of commander; `$1`, `$2` and `$3` are what its message names. */
const messages: readonly (readonly [code: string, pattern: RegExp, said: Bilingual])[] = [
  [
    "commander.unknownOption",
    /unknown option '([^']*)'/,
    { fr: "Option inconnue : $1.", en: "Unknown option: $1." },
  ],
  [
    "commander.unknownCommand",
    /unknown command '([^']*)'/,
    { fr: "Commande inconnue : $1.", en: "Unknown command: $1." },
  ],
  [
    "commander.missingArgument",
    /missing required argument '([^']*)'/,
    { fr: "Argument manquant : $1.", en: "Missing argument: $1." },
  ],
  [
    "commander.missingMandatoryOptionValue",
    /required option '([^']*)' not specified/,
    { fr: "Option obligatoire manquante : $1.", en: "Missing option, which is required: $1." },
  ],
  [
    "commander.optionMissingArgument",
    /option '([^']*)' argument missing/,
    { fr: "L'option $1 attend une valeur.", en: "The option $1 takes a value." },
  ],
  [
    "commander.invalidArgument",
    /option '([^']*)' argument '([^']*)' is invalid\.\s*(.*)/,
    { fr: "Valeur refusée pour $1 : $2. $3", en: "Value refused for $1: $2. $3" },
  ],
  [
    "commander.invalidArgument",
    /command-argument value '([^']*)' is invalid for argument '([^']*)'\.\s*(.*)/,
    { fr: "Valeur refusée pour $2 : $1. $3", en: "Value refused for $2: $1. $3" },
  ],
  [
    "commander.conflictingOption",
    /option '([^']*)' cannot be used with option '([^']*)'/,
    { fr: "$1 et $2 ne vont pas ensemble.", en: "$1 and $2 do not go together." },
  ],
  ["commander.excessArguments", /(?:)/, { fr: "Trop d'arguments.", en: "Too many arguments." }],
  ["commander.help", /(?:)/, { fr: "Il manque une commande.", en: "A command is missing." }],
];

const words = {
  fr: {
    choices: "Choix possibles : $1.",
    meant: (one: string) => `Vouliez-vous ${one} ?`,
    help: "Aide : openhpa",
  },
  en: { choices: "Choices: $1.", meant: (one: string) => `Did you mean ${one}?`, help: "Help: openhpa" },
} as const;

const allowed = /Allowed choices are (.*)\./;
const meant = /\(Did you mean (?:one of )?([^?)]*)\??\)/;

/** The message of a usage error in a language, with the nearest valid choice and where to find help; `command` is the one that was meant. */
export function usageMessage(error: CommanderError, language: Language, command = ""): string {
  const w = words[language];
  const found = messages.find(([code, pattern]) => code === error.code && pattern.test(error.message));
  const text = found
    ? error.message.match(found[1])?.[0].replace(found[1], found[2][language])
    : error.message.replace(/^error: /, "");
  const choices = text?.replace(allowed, w.choices);
  const suggestion = meant.exec(error.message)?.[1];
  const help = [w.help, command, "--help"].filter(Boolean).join(" ");
  return [choices?.trim(), suggestion ? w.meant(suggestion) : "", help].filter(Boolean).join("\n");
}
