import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import {
  type Bilingual,
  counted,
  countedBoth,
  createProgress,
  exitCodes,
  print,
  type Terminal,
  tell,
} from "@openhpa/console";
import { type HpaRecord, isCalendarDay } from "@openhpa/core";
import {
  checkProfile,
  type Imported,
  type ImportSource,
  type ImportSourceName,
  importDocument,
  importSources,
  type LargeTable,
  parseLanguageTag,
  readDocument,
  readOnce,
  type SiteProfile,
  type TableOptions,
  tooLargeToRead,
  unreadable,
} from "@openhpa/import";
import { IoError, leftOutInputs, listInputs, parseJson, readFailure } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Command, Option } from "commander";
import { createBoundedReader, documentScript } from "./import/bounded-reader.js";
import { type AddressFlags, documentAddresses } from "./import/document-addresses.js";
import { writeDraftMapping } from "./import/draft-mapping.js";
import { importReport, isFine, type ReportForm, reportForms } from "./import/import-report.js";
import { publishImports } from "./import/publish-imports.js";
import {
  fileSource,
  largeDocument,
  type ReadDocument,
  type Watch,
  wholeDocument,
} from "./import/read-document.js";
import { optionValue } from "./option-value.js";
import { waitOption } from "./wait-option.js";

interface ImportFlags extends AddressFlags {
  readonly as?: ImportSourceName;
  readonly out?: string;
  readonly replace?: boolean;
  readonly report: ReportForm;
  readonly retrieved?: string;
  readonly created?: string;
  readonly truncated?: boolean;
  readonly mapping?: string;
  readonly draftMapping?: string;
  readonly sheet?: string;
  readonly language?: string;
  readonly profile?: string;
  readonly wait?: number;
}

/** What documents are read as: one source that was named, or whatever each is recognised as. */
interface ReadAs {
  readonly name?: ImportSourceName;
  readonly files: RegExp;
  readonly read: ImportSource["read"];
}

const names = Object.keys(importSources) as ImportSourceName[];

/** Every ending that some source reads. */
const ANY = new RegExp(
  Object.values(importSources)
    .map(({ files }) => files.source)
    .join("|"),
  "i",
);

const recognised: ReadAs = { files: ANY, read: importDocument };

/** The source that stands before the files, as in `import oscars page.txt`, and the files. A file or folder of that name goes before. */
function sourceBefore(given: readonly string[]): readonly [ImportSourceName | undefined, readonly string[]] {
  const [first, ...files] = given;
  const named = names.find((name) => name === first);
  return named && !existsSync(named) ? [named, files] : [undefined, given];
}

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === "-") return buffer(terminal.stdin);
  return readFile(file).catch((cause: unknown) => {
    throw readFailure(file, cause);
  });
}

/** The content of a JSON file. */
async function jsonIn(path: string, terminal: Terminal): Promise<unknown> {
  const parsed = parseJson(await bytesOf(path, terminal));
  if ("value" in parsed) return parsed.value;
  const { line, column } = parsed.place;
  throw new IoError("not-readable", {
    fr: `${path}:${line}:${column} ${parsed.issue.messages.fr}`,
    en: `${path}:${line}:${column} ${parsed.issue.messages.en}`,
  });
}

/** The profile of a file. Throws an {@link IoError} that tells every fault with its place. */
async function profileIn(path: string, terminal: Terminal): Promise<SiteProfile> {
  const checked = checkProfile(await jsonIn(path, terminal));
  if (checked.ok) return checked.profile;
  const lines = (language: "fr" | "en") =>
    checked.faults
      .slice(0, MOST_NAMES)
      .map(({ pointer, messages }) => `${path}#${pointer} ${messages[language]}`)
      .join("\n");
  throw new IoError("not-readable", {
    fr: `${lines("fr")}\nRien n'a été importé.`,
    en: `${lines("en")}\nNothing was imported.`,
  });
}

