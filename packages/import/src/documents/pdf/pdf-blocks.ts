import type { Block, ReadBlocks } from "../block.js";
import { type DocumentFault, DocumentFaultError } from "../faults.js";
import { withoutLayoutTables } from "../layout-tables.js";
import { faultOfPdf, PDF_LIMITS } from "./guard.js";
import { blocksOfPages, type Page } from "./page-blocks.js";
import { linesOfPage } from "./page-lines.js";
import {
  createMarks,
  type MarkedText,
  type MarkItem,
  type PageView,
  runsOf,
  type TextItem,
} from "./page-runs.js";
import { type StructElement, tagTree } from "./tag-tree.js";

/** No fiche has more signs; beyond, a document is not read on. */
const MOST_SIGNS = 600_000;
/** Share of signs that no font explains from which a text is no text. */
const MOST_UNREADABLE = 0.3;

/** A page with the words on it, and the memory of what was read so far. */
async function readPages(
  document: { readonly numPages: number; readonly getPage: (number: number) => Promise<unknown> },
  progress: () => void,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let signs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = (await document.getPage(number)) as PdfPage;
    const items: MarkedText[] = [];
    const marked = createMarks();
    let count = 0;
    const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      count += part.value.items.length;
      for (const item of marked(part.value.items)) {
        signs += item.str.length;
        items.push(item);
      }
      if (signs > MOST_SIGNS || count > MOST_SIGNS / 2) throw new DocumentFaultError("too-long");
    }
    const view = page.getViewport({ scale: 1 });
    const runs = runsOf(items, view);
    const tree = runs.some(({ mark }) => mark !== undefined)
      ? tagTree(await page.getStructTree(), runs)
      : undefined;
    const artifacts = tree ? linesOfPage(runs.filter(({ isArtifact }) => isArtifact)) : [];
    pages.push({ lines: linesOfPage(runs), view, artifacts, ...(tree ? { tree } : {}) });
    page.cleanup();
    progress();
  }
  return pages;
}

/** As much of a page of pdf.js as is used here. */
interface PdfPage {
  streamTextContent(options: {
    includeMarkedContent: boolean;
  }): ReadableStream<{ items: readonly (TextItem | MarkItem)[] }>;
  getStructTree(): Promise<StructElement | null>;
  getViewport(options: { scale: number }): PageView;
  cleanup(): void;
}

const UNREADABLE = /[\uE000-\uF8FF\uFFFD]|(?!\s)\p{Cc}/gu;

function faultOfText(blocks: readonly Block[]): DocumentFault | undefined {
  const text = blocks.map((block) => block.text).join("");
  if (text.trim() === "") return "no-text";
  return (text.match(UNREADABLE)?.length ?? 0) > MOST_UNREADABLE * text.length
    ? "unreadable-text"
    : undefined;
}

function faultOfOpening(error: unknown): DocumentFaultError {
  if (error instanceof DocumentFaultError) return error;
  const name = error instanceof Error ? error.name : "";
  return new DocumentFaultError(name === "PasswordException" ? "protected" : "damaged");
}

/**
 * The blocks of a PDF, from its text layer: columns one after the other, tables row by row, wrapped lines joined, what runs along the edges of its
 * pages marked. Nothing of its metadata, forms and annotations is read; nothing in it is executed. Throws a {@link DocumentFaultError}.
 */
export async function pdfBlocks(bytes: Uint8Array, progress: () => void = () => {}): Promise<ReadBlocks> {
  const fault = faultOfPdf(bytes);
  if (fault) throw new DocumentFaultError(fault);
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  await getResolvedPDFJS();
  progress();
  try {
    const options = { verbosity: 0, isEvalSupported: false, disableFontFace: true, stopAtErrors: false };
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      ...options,
      useSystemFonts: false,
      enableXfa: false,
    });
    progress();
    if (document.numPages > PDF_LIMITS.pages) throw new DocumentFaultError("too-long");
    if (await document.hasJSActions()) throw new DocumentFaultError("scripts");
    const pages = await readPages(document, progress);
    await document.destroy();
    const blocks = withoutLayoutTables(blocksOfPages(pages));
    const unread = faultOfText(blocks);
    if (unread) throw new DocumentFaultError(unread);
    const without = pages.filter(({ lines }) => lines.length === 0).length;
    const notes = without > 0 ? [{ code: "pages-without-text", count: without } as const] : [];
    return { blocks, pages: pages.length, notes };
  } catch (error) {
    throw faultOfOpening(error);
  }
}
