import { basename } from "node:path";
import { exitCodes, type Terminal } from "@openhpa/console";
import type { Imported } from "@openhpa/import";
import { type FolderWriter, publishFolder } from "@openhpa/io";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { waitingFor } from "../waiting.js";
import { type ImportFolder, importFolder } from "./import-folder.js";
import { importReport, isFine, type ReportForm } from "./import-report.js";

/** Where imports are written, and how. */
export interface PublishOptions {
  readonly out: string;
  readonly report: ReportForm;
  readonly replace?: boolean | undefined;
  readonly wait?: number | undefined;
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

/** Writes documents into a folder and gives the number of their records. */
async function writeFiles(
  writer: FolderWriter,
  documents: AsyncIterable<Imported>,
  { out, report: form, replace }: PublishOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = importFolder(writer, replace === true);
  const keys = new Map<string, string>();
  for await (const document of documents) {
    if (!isFine(document)) terminal.exitCode = exitCodes.findings;
    await writeDocument(document, folder, keys, out, terminal);
    const { file } = document.report;
    const { ending, content } = importReport(document, form, await loadTerritories());
    await folder.report(file === "-" ? "stdin" : basename(file), ending, content);
  }
  await folder.finish();
  return keys.size;
}

/** The documents that were read; those that are refused are told at once and named in the list. */
async function* withoutRefused(
  documents: AsyncIterable<Imported>,
  refused: string[],
  terminal: Terminal,
): AsyncGenerator<Imported, undefined> {
  for await (const document of documents) {
    const { file, refused: why, lines } = document.report;
    if (why === undefined) {
      yield document;
      continue;
    }
    terminal.exitCode = exitCodes.findings;
    const more = lines.length > 0 ? " (Sans --out, le rapport dit ce que chaque ligne est devenue.)" : "";
    terminal.stderr.write(`${file} : ${why.message}${more}\n`);
    refused.push(file);
  }
}

async function* startingWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

const MOST_NAMES = 20;

function summaryOf(count: number, refused: readonly string[], out: string): string {
  const names = refused.slice(0, MOST_NAMES).join(", ");
  const more = refused.length > MOST_NAMES ? ` et ${refused.length - MOST_NAMES} autres` : "";
  const without = `${refused.length} document(s) refusé(s), dont rien n'est écrit : ${names}${more}`;
  if (count === 0 && refused.length > 0) return `0 fiche(s) ; ${without}\n`;
  const written = `${count} fiche(s) dans ${out}/records, un rapport par document lu dans ${out}/reports`;
  return refused.length > 0 ? `${written} ; ${without}\n` : `${written}\n`;
}

/**
 * Writes records and reports of documents into a folder, as a whole. Of a refused document nothing is written: its message goes to the standard
 * error, its name into the summary, and the exit code tells of it. When all are refused, the folder is not touched.
 */
export async function publishImports(
  documents: AsyncIterable<Imported>,
  options: PublishOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, wait } = options;
  const refused: string[] = [];
  const read = withoutRefused(documents, refused, terminal);
  try {
    const first = await read.next();
    const count =
      first.value === undefined
        ? 0
        : await publishFolder(
            out,
            "import",
            (folder) => writeFiles(folder, startingWith(first.value as Imported, read), options, terminal),
            waitingFor(wait, terminal),
          );
    terminal.stderr.write(summaryOf(count, refused, out));
  } finally {
    await read.return(undefined);
  }
}