/** What is said of a value that cannot be read. */
const expected = {
  language: {
    fr: "Donnez une langue : fr, de, it, en, rm…",
    en: "Give a language: fr, de, it, en, rm…",
  },
  day: {
    fr: "Donnez un jour : année, mois, jour, comme 2026-11-21.",
    en: "Give a day: year, month, day, such as 2026-11-21.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const parseDay = (text: string) => (isCalendarDay(text) ? text : undefined);

const MOST_NAMES = 20;

/** Says which files of the folders are not read because of their ending; given by name, they would be. The list of addresses is none of them. */
async function tellLeftOut(
  source: ReadAs,
  paths: readonly string[],
  { urls, mapping, profile }: ImportFlags,
  terminal: Terminal,
): Promise<void> {
  const own = [urls, mapping, profile].flatMap((path) => (path === undefined ? [] : resolve(path)));
  const others = (await leftOutInputs(paths, source.files)).filter((file) => !own.includes(resolve(file)));
  if (others.length === 0) return;
  terminal.exitCode = exitCodes.findings;
  const names = others.slice(0, MOST_NAMES).join(", ");
  const rest = others.length - MOST_NAMES;
  const files = countedBoth(others.length, {
    fr: ["fichier non lu", "fichiers non lus"],
    en: ["file not read", "files not read"],
  });
  tell(terminal, {
    fr: `${files.fr}, à cause de leur terminaison : ${names}${rest > 0 ? ` et ${counted(rest, ["autre", "autres"])}` : ""}. Donnez leur nom pour qu'ils soient lus : leur contenu décide.`,
    en: `${files.en}, because of how their names end: ${names}${rest > 0 ? ` and ${counted(rest, ["other", "others"], "en")}` : ""}. Give their names so that they are read: their content decides.`,
  });
}

function withoutAddress(files: readonly string[], list: string | undefined): Bilingual {
  const names = `${files.slice(0, 10).join(", ")}${files.length > 10 ? "…" : ""}`;
  const documents = countedBoth(files.length, {
    fr: ["document", "documents"],
    en: ["document", "documents"],
  });
  return {
    fr: `${documents.fr} sans adresse dans ${list} : ${names}`,
    en: `${documents.en} without an address in ${list}: ${names}`,
  };
}

/** Shows how far the records of a large table are. */
async function* watched(
  { records, lines }: LargeTable,
  file: string,
  terminal: Terminal,
): AsyncGenerator<HpaRecord> {
  const progress = createProgress(basename(file), lines, terminal.stderr);
  try {
    for await (const record of records) {
      progress.advance();
      yield record;
    }
  } finally {
    progress.stop();
  }
}

/** Refused because of its rows: as a stream it may be read. */
const hasManyRows = ({ report: { refused, source } }: Imported): boolean =>
  source === "table" && refused?.code === "text-too-long";

/** Reads a file, whole or, where only a table can be so large, as a stream. */
async function readFileAs(
  file: string,
  { name, read }: ReadAs,
  options: Omit<TableOptions, "territories">,
  terminal: Terminal,
): Promise<ReadDocument> {
  const watch: Watch = (table) => watched(table, file, terminal);
  // A file that is refused needs no territories: they are not loaded for it.
  const given = async (): Promise<TableOptions> => ({ ...options, territories: await loadTerritories() });
  const tooLarge = file === "-" ? undefined : await tooLargeToRead(await fileSource(file), options);
  if (tooLarge) return wholeDocument(tooLarge);
  const large = await largeDocument(file, given, name, { hasManyRows: false, watch });
  if (large) return large;
  const bytes = await bytesOf(file, terminal);
  const once = { ...options, readDocument: readOnce(options.readDocument ?? readDocument) };
  const unread = name === undefined ? await unreadable(bytes, once) : undefined;
  if (unread) return wholeDocument(unread);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const hashed = async () => ({ ...(await given()), readDocument: once.readDocument, sha256 });
  const imported = await read(bytes, await hashed());
  const stream = hasManyRows(imported)
    ? await largeDocument(file, hashed, name, { hasManyRows: true, watch })
    : undefined;
  return stream ?? wholeDocument(imported);
}

async function* importFiles(
  source: ReadAs,
  paths: readonly string[],
  flags: ImportFlags,
  terminal: Terminal,
): AsyncGenerator<ReadDocument> {
  const files = await listInputs(paths, source.files);
  const { addressOf, without } = await documentAddresses(files, flags);
  if (without.length > 0) tell(terminal, withoutAddress(without, flags.urls));
  await tellLeftOut(source, paths, flags, terminal);
  const mapping = flags.mapping === undefined ? undefined : await jsonIn(flags.mapping, terminal);
  const profile = flags.profile === undefined ? undefined : await profileIn(flags.profile, terminal);
  const reader = createBoundedReader(documentScript());
  const progress = createProgress("Import", files.length, terminal.stderr);
  try {
    for (const file of files) {
      const options = {
        file,
        url: addressOf(file),
        retrieved: flags.retrieved,
        created: flags.created,
        truncated: flags.truncated,
        mapping,
        sheet: flags.sheet,
        language: flags.language,
        profile,
        readDocument: reader.read,
      };
      yield await readFileAs(file, source, options, terminal);
      progress.advance();
    }
  } finally {
    progress.stop();
    await reader.close();
  }
}

async function writeStreams(
  documents: AsyncIterable<ReadDocument>,
  flags: ImportFlags,
  terminal: Terminal,
): Promise<void> {
  for await (const { records, imported } of documents) {
    for await (const record of records) await print(terminal.stdout, `${JSON.stringify(record)}\n`);
    const document = imported();
    if (!isFine(document)) terminal.exitCode = exitCodes.findings;
    await print(terminal.stderr, (await importReport(document, flags.report)).content);
  }
}

/** `openhpa import`: real fiches to records, with a report of what every source line became. */
export function importCommand(terminal: Terminal): Command {
  const labels = Object.entries<ImportSource>(importSources).map(
    ([name, { label }]) => `  ${name.padEnd(10)} ${label}`,
  );
  const day = optionValue(parseDay, expected.day, terminal);
  return new Command("import")
    .description(
      "Lit de vraies fiches (PDF, Word, LibreOffice, pages, courriels, questionnaires, tableaux), reconnaît leur nature et dit ce que chaque ligne est devenue.",
    )
    .argument("<fichiers...>", "documents, dossiers, ou « - » ; une nature peut les précéder")
    .addOption(new Option("--as <nature>", "nature des documents, sans la reconnaître").choices(names))
    .option(
      "--out <dossier>",
      "écrit records/ et reports/ ; sans elle, les fiches vont sur la sortie standard (NDJSON)",
    )
    .addOption(new Option("--report <forme>", "forme du rapport").choices(reportForms).default("text"))
    .option("--replace", "remplace les fiches et les rapports du même nom ; sans elle, ils sont gardés")
    .option("--url <adresse>", "adresse du document (elle porte souvent le numéro de la fiche)")
    .addOption(
      new Option(
        "--urls <liste>",
        "adresses de plusieurs documents : sur chaque ligne un fichier, une tabulation, une adresse",
      ).conflicts("url"),
    )
    .option("--id-from-name", "OSCARS : le numéro de la fiche est le nom du fichier (61839.txt)")
    .option("--retrieved <jour>", "jour de consultation, par exemple 2026-11-21", day)
    .option("--created <jour>", "jour de création de la fiche", day)
    .option(
      "--mapping <fichier>",
      'table : correspondance des colonnes, { "columns": { "<en-tête>": "<colonne>" } }',
    )
    .option(
      "--draft-mapping <fichier>",
      "table : écrit la correspondance à compléter (« ? » : à décider, null : laissée de côté) au lieu des fiches",
    )
    .option("--sheet <nom>", "table : feuille du classeur")
    .option("--profile <fichier>", "profil d'un site : ses intitulés, ce qui est à laisser, ses codes (JSON)")
    .option(
      "--language <langue>",
      "langue des documents (fr, de, it, en, rm…) ; sans elle, leurs textes la disent, ou n'en portent aucune",
      optionValue(parseLanguageTag, expected.language, terminal),
    )
    .addOption(waitOption("un autre import du même dossier", terminal))
    .option("--truncated", "le document est coupé : ce qui suit est inconnu, pas vide")
    .addHelpText(
      "after",
      `\nNatures :\n${labels.join("\n")}\n\nExemples :\n  $ openhpa import fiches/ --out import --report html\n  $ openhpa import fiche.pdf tableau.xlsx page.html\n  $ openhpa import oscars page.txt --url https://www.oscarsante.org/national/action/detail/61839\n  $ openhpa import pages/ --as oscars --id-from-name --out import\n  $ openhpa import oscars pages/ --urls pages/adresses.tsv --out import\n`,
    )
    .action(async (given: string[], flags: ImportFlags, command: Command) => {
      const [before, paths] = flags.as === undefined ? sourceBefore(given) : [undefined, given];
      if (paths.length === 0) command.error("error: missing required argument 'fichiers'");
      const name = flags.draftMapping === undefined ? (flags.as ?? before) : "table";
      const documents = importFiles(
        name ? { name, ...importSources[name] } : recognised,
        paths,
        flags,
        terminal,
      );
      const { out, report, replace, wait, draftMapping: draft } = flags;
      if (draft !== undefined) await writeDraftMapping(documents, draft, { replace }, terminal);
      else if (out === undefined) await writeStreams(documents, flags, terminal);
      else await publishImports(documents, { out, report, replace, wait }, terminal);
    });
}
