import { importArticle } from "./article/index.js";
import { importCjc, importCjcDocx } from "./cjc/index.js";
import { decodeText } from "./decode-text.js";
import { isHtml } from "./html-text.js";
import type { Imported, ImportOptions } from "./import-result.js";
import { importLeaflet } from "./leaflet/index.js";
import { importOscars, importOscarsHtml } from "./oscars/index.js";
import { importTable, type TableOptions } from "./table/index.js";

/** A kind of document that can be imported. */
export interface ImportSource {
  /** What it is, in French. */
  readonly label: string;
  /** Endings of its files. */
  readonly files: RegExp;
  /** Reads one document; never throws for bad content. Only tables take a mapping and a sheet. */
  readonly read: (bytes: Uint8Array, options: TableOptions) => Imported | Promise<Imported>;
}

/** An importer of text that says so when the file was not UTF-8. */
function fromText(read: (text: string, options: ImportOptions) => Imported): ImportSource["read"] {
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

/** Word and Excel documents are zip files, and begin as one. */
function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Every source by the name it has on the command line. */
export const importSources = {
  oscars: {
    label: "page d'une action de la base OSCARS, en texte ou enregistrée en HTML",
    files: /\.(?:txt|html?)$/i,
    read: fromText((text, options) =>
      isHtml(text) ? importOscarsHtml(text, options) : importOscars(text, options),
    ),
  },
  cjc: {
    label: "fiche de partenariat CJC, en texte ou questionnaire Word (.docx)",
    files: /\.(?:txt|docx)$/i,
    read: (bytes, options) =>
      isZip(bytes) ? importCjcDocx(bytes, options) : fromText(importCjc)(bytes, options),
  },
  table: {
    label: "tableau CSV ou Excel (.xlsx), une fiche par ligne",
    files: /\.(?:csv|tsv|xlsx)$/i,
    read: importTable,
  },
  leaflet: {
    label: "dépliant d'un programme, en texte ou Markdown",
    files: /\.(?:txt|md)$/i,
    read: fromText(importLeaflet),
  },
  article: {
    label: "article sur un projet, en texte",
    files: /\.(?:txt|md)$/i,
    read: fromText(importArticle),
  },
} as const satisfies Readonly<Record<string, ImportSource>>;

/** Name of a source. */
export type ImportSourceName = keyof typeof importSources;
