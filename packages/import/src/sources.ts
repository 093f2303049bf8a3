import { importArticle, readArticle } from "./article/index.js";
import { importCjc, importCjcDocx, readCjc } from "./cjc/index.js";
import { fromDocuments } from "./entry/document-readers.js";
import { type ContentReaders, fromText, readSource, type SourcesOfKinds } from "./entry/read-source.js";
import { importFiche, readFiche } from "./fiche/index.js";
import { type FileKindName, fileKindNames } from "./file-kind/index.js";
import type { Imported } from "./import-result.js";
import { importLeaflet, readLeaflet } from "./leaflet/index.js";
import { importOscars, importOscarsHtml, readOscars } from "./oscars/index.js";
import { importCsv, importOds, importXlsx, type TableOptions } from "./table/index.js";

/** A kind of document that can be imported. */
export interface ImportSource {
  /** What it is, in French. */
  readonly label: string;
  /** Endings of its files. */
  readonly files: RegExp;
  /** Kinds of file that it reads. */
  readonly kinds: readonly FileKindName[];
  /** Reads one document; never throws for bad content. Only tables take a mapping and a sheet. */
  readonly read: (bytes: Uint8Array, options: TableOptions) => Promise<Imported>;
}

interface SourceRow {
  readonly label: string;
  readonly files: RegExp;
  readonly readers: ContentReaders;
}

/** Endings of documents that hold a text. */
const DOCUMENTS = /\.(?:txt|md|markdown|html?|xhtml|docx|odt|pdf|eml|mht|mhtml)$/i;
const PAPERS = ["pdf", "odt", "eml", "mht"] as const;
const WORD = ["docx", ...PAPERS] as const;
const PAGES = ["html", ...WORD] as const;

/** Every source by the name it has on the command line, with what reads each kind of file. A new source is one row. */
const rows = {
  oscars: {
    label: "page d'une action de la base OSCARS (enregistrée en HTML, en texte ou en PDF)",
    files: DOCUMENTS,
    readers: {
      text: fromText(importOscars),
      html: fromText(importOscarsHtml),
      ...fromDocuments(WORD, "oscars", readOscars),
    },
  },
  cjc: {
    label: "fiche de partenariat CJC (questionnaire Word, texte, PDF…)",
    files: DOCUMENTS,
    readers: {
      text: fromText(importCjc),
      docx: importCjcDocx,
      ...fromDocuments(["html", ...PAPERS], "cjc", readCjc),
    },
  },
  table: {
    label: "tableau (CSV, Excel .xlsx, LibreOffice .ods), une fiche par ligne",
    files: /\.(?:csv|tsv|xlsx|ods)$/i,
    readers: { text: importCsv, xlsx: importXlsx, ods: importOds },
  },
  fiche: {
    label:
      "fiche à intitulés (« Porteur : … », « Public : … »), en PDF, Word, LibreOffice, page web, courriel ou texte",
    files: DOCUMENTS,
    readers: { text: fromText(importFiche), ...fromDocuments(PAGES, "fiche", readFiche, "marked") },
  },
  leaflet: {
    label: "dépliant d'un programme (PDF, Word, LibreOffice, page web, courriel, texte ou Markdown)",
    files: DOCUMENTS,
    readers: { text: fromText(importLeaflet), ...fromDocuments(PAGES, "leaflet", readLeaflet, "marked") },
  },
  article: {
    label: "article sur un projet (PDF, Word, LibreOffice, page web, courriel ou texte)",
    files: DOCUMENTS,
    readers: { text: fromText(importArticle), ...fromDocuments(PAGES, "article", readArticle, "marked") },
  },
} as const satisfies Readonly<Record<string, SourceRow>>;

/** Name of a source. */
export type ImportSourceName = keyof typeof rows;

const entries = Object.entries<SourceRow>(rows) as [ImportSourceName, SourceRow][];
const labels = Object.fromEntries(entries.map(([name, { label }]) => [name, label]));

/** The sources that read a kind of file. */
const sourcesOfKinds: SourcesOfKinds = Object.fromEntries(
  fileKindNames.map((kind) => [
    kind,
    entries.filter(([, { readers }]) => readers[kind] !== undefined).map(([name]) => name),
  ]),
);

/** Every source by the name it has on the command line. */
export const importSources = Object.fromEntries(
  entries.map(([name, { label, files, readers }]): [ImportSourceName, ImportSource] => [
    name,
    {
      label,
      files,
      kinds: Object.keys(readers) as FileKindName[],
      read: (bytes, options) => readSource({ name, readers, sourcesOfKinds, labels }, bytes, options),
    },
  ]),
) as Readonly<Record<ImportSourceName, ImportSource>>;
