import { decodeText } from "../decode-text.js";
import { isDocumentKind } from "../documents/index.js";
import { type FileKindName, fileKindOf } from "../file-kind/index.js";
import { readHtmlLines } from "../html-text.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { loadLanguageDetector } from "../language/index.js";
import { repairedMojibake } from "../mojibake.js";
import { LONGEST_FICHE, refusedImport } from "../refusal.js";
import { readSourceText, type SourceLine } from "../source-text.js";
import type { TableOptions } from "../table/index.js";
import { refusalIn, refusedFormat } from "./refused-format.js";
import { recognisedSource } from "./source-marks.js";
import { withoutHardlyUnderstood } from "./understanding.js";

/** Reads the content of one kind of file. */
export type ContentReader = (bytes: Uint8Array, options: TableOptions) => Imported | Promise<Imported>;
/** The readers of a source, by the kind of file that each reads. */
export type ContentReaders = Readonly<Partial<Record<FileKindName, ContentReader>>>;

/** A reader of text that says so when the file was not UTF-8. */
export function fromText(read: (text: string, options: ImportOptions) => Imported): ContentReader {
  return (bytes, options) => {
    const { text, encoding } = decodeText(bytes);
    const imported = read(text, options);
    if (encoding !== "windows-1252") return imported;
    const note = { code: "windows-1252", count: 1, line: 1 } as const;
    const { report } = imported;
    return {
      ...imported,
      report: { ...report, encoding: [note, ...report.encoding.filter(({ code }) => code !== note.code)] },
    };
  };
}

/** By so many signs of a page its source is told. */
const LONGEST_HEAD = 2_000_000;
/** Longer files are not looked at for wrongly decoded text. */
const LONGEST_REPAIRED = 4_000_000;

/** The lines of a text or a web page by which its source is recognised; none for other files. */
function linesToRecognise(kind: FileKindName, bytes: Uint8Array): readonly SourceLine[] {
  if (kind !== "text" && kind !== "html") return [];
  const { text } = decodeText(bytes);
  const printed =
    kind === "html"
      ? readHtmlLines(text.slice(0, LONGEST_HEAD), {
          lines: LONGEST_FICHE.lines,
          signs: LONGEST_FICHE.characters,
        })
          .map((line) => line.text)
          .join("\n")
      : text;
  return readSourceText(printed.slice(0, LONGEST_FICHE.characters)).lines;
}

/** The names of the sources that read a kind of file. */
export type SourcesOfKinds = Readonly<Partial<Record<FileKindName, readonly string[]>>>;

function anotherSource(name: string, other: string, labels: Readonly<Record<string, string>>) {
  return refusalIn("another-source", {
    fr: `Les rubriques de ce document sont celles d'une autre source (${other} : ${labels[other]}) : rien n'a été lu. Commande : openhpa import ${other}`,
    en: `The headings of this document are those of another source (${other}), which “import ${name}” does not read: nothing was read. Command: openhpa import ${other}`,
  });
}

/** The text of a document as it was before it was wrongly decoded, where that is certain; tables repair their own. */
function repairedText(kind: FileKindName, bytes: Uint8Array): string | undefined {
  const isRead = (kind === "text" || kind === "html") && bytes.length <= LONGEST_REPAIRED;
  return isRead ? repairedMojibake(decodeText(bytes).text) : undefined;
}

/** The import, with a note where its text was repaired. */
function withRepair(imported: Imported, isRepaired: boolean): Imported {
  if (!isRepaired) return imported;
  const { report } = imported;
  return {
    ...imported,
    report: { ...report, encoding: [{ code: "mojibake", count: 1, line: 1 }, ...report.encoding] },
  };
}

/** The options with what tells the language of a text, where the caller does not state it. */
async function withDetector(options: TableOptions): Promise<TableOptions> {
  if (options.language !== undefined || options.languageOf) return options;
  return { ...options, languageOf: await loadLanguageDetector() };
}

/** What every source shares before and after its own reading. */
export interface SourceEntry {
  readonly name: string;
  readonly readers: ContentReaders;
  readonly sourcesOfKinds: SourcesOfKinds;
  /** What each source is, in French, by its name. */
  readonly labels: Readonly<Record<string, string>>;
}

/**
 * Reads a file as a document of a source. What the file is, is told by its bytes; a file of another kind, a document of another source and one of
 * which hardly anything is understood give no record, and the report says why and what to do.
 */
export async function readSource(
  { name, readers, sourcesOfKinds, labels }: SourceEntry,
  bytes: Uint8Array,
  options: TableOptions,
): Promise<Imported> {
  const kind = await fileKindOf(bytes);
  const read = readers[kind.is];
  const facts = { file: options.file, source: name };
  if (!read) return refusedImport(facts, refusedFormat(kind, name, sourcesOfKinds));
  // A mapping says that the document is a table, whatever it looks like.
  const seen = options.mapping === undefined ? recognisedSource(linesToRecognise(kind.is, bytes)) : undefined;
  const other = seen?.name === name ? undefined : seen;
  // A line of labels may be prose of a leaflet; it is no row of a table.
  if (other && (other.isCertain || name === "table"))
    return refusedImport(facts, anotherSource(name, other.name, labels));
  const repaired = repairedText(kind.is, bytes);
  const given = repaired === undefined ? bytes : new TextEncoder().encode(repaired);
  const imported = withRepair(await read(given, await withDetector(options)), repaired !== undefined);
  const isExtracted = isDocumentKind(kind.is) && kind.is !== "html";
  const printed = isExtracted ? recognisedSource(imported.report.lines) : other;
  if (isExtracted && printed?.isCertain && printed.name !== name)
    return refusedImport(facts, anotherSource(name, printed.name, labels));
  return withoutHardlyUnderstood(imported, {
    label: labels[name] ?? name,
    other: printed?.name === name ? undefined : printed?.name,
  });
}
