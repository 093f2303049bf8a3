import { decodeText } from "./decode-text.js";
import { isHtml } from "./html-text.js";
import type { Imported, ImportOptions } from "./import-result.js";
import { importOscars, importOscarsHtml } from "./oscars/index.js";

/** A kind of document that can be imported. */
export interface ImportSource {
  /** What it is, in French. */
  readonly label: string;
  /** Endings of its files. */
  readonly files: RegExp;
  /** Reads one document; never throws for bad content. */
  readonly read: (bytes: Uint8Array, options: ImportOptions) => Imported | Promise<Imported>;
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

/** Every source by the name it has on the command line. */
export const importSources = {
  oscars: {
    label: "page d'une action de la base OSCARS, en texte ou enregistrée en HTML",
    files: /\.(?:txt|html?)$/i,
    read: fromText((text, options) =>
      isHtml(text) ? importOscarsHtml(text, options) : importOscars(text, options),
    ),
  },
} as const satisfies Readonly<Record<string, ImportSource>>;

/** Name of a source. */
export type ImportSourceName = keyof typeof importSources;
