import { importArticle } from "./article/index.js";
import { importCjc, importCjcDocx } from "./cjc/index.js";
import { type ContentReaders, fromText, readSource, type SourcesOfKinds } from "./entry/read-source.js";
import { type FileKindName, fileKindNames } from "./file-kind/index.js";
import type { Imported } from "./import-result.js";
import { importLeaflet } from "./leaflet/index.js";
import { importOscars, importOscarsHtml } from "./oscars/index.js";
import { importCsv, importXlsx, type TableOptions } from "./table/index.js";

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

/** Every source by the name it has on the command line, with what reads each kind of file. A new source is one row. */
const rows = {
  oscars: {
    label: "page d'une action de la base OSCARS, en texte ou enregistrée en HTML",
    files: /\.(?:txt|html?)$/i,
    readers: { text: fromText(importOscars), html: fromText(importOscarsHtml) },
  },
  cjc: {
    label: "fiche de partenariat CJC, en texte ou questionnaire Word (.docx)",
    files: /\.(?:txt|docx)$/i,
    readers: { text: fromText(importCjc), docx: importCjcDocx },
  },
  table: {
    label: "tableau CSV ou Excel (.xlsx), une fiche par ligne",
    files: /\.(?:csv|tsv|xlsx)$/i,
    readers: { text: importCsv, xlsx: importXlsx },
  },
  leaflet: {
    label: "dépliant d'un programme, en texte ou Markdown",
    files: /\.(?:txt|md)$/i,
    readers: { text: fromText(importLeaflet) },
  },
  article: {
    label: "article sur un projet, en texte",
    files: /\.(?:txt|md)$/i,
    readers: { text: fromText(importArticle) },
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
