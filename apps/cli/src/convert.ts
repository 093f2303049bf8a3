import type { HpaRecord } from "@openhpa/core";
import { errorReporter, exitCodes, print, type Terminal, validRecords, writeWhole } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, InvalidArgumentError, Option } from "commander";
import { formats, type OutputFormat, outputFormats, tableFormats } from "./output-formats.js";
import { type RdfFormat, rdfFormats, readRdf } from "./read-rdf.js";

interface ConvertFlags {
  readonly from?: "json" | "ndjson" | RdfFormat;
  readonly to: OutputFormat;
  readonly baseUrl: string;
  readonly graph?: "source";
  readonly output?: string;
}

/** An absolute http(s) address without query and fragment, as records' IRIs are made from it. */
export function parseBaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new InvalidArgumentError(
      "Une adresse complète est attendue, par exemple https://exemple.fr/prevention.",
    );
  }
  return value;
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
      terminal.stderr.write(
        `${record.key} : une base de fiches n'a pas de ligne dans un tableau, elle n'y est pas.\n`,
      );
  }
}

/** `openhpa convert`: records to RDF, JSON-LD or NDJSON, and back. Invalid records are reported and left out (exit code 1). */
export function convertCommand(terminal: Terminal): Command {
  return new Command("convert")
    .description(
      "Convertit des fiches : JSON, NDJSON, JSON-LD, Turtle, N-Quads, dans les deux sens ; CSV et Excel.",
    )
    .argument("<fiches...>", "fichiers, dossiers, ou « - »")
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
        .argParser(parseBaseUrl)
        .default("https://example.org/openhpa"),
    )
    .addOption(
      new Option(
        "--graph <graphe>",
        "« source » : un graphe nommé par document source (N-Quads, TriG)",
      ).choices(["source"]),
    )
    .option("-o, --output <fichier>", "fichier de sortie ; remplacé seulement si tout a réussi")
    .action(async (paths: string[], flags: ConvertFlags) => {
      const onReport = errorReporter(terminal);
      const records = isRdf(flags.from)
        ? readRdf(paths, flags.from, flags.baseUrl, terminal)
        : validRecords(paths, {
            territories: await loadTerritories(),
            onReport,
            stdin: terminal.stdin,
            stdinFormat: flags.from,
          });
      const whole: Uint8Array[] = [];
      for await (const text of formats[flags.to](written(records, flags, terminal), {
        base: flags.baseUrl,
        graph: flags.graph,
      })) {
        if (flags.output === undefined) await print(terminal.stdout, text);
        else whole.push(Buffer.from(text));
      }
      if (flags.output === undefined) return;
      if (terminal.exitCode === exitCodes.ok) await writeWhole(flags.output, Buffer.concat(whole));
      else
        terminal.stderr.write(`${flags.output} n'a pas été écrit : corrigez d'abord les fiches ci-dessus.\n`);
    });
}
