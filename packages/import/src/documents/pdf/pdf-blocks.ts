import type { Block, ReadBlocks } from "../block.js";
import { type DocumentFault, DocumentFaultError } from "../faults.js";
import { withoutLayoutTables } from "../layout-tables.js";
import { type Measures, measuresOf } from "./document-measures.js";
import { faultOfPdf, PDF_LIMITS } from "./guard.js";
import { type Line, linesOfPage, type Segment } from "./page-lines.js";
import { type PageView, runsOf, type TextItem } from "./page-runs.js";
import { type ColumnEdges, edgesAtEnd, type Zone, zonesOf } from "./page-zones.js";
import { type Column, joinedWords, type PageBlock, paragraphsOf } from "./paragraphs.js";
import { type PlacedOnPage, withRunningLines } from "./running-lines.js";
import { cellsOfTable } from "./table-rows.js";

/** No fiche has more signs; beyond, a document is not read on. */
const MOST_SIGNS = 600_000;
/** Share of signs that no font explains from which a text is no text. */
const MOST_UNREADABLE = 0.3;

interface Page {
  readonly lines: readonly Line[];
  readonly view: PageView;
}

/** A page with the words on it, and the memory of what was read so far. */
async function readPages(
  document: { readonly numPages: number; readonly getPage: (number: number) => Promise<unknown> },
  progress: () => void,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let signs = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = (await document.getPage(number)) as PdfPage;
    const items: TextItem[] = [];
    const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const item of part.value.items) {
        if (!("str" in item)) continue;
        signs += item.str.length;
        items.push(item);
      }
      if (signs > MOST_SIGNS || items.length > MOST_SIGNS / 4) throw new DocumentFaultError("too-long");
    }
    const view = page.getViewport({ scale: 1 });
    pages.push({ lines: linesOfPage(runsOf(items, view)), view });
    page.cleanup();
    progress();
  }
  return pages;
}

/** As much of a page of pdf.js as is used here. */
interface PdfPage {
  streamTextContent(options: {
    includeMarkedContent: boolean;
  }): ReadableStream<{ items: readonly TextItem[] }>;
  getViewport(options: { scale: number }): PageView;
  cleanup(): void;
}

function columnOf(
  lines: readonly Segment[],
  { textSize, headings, leading }: Measures,
  width: number,
): Column {
  const text = lines.filter(({ size }) => size < 1.1 * textSize);
  const own = text.length > 0 ? text : lines;
  const starts = own.map(({ start }) => start);
  const left = Math.min(...starts);
  return { textSize, headings, leading, left, right: Math.max(width, ...own.map(({ end }) => end)) };
}

/** How many tables there are so far, with the rows of the last one, and where its columns begin if it ends the page. */
interface Tables {
  count: number;
  rows: number;
  edges: ColumnEdges | undefined;
}

/** The cells of a table with their places in the document: the rest of a cell that a page cuts is in the row where it began. */
function placedCells(zone: Zone & { readonly is: "table" }, tables: Tables) {
  const cells = cellsOfTable(zone.columns);
  const isCut = cells[0] !== undefined && cells[0].column > 0;
  if (!zone.goesOn) {
    tables.count += 1;
    tables.rows = 0;
  }
  const first = zone.goesOn && isCut ? tables.rows - 1 : tables.rows;
  const table = tables.count - 1;
  tables.rows = first + 1 + Math.max(0, ...cells.map(({ row }) => row));
  return cells.map(({ row, column, lines }) => ({ table, row: first + row, column, lines }));
}

/** The blocks of a page in reading order. */
function blocksOfPage(page: Page, number: number, measures: Measures, tables: Tables): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const { width } = page.view;
  const all = page.lines.flatMap(({ segments }) => segments);
  const left = Math.min(...all.map(({ start }) => start));
  // Text that fills less than most of the page was not wrapped at its margin.
  const margin = left + 0.72 * (width - 2 * left);
  const put = (lines: readonly Segment[], right: number, cell?: Block["cell"]): void => {
    const own = columnOf(lines, measures, right);
    const column = cell
      ? { ...own, isCell: true }
      : { ...own, left: Math.min(own.left, left + own.left - own.left) };
    for (const read of paragraphsOf(lines, column))
      blocks.push({ ...read, block: { ...read.block, page: number, ...(cell ? { cell } : {}) } });
  };
  const zones = zonesOf(page.lines, measures.textSize, tables.edges);
  for (const zone of zones) {
    if (zone.is === "flow") put(zone.lines, margin);
    else if (zone.is === "columns") for (const column of zone.columns) put(column, 0);
    else {
      const edges = zone.columns.map((column) => Math.max(0, ...column.map(({ end }) => end)));
      for (const { lines, ...place } of placedCells(zone, tables))
        put(lines, edges[place.column] ?? 0, place);
    }
  }
  tables.edges = edgesAtEnd(zones);
  return blocks;
}

/** The blocks of all pages; a paragraph that the end of a page cuts is one. */
function blocksOfPages(pages: readonly Page[]): readonly Block[] {
  const measures = measuresOf(pages.map(({ lines }) => lines));
  const tables: Tables = { count: 0, rows: 0, edges: undefined };
  const placed: PlacedOnPage[] = [];
  for (const [at, page] of pages.entries()) {
    if (page.lines.length === 0) continue;
    for (const { block, lines } of blocksOfPage(page, at + 1, measures, tables))
      placed.push({ block, height: (lines[0]?.y ?? 0) / page.view.height });
  }
  return joinedOverPages(withRunningLines(placed));
}

function joinedOverPages(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex(({ isFurniture }) => !isFurniture);
    const last = joined[at];
    const goesOn =
      last?.page !== undefined &&
      block.page === last.page + 1 &&
      !block.isFurniture &&
      block.kind === "paragraph" &&
      last.kind !== "heading" &&
      !last.cell &&
      !block.cell &&
      /^\p{Ll}/u.test(block.text) &&
      !/[.!?:;]$/.test(last.text);
    const isFirstOfPage = !joined.some(({ page, isFurniture }) => page === block.page && !isFurniture);
    if (last && goesOn && isFirstOfPage) joined[at] = { ...last, text: joinedWords(last.text, block.text) };
    else joined.push(block);
  }
  return joined;
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
