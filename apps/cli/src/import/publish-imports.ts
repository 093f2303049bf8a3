import { basename } from "node:path";
import { type Bilingual, countedBoth, exitCodes, type Terminal, tell } from "@openhpa/console";
import { type FolderWriter, publishFolder } from "@openhpa/io";
import { waitingFor } from "../waiting.js";
import { type ImportFolder, importFolder } from "./import-folder.js";
import { type ImportOverview, importOverview } from "./import-overview.js";
import { type ImportRemarks, importRemarks, type RemarkKind } from "./import-remarks.js";
import { importReport, isFine, type ReportForm } from "./import-report.js";
import type { ReadDocument } from "./read-document.js";

/** Where imports are written, and how. */
export interface PublishOptions {
  readonly out: string;
  readonly report: ReportForm;
  readonly replace?: boolean | undefined;
  readonly wait?: number | undefined;
}

/** Where documents are written, and where it is told what is not. */
interface Place {
  readonly out: string;
  readonly terminal: Terminal;
  readonly remarks: ImportRemarks;
}

/** Writes the records of a document and gives how many it does not write: those whose key is taken. */
async function writeDocument(
  { records, imported }: ReadDocument,
  folder: ImportFolder,
  keys: Map<string, string>,
  { out, terminal, remarks }: Place,
): Promise<number> {
  const { file } = imported().report;
  let unwritten = 0;
  const finding = (kind: RemarkKind, message: Bilingual) => {
    terminal.exitCode = exitCodes.findings;
    unwritten += 1;
    remarks.add(kind, file, message);
  };
  for await (const record of records) {
    const { key } = record;
    const other = keys.get(key);
    if (other !== undefined) {
      finding("key-taken", {
        fr: `la clé ${key} est déjà celle de ${other} ; cette fiche n'est pas écrite.`,
        en: `the key ${key} is that of ${other} already; this record is not written.`,
      });
      continue;
    }
    const placing = await folder.record(key, `${JSON.stringify(record, null, 2)}\n`);
    if (placing === "kept")
      finding("kept", {
        fr: `${out}/records contient déjà une autre fiche ${key} ; elle est gardée, celle-ci n'est pas écrite (--replace la remplacerait).`,
        en: `${out}/records has another record ${key} already; it is kept, this one is not written (--replace would replace it).`,
      });
    else keys.set(key, file);
  }
  return unwritten;
}

/** Writes documents into a folder and gives the number of their records. */
async function writeFiles(
  writer: FolderWriter,
  documents: AsyncIterable<ReadDocument>,
  { report: form, replace }: PublishOptions,
  overview: ImportOverview,
  place: Place,
): Promise<number> {
  const { terminal } = place;
  const folder = importFolder(writer, replace === true);
  const keys = new Map<string, string>();
  for await (const read of documents) {
    const unwritten = await writeDocument(read, folder, keys, place);
    const document = read.imported();
    overview.add(document, unwritten);
    if (!isFine(document)) terminal.exitCode = exitCodes.findings;
    const { file } = document.report;
    const { ending, content } = await importReport(document, form);
    await folder.report(file === "-" ? "stdin" : basename(file), ending, content);
  }
  const whole = overview.text();
  if (whole !== undefined) await folder.report("documents", "txt", whole);
  await folder.finish();
  return keys.size;
}

/** The documents that were read; those that are refused are told at once and named in the list. */
async function* withoutRefused(
  documents: AsyncIterable<ReadDocument>,
  refused: string[],
  overview: ImportOverview,
  { terminal, remarks }: Place,
): AsyncGenerator<ReadDocument, undefined> {
  for await (const read of documents) {
    const document = read.imported();
    const { file, refused: why, lines } = document.report;
    if (why === undefined) {
      yield read;
      continue;
    }
    overview.add(document);
    terminal.exitCode = exitCodes.findings;
    const isRead = lines.length > 0;
    remarks.add("refused", file, {
      fr: `${why.message}${isRead ? " (Sans --out, le rapport dit ce que chaque ligne est devenue.)" : ""}`,
      en: `${why.message}${isRead ? " (Without --out the report says what every line became.)" : ""}`,
    });
    refused.push(file);
  }
}

async function* startingWith<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

const MOST_NAMES = 20;

function refusedOf(refused: readonly string[]): Bilingual {
  const names = refused.slice(0, MOST_NAMES).join(", ");
  const rest = refused.length - MOST_NAMES;
  const { fr, en } = countedBoth(refused.length, {
    fr: ["document refusé", "documents refusés"],
    en: ["document refused", "documents refused"],
  });
  const more = countedBoth(rest, { fr: ["autre", "autres"], en: ["other", "others"] });
  return {
    fr: `${fr}, dont rien n'est écrit : ${names}${rest > 0 ? ` et ${more.fr}` : ""}`,
    en: `${en}, of which nothing is written: ${names}${rest > 0 ? ` and ${more.en}` : ""}`,
  };
}

function summaryOf(count: number, refused: readonly string[], out: string): Bilingual {
  const { fr, en } = countedBoth(count, { fr: ["fiche", "fiches"], en: ["record", "records"] });
  const written = {
    fr:
      count === 0 && refused.length > 0
        ? fr
        : `${fr} dans ${out}/records, un rapport par document lu dans ${out}/reports`,
    en:
      count === 0 && refused.length > 0
        ? en
        : `${en} in ${out}/records, a report of each document read in ${out}/reports`,
  };
  if (refused.length === 0) return written;
  const without = refusedOf(refused);
  return { fr: `${written.fr} ; ${without.fr}`, en: `${written.en}; ${without.en}` };
}

/**
 * Writes records and reports of documents into a folder, as a whole. Of a refused document nothing is written: its message goes to the standard
 * error, its name into the summary, and the exit code tells of it. When all are refused, the folder is not touched.
 */
export async function publishImports(
  documents: AsyncIterable<ReadDocument>,
  options: PublishOptions,
  terminal: Terminal,
): Promise<void> {
  const { out, wait } = options;
  const refused: string[] = [];
  const overview = importOverview();
  const place: Place = { out, terminal, remarks: importRemarks(terminal) };
  const read = withoutRefused(documents, refused, overview, place);
  try {
    const first = await read.next();
    const count =
      first.value === undefined
        ? 0
        : await publishFolder(
            out,
            "import",
            (folder) =>
              writeFiles(folder, startingWith(first.value as ReadDocument, read), options, overview, place),
            waitingFor(wait, terminal),
          );
    place.remarks.finish();
    const sources = overview.sources();
    if (sources !== undefined) tell(terminal, sources);
    const invalid = overview.invalid();
    if (invalid !== undefined) tell(terminal, invalid);
    tell(terminal, summaryOf(count, refused, out));
  } finally {
    await read.return(undefined);
  }
}
