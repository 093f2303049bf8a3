import { createHtmlTables } from "../../html-tables.js";
import type { Block, DocumentNote, ReadBlocks } from "../block.js";
import { type DocumentFault, DocumentFaultError } from "../faults.js";
import { createItemSigns } from "../item-signs.js";
import { withoutLayoutTables } from "../layout-tables.js";
import { bulletIn } from "../list-sign.js";
import { type DocxFault, readDocxParts } from "./docx-parts.js";
import { type DocxNode, docxWords, readDocx } from "./docx-text.js";

const faults: Readonly<Record<DocxFault, DocumentFault>> = {
  "too-large": "too-large",
  "not-a-zip": "damaged",
  "old-or-protected": "protected",
  truncated: "damaged",
  "too-many-parts": "too-many-parts",
  "expands-too-much": "expands-too-much",
  macros: "macros",
  entities: "entities",
  "too-long": "too-long",
  "no-document": "damaged",
  damaged: "damaged",
};

const HEADING = /^(?:heading|titre|überschrift|titolo|rubrik)\s?([1-9])$/i;
const TITLE = /^(?:title|titre|titel|titolo)$/i;

/** Level of the heading that a style makes; 0 for text. */
export function headingOfStyle(style: string | null | undefined): number {
  if (!style) return 0;
  const found = HEADING.exec(style)?.[1];
  if (found) return Math.min(6, Number(found));
  return TITLE.test(style) ? 1 : 0;
}

/** Walks the nodes of a document and gives its paragraphs as blocks. */
class DocxWalk {
  readonly blocks: Block[] = [];
  readonly #tables = createHtmlTables();
  readonly #signs = createItemSigns();

  constructor(readonly document: DocxNode) {}

  walk(node: DocxNode): void {
    if (node.type === "paragraph") this.#paragraph(node);
    else if (node.type === "table") this.#within("table", node);
    else if (node.type === "tableRow") this.#within("tr", node);
    else if (node.type === "tableCell") this.#within(node.isHeader ? "th" : "td", node);
    else for (const child of node.children ?? []) this.walk(child);
  }

  #within(name: string, node: DocxNode): void {
    this.#tables.open(name, { columns: node.colSpan ?? 1, rows: node.rowSpan ?? 1 });
    for (const child of node.children ?? [])
      this.walk(node.type === "tableRow" && node.isHeader ? { ...child, isHeader: true } : child);
    this.#tables.close(name);
  }

  #paragraph(node: DocxNode): void {
    const lines = docxWords(node.children, this.document).split("\n");
    const cell = this.#tables.cell();
    const style = node.styleName ?? undefined;
    const about = { ...(cell ? { cell } : {}), ...(style === undefined ? {} : { style }) };
    const heading = headingOfStyle(style);
    const depth = Number(node.numbering?.level ?? 0) + 1;
    let isFirst = true;
    for (const line of lines) {
      const text = line.replace(/\s+/gu, " ").trim();
      if (text === "") continue;
      const bullet = bulletIn(text);
      if (isFirst && heading > 0) this.blocks.push({ kind: "heading", level: heading, text, ...about });
      else if (isFirst && node.numbering) {
        const sign = this.#signs.next(depth, node.numbering.isOrdered === true);
        this.blocks.push({ kind: "item", level: depth, text, sign, ...about });
      } else if (bullet)
        this.blocks.push({
          kind: "item",
          level: 1,
          text: text.slice(bullet.length),
          sign: bullet.sign,
          ...about,
        });
      else this.blocks.push({ kind: "paragraph", level: 0, text, ...about });
      if (isFirst && !node.numbering) this.#signs.end();
      isFirst = false;
    }
  }
}

/** What of a document is never read, to be told to the person who imports it. */
function notesOf(parts: ReadonlyMap<string, Uint8Array>): readonly DocumentNote[] {
  const decoder = new TextDecoder();
  const countIn = (name: RegExp, tag: RegExp) =>
    [...parts].reduce(
      (sum, [part, bytes]) => sum + (name.test(part) ? (decoder.decode(bytes).match(tag)?.length ?? 0) : 0),
      0,
    );
  const notes: readonly DocumentNote[] = [
    { code: "comments", count: countIn(/^word\/comments\d*\.xml$/i, /<w:comment\s/g) },
    { code: "deleted-text", count: countIn(/^word\/document\d*\.xml$/i, /<w:delText\b/g) },
  ];
  return notes.filter(({ count }) => count > 0);
}

/**
 * The blocks of a Word document: headings by their styles, items by their numbering, tables cell by cell; inserted text stands, deleted text and
 * comments are left out. Nothing of its properties is read. Throws a {@link DocumentFaultError}.
 */
export async function docxBlocks(bytes: Uint8Array): Promise<ReadBlocks> {
  const read = readDocxParts(bytes);
  if (!read.ok) throw new DocumentFaultError(faults[read.fault]);
  const document = await readDocx(read.parts);
  if (!document) throw new DocumentFaultError("damaged");
  const walk = new DocxWalk(document);
  walk.walk(document);
  const blocks = withoutLayoutTables(walk.blocks);
  if (blocks.length === 0) throw new DocumentFaultError("no-words");
  return { blocks, notes: notesOf(read.parts) };
}
