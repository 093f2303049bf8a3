import { type Bilingual, errorReporter, exitCodes, type Terminal, tell, worded } from "@openhpa/console";
import type { HpaRecord } from "@openhpa/core";
import { openPendingFile, streamSink, validRecords } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { optionValue } from "../option-value.js";
import { waitingFor } from "../waiting.js";
import { defaults, type RawFlags, readers } from "./convert-flags.js";
import { convertLines } from "./convert-lines.js";
import { lineFlags } from "./light-arguments.js";
import { lineFormatEndings } from "./line-format-names.js";
import { formats, type OutputFormat, outputFormats, tableFormats } from "./output-formats.js";
import { type RdfFormat, rdfFormats, readRdf } from "./read-rdf.js";

interface ConvertFlags {
  readonly from?: "json" | "ndjson" | RdfFormat;
  readonly to: OutputFormat;
  readonly baseUrl: string;
  readonly graph?: "record";
  readonly validate: boolean;
  readonly jobs: string;
  readonly errors?: string;
  readonly strict?: boolean;
  readonly keepGoing?: boolean;
  readonly output?: string;
  readonly out?: string;
  readonly partSize: string;
  readonly gzip?: boolean;
  readonly wait: string;
}

const after = `
Sans <fiches>, avec --from ndjson, la commande est un filtre : elle lit l'entrée standard, une fiche par ligne, et écrit les lignes de chaque fiche. Une ligne fautive ne donne rien sur la sortie standard et une ligne JSON sur la sortie d'erreur (ligne, clé, code, message) ; le travail continue et le code de sortie reste 0, sauf avec --strict. Un bilan en JSON termine la sortie d'erreur.

Vers nquads, ntriples et ndjson, chaque fiche est convertie pour elle-même, à mémoire constante : deux fiches de même clé sont écrites toutes les deux (openhpa validate les signale). Les autres formats tiennent un seul document et refusent un doublon.

--no-validate écrit les fiches sans les contrôler : seulement pour des fiches qu'openhpa validate a déjà acceptées ; une fiche fautive peut alors donner des lignes fautives.

--out DOSSIER écrit part-00000…, et l'état dans conversion.json : relancée après une interruption, la même commande reprend après la dernière partie complète et donne les mêmes octets.

Exemples :
  $ openhpa convert fiches/ --to turtle --base-url https://exemple.fr/prevention
  $ zcat fiches.ndjson.gz | openhpa convert --from ndjson --to nquads --base-url https://exemple.fr > fiches.nq
  $ openhpa convert export/ --to nquads --jobs 4 --gzip --out parties --base-url https://exemple.fr
`;

