import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { buffer } from "node:stream/consumers";
import { createProgress, exitCodes, print, type Terminal } from "@openhpa/console";
import {
  type Imported,
  type ImportSource,
  type ImportSourceName,
  importSources,
  type TableOptions,
  toHtmlReport,
  toTextReport,
} from "@openhpa/import";
import { type FolderWriter, IoError, listInputs, parseJson, publishFolder, readFailure } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Argument, Command, Option } from "commander";
import { type AddressFlags, documentAddresses } from "./import/document-addresses.js";
import { type ImportFolder, importFolder } from "./import/import-folder.js";
import { waitOption } from "./wait-option.js";
import { waitingFor } from "./waiting.js";

/** The report as JSON; what was refused is said first. */
function reportAsJson({ report: { refused, ...report } }: Imported): string {
  return `${JSON.stringify({ ...(refused && { refused }), ...report }, null, 2)}\n`;
}

/** Forms of the report, with the ending of its file. */
const reports = {
  text: { ending: "txt", write: toTextReport },
  json: { ending: "json", write: reportAsJson },
  html: { ending: "html", write: toHtmlReport },
} as const;

interface ImportFlags extends AddressFlags {
  readonly out?: string;
  readonly replace?: boolean;
  readonly report: keyof typeof reports;
  readonly retrieved?: string;
  readonly created?: string;
  readonly truncated?: boolean;
  readonly mapping?: string;
  readonly sheet?: string;
  readonly wait?: number;
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === "-") return buffer(terminal.stdin);
  return readFile(file).catch((cause: unknown) => {
    throw readFailure(file, cause);
  });
}

/** The content of a mapping file; what it means is checked where it is used. */
async function mappingIn(path: string, terminal: Terminal): Promise<unknown> {
  const parsed = parseJson(await bytesOf(path, terminal));
  if ("value" in parsed) return parsed.value;
  const { line, column } = parsed.place;
  throw new IoError("not-readable", {
    fr: `${path}:${line}:${column} ${parsed.issue.messages.fr}`,
    en: `${path}:${line}:${column} ${parsed.issue.messages.en}`,
  });
}

