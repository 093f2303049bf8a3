import { decodeText } from "../decode-text.js";
import type { FileKindName } from "../file-kind/index.js";
import { LONGEST_FICHE } from "../refusal.js";
import type { Block, ReadBlocks } from "./block.js";
import { docxBlocks } from "./docx/docx-blocks.js";
import { type DocumentFault, DocumentFaultError } from "./faults.js";
import { htmlBlocks } from "./html-blocks.js";
import { archiveBlocks, mailBlocks } from "./mail/mail-blocks.js";
import { odtBlocks } from "./odt/odt-blocks.js";
import { pdfBlocks } from "./pdf/pdf-blocks.js";

/** What a reader is given beside the bytes. */
export interface ReadingOptions {
  /** Called between steps, so that whoever waits knows that the reading goes on. */
  readonly progress?: () => void;
}

type BlockReader = (bytes: Uint8Array, options: ReadingOptions) => ReadBlocks | Promise<ReadBlocks>;

/** The reader of each kind of document that is more than text. A new format is one row here and one in the kinds of file. */
const readers = {
  html: (bytes) => htmlBlocks(decodeText(bytes).text),
  docx: docxBlocks,
  odt: odtBlocks,
  pdf: (bytes, { progress }) => pdfBlocks(bytes, progress),
  eml: mailBlocks,
  mht: archiveBlocks,
} as const satisfies Readonly<Partial<Record<FileKindName, BlockReader>>>;

/** A kind of file whose text is made of blocks that are read out of it. */
export type DocumentKind = keyof typeof readers;

/** Every kind of file whose text is made of blocks that are read out of it. */
export const documentKinds = Object.keys(readers) as readonly DocumentKind[];

export function isDocumentKind(kind: FileKindName): kind is DocumentKind {
  return kind in readers;
}

/** No document of any kind has more bytes; one that has is not looked into. */
export const LARGEST_DOCUMENT = 30_000_000;

/** True for blocks that are more than a fiche, whatever they were read from: nothing else is made of them. */
function isTooLong(blocks: readonly Block[]): boolean {
  let signs = 0;
  for (const { text } of blocks) signs += text.length;
  return blocks.length > LONGEST_FICHE.lines || signs > LONGEST_FICHE.characters;
}

/** The blocks of a document, or why it is not read. Plain data, so that a worker can hand it over. */
export type DocumentReading =
  | { readonly ok: true; readonly read: ReadBlocks }
  | { readonly ok: false; readonly fault: DocumentFault };

/** Reads the blocks of documents, wherever that happens: in this thread, or in a worker that can be ended. */
export type DocumentReader = (bytes: Uint8Array, kind: DocumentKind) => Promise<DocumentReading>;

/**
 * Reads the blocks of a document of a known kind, in this thread. Never throws for bad content. What is larger, deeper or more than a fiche can be is
 * refused by counting; time and memory have no bound here but in the worker that calls it.
 */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  options: ReadingOptions = {},
): Promise<DocumentReading> {
  if (bytes.length > LARGEST_DOCUMENT) return { ok: false, fault: "too-large" };
  try {
    const reader: BlockReader = readers[kind];
    const read = await reader(bytes, options);
    return isTooLong(read.blocks) ? { ok: false, fault: "too-long" } : { ok: true, read };
  } catch (error) {
    return { ok: false, fault: error instanceof DocumentFaultError ? error.fault : "damaged" };
  }
}
