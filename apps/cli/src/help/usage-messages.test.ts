import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { usageMessage } from "./usage-messages.js";

const said = (code: string, message: string) =>
  usageMessage(new CommanderError(1, code, message), "fr").split("\n");
const HELP = "Aide : openhpa --help";

/** The messages of commander 14, word for word. */
test.each([
  ["commander.unknownOption", "error: unknown option '--x'", "Option inconnue : --x."],
  ["commander.unknownCommand", "error: unknown command 'x'", "Commande inconnue : x."],
  ["commander.missingArgument", "error: missing required argument 'x'", "Argument manquant : x."],
  [
    "commander.missingMandatoryOptionValue",
    "error: required option '--to <format>' not specified",
    "Option obligatoire manquante : --to <format>.",
  ],
  [
    "commander.optionMissingArgument",
    "error: option '--to <format>' argument missing",
    "L'option --to <format> attend une valeur.",
  ],
  [
    "commander.invalidArgument",
    "error: option '--to <format>' argument 'x' is invalid. Allowed choices are a, b.",
    "Valeur refusée pour --to <format> : x. Choix possibles : a, b.",
  ],
  [
    "commander.invalidArgument",
    "error: command-argument value 'x' is invalid for argument 'code'. Allowed choices are a.",
    "Valeur refusée pour code : x. Choix possibles : a.",
  ],
  [
    "commander.conflictingOption",
    "error: option '--urls <liste>' cannot be used with option '--url <adresse>'",
    "--urls <liste> et --url <adresse> ne vont pas ensemble.",
  ],
  [
    "commander.excessArguments",
    "error: too many arguments. Expected 0 arguments but got 1.",
    "Trop d'arguments.",
  ],
  ["commander.help", "(outputHelp)", "Il manque une commande."],
  ["commander.other", "error: Quelque chose.", "Quelque chose."],
  ["commander.unknownOption", "error: autre chose", "autre chose"],
])("%s: %s", (code, message, french) => expect(said(code, message)).toEqual([french, HELP]));

test.each([
  ["(Did you mean --to?)", "--to"],
  ["(Did you mean one of --to, --from?)", "--to, --from"],
])("%s is a suggestion", (hint, meant) => {
  expect(said("commander.unknownOption", `error: unknown option '--too'\n${hint}`)).toEqual([
    "Option inconnue : --too.",
    `Vouliez-vous ${meant} ?`,
    HELP,
  ]);
});

test("the same is said in English, and the help is that of the command that was meant", () => {
  const error = new CommanderError(
    1,
    "commander.unknownOption",
    "error: unknown option '--too'\n(Did you mean --to?)",
  );
  expect(usageMessage(error, "en", "feed build").split("\n")).toEqual([
    "Unknown option: --too.",
    "Did you mean --to?",
    "Help: openhpa feed build --help",
  ]);
});