async function* importFiles(
  source: ImportSource,
  paths: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): AsyncGenerator<Imported> {
  const files = await listInputs(paths, source.files);
  const { addressOf, without } = await documentAddresses(files, flags);
  if (without.length > 0)
    terminal.stderr.write(
      `${without.length} document(s) sans adresse dans ${flags.urls} : ${without.slice(0, 10).join(", ")}${without.length > 10 ? "…" : ""}\n`,
    );
  const progress = createProgress("Import", files.length, terminal.stderr);
  const territories = await loadTerritories();
  const mapping = flags.mapping === undefined ? undefined : await mappingIn(flags.mapping, terminal);
  try {
    for (const file of files) {
      const bytes = await bytesOf(file, terminal);
      const options: TableOptions = {
        file,
        territories,
        url: addressOf(file),
        retrieved: flags.retrieved,
        created: flags.created,
        truncated: flags.truncated,
        mapping,
        sheet: flags.sheet,
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
      yield await source.read(bytes, options);
      progress.advance();
    }
  } finally {
    progress.stop();
  }
}

function isFine({ report }: Imported): boolean {
  return (
    report.refused === undefined && report.records.length > 0 && report.records.every((record) => record.ok)
  );
}

/** Writes the records of a document; one whose key is taken is named and not written. */
async function writeDocument(
  { records, report }: Imported,
  folder: ImportFolder,
  keys: Map<string, string>,
  out: string,
  terminal: Terminal,
): Promise<void> {
  const { file } = report;
  const finding = (message: string) => {
    terminal.exitCode = exitCodes.findings;
    terminal.stderr.write(`${file} : ${message}\n`);
  };
  for (const record of records) {
    const { key } = record;
    const other = keys.get(key);
    if (other !== undefined) {
      finding(`la clé ${key} est déjà celle de ${other} ; cette fiche n'est pas écrite.`);
      continue;
    }
    const placing = await folder.record(key, `${JSON.stringify(record, null, 2)}\n`);
    if (placing === "kept")
      finding(
        `${out}/records contient déjà une autre fiche ${key} ; elle est gardée, celle-ci n'est pas écrite (--replace la remplacerait).`,
      );
    else keys.set(key, file);
  }
}

async function writeFiles(
  writer: FolderWriter,
  documents: AsyncIterable<Imported>,
  flags: ImportFlags & { readonly out: string },
  terminal: Terminal,
): Promise<void> {
  const { ending, write } = reports[flags.report];
  const folder = importFolder(writer, flags.replace === true);
  const keys = new Map<string, string>();
  for await (const document of documents) {
    if (!isFine(document)) terminal.exitCode = exitCodes.findings;
    await writeDocument(document, folder, keys, flags.out, terminal);
    const { file } = document.report;
    await folder.report(file === "-" ? "stdin" : basename(file), ending, write(document));
  }
  await folder.finish();
  terminal.stderr.write(
    `${keys.size} fiche(s) dans ${flags.out}/records, un rapport par document dans ${flags.out}/reports\n`,
  );
}

async function writeStreams(
  documents: AsyncIterable<Imported>,
  flags: ImportFlags,
  terminal: Terminal,
): Promise<void> {
  const { write } = reports[flags.report];
  for await (const document of documents) {
    if (!isFine(document)) terminal.exitCode = exitCodes.findings;
    for (const record of document.records) await print(terminal.stdout, `${JSON.stringify(record)}\n`);
    await print(terminal.stderr, write(document));
  }
}

/** `openhpa import`: real fiches to records, with a report of what every source line became. */
export function importCommand(terminal: Terminal): Command {
  const labels = Object.entries<ImportSource>(importSources).map(
    ([name, { label }]) => `  ${name.padEnd(10)} ${label}`,
  );
  return new Command("import")
    .description(
      "Lit de vraies fiches (pages, questionnaires, tableaux) et dit ce que chaque ligne est devenue.",
    )
    .addArgument(new Argument("<source>", "nature des documents").choices(Object.keys(importSources)))
    .argument("<fichiers...>", "documents, dossiers, ou « - »")
    .option(
      "--out <dossier>",
      "écrit records/ et reports/ ; sans elle, les fiches vont sur la sortie standard (NDJSON)",
    )
    .addOption(
      new Option("--report <forme>", "forme du rapport").choices(Object.keys(reports)).default("text"),
    )
    .option("--replace", "remplace les fiches et les rapports du même nom ; sans elle, ils sont gardés")
    .option("--url <adresse>", "adresse du document (elle porte souvent le numéro de la fiche)")
    .addOption(
      new Option(
        "--urls <liste>",
        "adresses de plusieurs documents : sur chaque ligne un fichier, une tabulation, une adresse",
      ).conflicts("url"),
    )
    .option("--id-from-name", "OSCARS : le numéro de la fiche est le nom du fichier (61839.txt)")
    .option("--retrieved <jour>", "jour de consultation, par exemple 2026-11-21")
    .option("--created <jour>", "jour de création de la fiche")
    .option(
      "--mapping <fichier>",
      'table : correspondance des colonnes, { "columns": { "<en-tête>": "<colonne>" } }',
    )
    .option("--sheet <nom>", "table : feuille du classeur")
    .addOption(waitOption("un autre import du même dossier"))
    .option("--truncated", "le document est coupé : ce qui suit est inconnu, pas vide")
    .addHelpText(
      "after",
      `\nSources :\n${labels.join("\n")}\n\nExemples :\n  $ openhpa import oscars page.txt --url https://www.oscarsante.org/national/action/detail/61839\n  $ openhpa import oscars pages/ --id-from-name --out import --report html\n  $ openhpa import oscars pages/ --urls pages/adresses.tsv --out import\n`,
    )
    .action(async (name: ImportSourceName, paths: string[], flags: ImportFlags) => {
      const documents = importFiles(importSources[name], paths, flags, terminal);
      const { out } = flags;
      if (out === undefined) await writeStreams(documents, flags, terminal);
      else
        await publishFolder(
          out,
          "import",
          (folder) => writeFiles(folder, documents, { ...flags, out }, terminal),
          waitingFor(flags.wait, terminal),
        );
    });
}
