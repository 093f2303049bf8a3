import type { CommanderError } from "commander";

/** What is wrong with a command line, in French, by the code of commander; `$1` and `$2` are what its message names. */
const messages: readonly (readonly [code: string, pattern: RegExp, french: string])[] = [
  ["commander.unknownOption", /unknown option '([^']*)'/, "Option inconnue : $1."],
  ["commander.unknownCommand", /unknown command '([^']*)'/, "Commande inconnue : $1."],
  ["commander.missingArgument", /missing required argument '([^']*)'/, "Argument manquant : $1."],
  [
    "commander.missingMandatoryOptionValue",
    /required option '([^']*)' not specified/,
    "Option obligatoire manquante : $1.",
  ],
  ["commander.optionMissingArgument", /option '([^']*)' argument missing/, "L'option $1 attend une valeur."],
  [
    "commander.invalidArgument",
    /option '([^']*)' argument '([^']*)' is invalid\.\s*(.*)/,
    "Valeur refusée pour $1 : $2. $3",
  ],
  [
    "commander.invalidArgument",
    /command-argument value '([^']*)' is invalid for argument '([^']*)'\.\s*(.*)/,
    "Valeur refusée pour $2 : $1. $3",
  ],
  [
    "commander.conflictingOption",
    /option '([^']*)' cannot be used with option '([^']*)'/,
    "$1 et $2 ne vont pas ensemble.",
  ],
  ["commander.excessArguments", /(?:)/, "Trop d'arguments."],
  ["commander.help", /(?:)/, "Il manque une commande."],
];

const allowed = /Allowed choices are (.*)\./;
const meant = /\(Did you mean (?:one of )?([^?)]*)\??\)/;

/** The message of a usage error, with the nearest valid choice and where to find help. */
export function inFrench(error: CommanderError): string {
  const found = messages.find(([code, pattern]) => code === error.code && pattern.test(error.message));
  const text = found
    ? error.message.match(found[1])?.[0].replace(found[1], found[2])
    : error.message.replace(/^error: /, "");
  const choices = text?.replace(allowed, "Choix possibles : $1.");
  const suggestion = meant.exec(error.message)?.[1];
  return [choices?.trim(), suggestion ? `Vouliez-vous ${suggestion} ?` : "", "Aide : openhpa --help"]
    .filter(Boolean)
    .join("\n");
}
