import type { Language } from "@openhpa/console";

/** The words of every help that are not those of a command. */
export interface HelpWords {
  /** The titles of commander, by the English that it has for them. */
  readonly titles: Readonly<Record<string, string>>;
  /** The beginning of the line that says how a command is written. */
  readonly choices: string;
  readonly byDefault: string;
  /** Stands between the choices and the default. */
  readonly separator: string;
  readonly colon: string;
  readonly help: string;
  /** The command that shows help, with its argument, and what it does. */
  readonly helpCommand: readonly [flags: string, description: string];
  readonly version: string;
  readonly description: string;
  /** What `--lang` takes, and what it does. */
  readonly lang: readonly [value: string, description: string];
  /** What stands below the help of the whole. */
  readonly after: string;
}

const fr: HelpWords = {
  titles: {
    "Usage:": "Utilisation :",
    "Arguments:": "Arguments :",
    "Options:": "Options :",
    "Commands:": "Commandes :",
  },
  choices: "choix",
  byDefault: "par défaut",
  separator: " ; ",
  colon: " : ",
  help: "affiche cette aide",
  helpCommand: ["help [commande]", "affiche l'aide d'une commande"],
  version: "affiche la version",
  description:
    "OpenHPA : lire, valider, convertir, publier et interroger des fiches d'actions de promotion de la santé.",
  lang: ["<langue>", "langue de l'aide et des messages ; sans elle, celle du système"],
  after: `
Codes de sortie :
  0  tout va bien
  1  la commande a trouvé quelque chose : fiche invalide, niveau non atteint, fichier modifié
  2  ligne de commande incorrecte
  3  lecture ou écriture impossible

Exemples :
  $ openhpa init mes-fiches
  $ openhpa validate seeds/valid
  $ openhpa validate --level publishable --json fiches.ndjson
  $ cat fiches.ndjson | openhpa convert --from ndjson --to nquads --base-url https://exemple.fr > fiches.nq
  $ openhpa feed build fiches/ --base-url https://exemple.fr --out site
  $ openhpa dump build fiches/ --base-url https://exemple.fr --out dump
  $ openhpa dump query dump
  $ openhpa diff dump-2025 dump-2026
  $ openhpa completion bash > ~/.local/share/bash-completion/completions/openhpa

Les données vont sur la sortie standard, tout le reste sur la sortie d'erreur. « - » désigne l'entrée standard.
Langue : celle de LC_ALL, LC_MESSAGES ou LANG, ou --lang. Couleurs : sur un terminal, sauf avec NO_COLOR ; toujours avec FORCE_COLOR=1.
`,
};

const en: HelpWords = {
  titles: {},
  choices: "choices",
  byDefault: "default",
  separator: "; ",
  colon: ": ",
  help: "shows this help",
  helpCommand: ["help [command]", "shows the help of a command"],
  version: "shows the version",
  description: "OpenHPA: read, validate, convert, publish and query records of health-promotion actions.",
  lang: ["<language>", "language of the help and of messages; without it, that of the system"],
  after: `
Exit codes:
  0  all is well
  1  the command found something: an invalid record, a level not reached, a changed file
  2  the command line is wrong
  3  something could not be read or written

Examples:
  $ openhpa init my-records
  $ openhpa validate seeds/valid
  $ openhpa validate --level publishable --json records.ndjson
  $ cat records.ndjson | openhpa convert --from ndjson --to nquads --base-url https://example.org > records.nq
  $ openhpa feed build records/ --base-url https://example.org --out site
  $ openhpa dump build records/ --base-url https://example.org --out dump
  $ openhpa dump query dump
  $ openhpa diff dump-2025 dump-2026
  $ openhpa completion bash > ~/.local/share/bash-completion/completions/openhpa

Data goes to the standard output, everything else to the standard error. "-" is the standard input.
Language: that of LC_ALL, LC_MESSAGES or LANG, or --lang. Colours: on a terminal, unless NO_COLOR is set; always with FORCE_COLOR=1.
`,
};

/** The words of every help, by language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { fr, en };
