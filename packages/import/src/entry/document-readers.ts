import {
  type DocumentKind,
  type DocumentText,
  documentOf,
  faultRefusal,
  type HeadingForm,
  readDocument,
} from "../documents/index.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { refusedAsTooLong, refusedImport } from "../refusal.js";
import type { ContentReader } from "./read-source.js";

/** Reads a document as one of a source. */
export type DocumentImporter = (document: DocumentText, options: ImportOptions) => Imported;

/** The options with the address that a document declares, where the caller gives none. */
function withAddress(options: ImportOptions, { address }: DocumentText): ImportOptions {
  const isOwn = options.url === undefined && address !== undefined && /^https?:\/\//i.test(address);
  return isOwn && URL.canParse(address) ? { ...options, url: address } : options;
}

/** The import with what its document is, and what of it was not read. */
function withDocument(imported: Imported, { kind, pages, address, notes }: DocumentText): Imported {
  const document = {
    kind,
    ...(pages === undefined ? {} : { pages }),
    ...(address === undefined ? {} : { address }),
    notes,
  };
  return { ...imported, report: { ...imported.report, document } };
}

/** A reader of one kind of document for a source; `headings` says how headings stand in the text that the source is given. */
export function fromDocument(
  kind: DocumentKind,
  source: string,
  read: DocumentImporter,
  headings: HeadingForm = "plain",
): ContentReader {
  return async (bytes, options) => {
    const reading = await (options.readDocument ?? readDocument)(bytes, kind);
    if (!reading.ok) {
      const { report } = refusedImport({ file: options.file, source }, faultRefusal(reading.fault, kind));
      return { records: [], report: { ...report, spansIn: "extracted-text" } };
    }
    const document = documentOf(kind, reading.read, headings);
    const refused = refusedAsTooLong(document.text.text, source, options);
    return refused ?? withDocument(read(document, withAddress(options, document)), document);
  };
}

/** The readers of some kinds of document for a source. */
export function fromDocuments<K extends DocumentKind>(
  kinds: readonly K[],
  source: string,
  read: DocumentImporter,
  headings: HeadingForm = "plain",
): Readonly<Record<K, ContentReader>> {
  const readers = kinds.map((kind) => [kind, fromDocument(kind, source, read, headings)] as const);
  return Object.fromEntries(readers) as Record<K, ContentReader>;
}