/** What is said of a value that cannot be read. */
const expected = {
  address: {
    fr: "Une adresse complète est attendue, par exemple https://exemple.fr/prevention.",
    en: "A full address is expected, such as https://example.org/prevention.",
  },
  megabytes: { fr: "Un nombre de mégaoctets est attendu.", en: "A number of megabytes is expected." },
  jobs: { fr: "Un nombre entier est attendu, par exemple 2.", en: "A whole number is expected, such as 2." },
  seconds: { fr: "Un nombre de secondes est attendu.", en: "A number of seconds is expected." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The text of an option that its reader takes; it is read where it is used. */
function checked<T>(
  read: (text: string) => T | undefined,
  expected: Bilingual,
  terminal: Terminal,
): (text: string) => string {
  return optionValue((text) => (read(text) === undefined ? undefined : text), expected, terminal);
}

function isRdf(format: ConvertFlags["from"]): format is RdfFormat {
  return (rdfFormats as readonly string[]).includes(format ?? "");
}

/** The records as they come; a table holds actions only, so each registry is named on stderr when it is left out. */
async function* written(
  records: AsyncIterable<HpaRecord>,
  { to }: ConvertFlags,
  terminal: Terminal,
): AsyncGenerator<HpaRecord> {
  for await (const record of records) {
    if (record.type === "Action" || !tableFormats.has(to)) yield record;
    else
      tell(terminal, {
        fr: `${record.key} : une base de fiches n'a pas de ligne dans un tableau, elle n'y est pas.`,
        en: `${record.key}: a registry has no row in a table, it is not there.`,
      });
  }
}

/** Converts to one document, or from RDF: `-o` puts the file in its place only when all records are valid. */
async function convertDocument(
  paths: readonly string[],
  flags: ConvertFlags,
  terminal: Terminal,
): Promise<void> {
  const records = isRdf(flags.from)
    ? readRdf(paths, flags.from, flags.baseUrl, terminal)
    : validRecords(paths, {
        territories: await loadTerritories(),
        onReport: errorReporter(terminal),
        stdin: terminal.stdin,
        stdinFormat: flags.from,
      });
  const { output, baseUrl: base, graph } = flags;
  const file =
    output === undefined
      ? undefined
      : await openPendingFile(output, waitingFor(Number(flags.wait), terminal));
  const sink = file ?? streamSink(terminal.stdout);
  try {
    for await (const text of formats[flags.to](written(records, flags, terminal), { base, graph }))
      await sink.write(Buffer.from(text));
    if (terminal.exitCode === exitCodes.ok) await file?.commit();
    else if (file)
      tell(terminal, {
        fr: `${output} n'a pas été écrit : corrigez d'abord les fiches ci-dessus.`,
        en: `${output} was not written: mend the records above first.`,
      });
  } finally {
    await file?.abandon();
  }
}

/** What commander made of the options, under the names that the start of the command knows. */
function rawFlags(flags: ConvertFlags): RawFlags {
  return {
    ...flags,
    "base-url": flags.baseUrl,
    "no-validate": !flags.validate,
    "keep-going": flags.keepGoing,
    "part-size": flags.partSize,
  };
}

/** Options that only mean something where records become lines. */
const lineOptions = {
  validate: "--no-validate",
  jobs: "--jobs",
  errors: "--errors",
  strict: "--strict",
  keepGoing: "--keep-going",
  out: "--out",
  partSize: "--part-size",
  gzip: "--gzip",
} as const satisfies { readonly [K in keyof ConvertFlags]?: string };

/** `openhpa convert`: records to RDF, JSON-LD or NDJSON, and back. Invalid records are reported and left out (exit code 1, but see `--keep-going`). */
export function convertCommand(terminal: Terminal): Command {
  return new Command("convert")
    .description(
      "Convertit des fiches : JSON, NDJSON, JSON-LD, Turtle, N-Quads, dans les deux sens ; CSV et Excel.",
    )
    .argument("[fiches...]", "fichiers, dossiers, ou « - » ; rien pour un filtre")
    .addOption(
      new Option("--from <format>", "format d'entrée, s'il ne se lit pas dans le nom du fichier").choices([
        "json",
        "ndjson",
        ...rdfFormats,
      ]),
    )
    .addOption(
      new Option("--to <format>", "format de sortie").choices([...outputFormats]).makeOptionMandatory(),
    )
    .addOption(
      new Option("--base-url <adresse>", "adresse de publication ; une fiche devient <adresse>/action/<clé>")
        .argParser(checked(readers.address, expected.address, terminal))
        .default(defaults.baseUrl),
    )
    .addOption(
      new Option("--graph <graphe>", "« record » : un graphe nommé par fiche (N-Quads, TriG)").choices([
        "record",
      ]),
    )
    .option("-o, --output <fichier>", "fichier de sortie ; remplacé seulement si tout a réussi")
    .addOption(
      new Option("--out <dossier>", "écrit des parties dans un dossier ; peut être repris").conflicts(
        "output",
      ),
    )
    .addOption(
      new Option("--part-size <Mo>", "taille d'une partie, avant compression")
        .argParser(checked(readers.megabytes, expected.megabytes, terminal))
        .default(defaults.partSize),
    )
    .option("--gzip", "compresse la sortie")
    .addOption(
      new Option("--jobs <n>", "nombre de fils d'exécution ; mêmes octets, même ordre")
        .argParser(checked(readers.jobs, expected.jobs, terminal))
        .default(defaults.jobs),
    )
    .addOption(
      new Option(
        "--wait <secondes>",
        "attend qu'une autre conversion vers la même sortie finisse, sinon refuse",
      )
        .argParser(checked(readers.seconds, expected.seconds, terminal))
        .default(defaults.wait),
    )
    .option("--no-validate", "ne contrôle pas les fiches (seulement si elles sont déjà valides)")
    .addOption(
      new Option("--errors <forme>", "forme des erreurs ; json sans <fiches>, text sinon").choices([
        "text",
        "json",
      ]),
    )
    .option("--strict", "une fiche refusée donne le code de sortie 1 (toujours quand on nomme des <fiches>)")
    .option("--keep-going", "une fiche refusée ne change pas le code de sortie")
    .addHelpText("after", after)
    .action(async (paths: string[], flags: ConvertFlags, command: Command) => {
      if (paths.length === 0 && flags.from !== "ndjson")
        command.error(`error: missing required argument '${command.registeredArguments[0]?.name()}'`, {
          code: "commander.missingArgument",
        });
      const lines = lineFlags(paths, rawFlags(flags));
      if (lines) return convertLines(lines, terminal);
      for (const [name, option] of Object.entries(lineOptions)) {
        if (command.getOptionValueSource(name) !== "cli") continue;
        const formats = Object.keys(lineFormatEndings).join(", ");
        const message = worded(terminal, {
          fr: `${option} ne vaut que de JSON ou NDJSON vers ${formats}.`,
          en: `${option} is only for JSON or NDJSON to ${formats}.`,
        });
        command.error(`error: ${message}`, { code: "commander.conflictingOption" });
      }
      await convertDocument(paths.length === 0 ? ["-"] : paths, flags, terminal);
    });
}
