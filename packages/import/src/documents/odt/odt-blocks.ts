import { createHtmlTables } from "../../html-tables.js";
import { LONGEST_FICHE } from "../../refusal.js";
import { readXml } from "../../table/xml-events.js";
import { unzipParts } from "../../table/zip-parts.js";
import type { Block, ReadBlocks } from "../block.js";
import { headingOfStyle } from "../docx/docx-blocks.js";
import { DocumentFaultError } from "../faults.js";
import { createItemSigns } from "../item-signs.js";
import { withoutLayoutTables } from "../layout-tables.js";
import { bulletIn } from "../list-sign.js";
import { DEEPEST, type OdtStyles, readOdtStyles, styleNames } from "./list-styles.js";

/** Bounds of a text that is a fiche; sizes in bytes, after unpacking. */
const ODT_LIMITS = {
  expanded: 12_000_000,
  tags: 300_000,
  depth: 300,
  blanks: 200,
} as const;

/** Signs of a text beyond which it is no fiche, runs of blanks with them: it is not read on. */
const LONGEST_TEXT = 2 * LONGEST_FICHE.characters;

const WANTED = /^(?:content\.xml|styles\.xml|META-INF\/manifest\.xml)$/;
const MACROS = /^(?:Basic|Scripts)\/.+/;
/** Elements whose text is none of the document's: deletions, comments, the citations of notes, forms, titles of pictures. */
const SILENT = new Set(
  "annotation annotation-end tracked-changes note-citation forms event-listeners title desc scripts settings dde-connection-decls".split(
    " ",
  ),
);
/** Elements that make a paragraph; `h` is a heading. */
const PARAGRAPHS = new Set(["p", "h"]);
const CELLS = new Set(["table-cell", "covered-table-cell"]);

type Attributes = Readonly<Record<string, string>>;

interface OpenParagraph {
  readonly heading: number;
  readonly style: string | undefined;
  text: string;
  /** Notes that are called in it and open. */
  notes: number;
}

/** Collects the blocks of a text from its elements as they come. */
class OdtReader {
  readonly blocks: Block[] = [];
  readonly #styles: OdtStyles;
  readonly #tables = createHtmlTables();
  readonly #signs = createItemSigns();
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #lists: (string | undefined)[] = [];
  #isItem = false;
  #silent: { readonly name: string; depth: number } | undefined;
  #indexes = 0;
  #depth = 0;
  #tags = 0;
  #written = 0;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    this.#tags += 1;
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new DocumentFaultError("too-deep");
    if (this.#tags > ODT_LIMITS.tags) throw new DocumentFaultError("too-many-parts");
    if (this.#silent) {
      if (this.#silent.name === name) this.#silent.depth += 1;
      return;
    }
    if (SILENT.has(name)) this.#silent = { name, depth: 1 };
    else if (PARAGRAPHS.has(name)) this.#paragraphs.push(this.#paragraph(name, attributes));
    else if (name === "list") this.#lists.push(attributes["text:style-name"] ?? this.#lists.at(-1));
    else if (name === "list-item") this.#isItem = true;
    else if (name === "s")
      this.#write(" ".repeat(Math.min(ODT_LIMITS.blanks, Number(attributes["text:c"] ?? 1) || 1)));
    else if (name === "tab") this.#write(" ");
    else if (name === "line-break") this.#write("\n");
    else if (name === "note-body") this.#note(" [note : ", 1);
    else if (/-index$|^table-of-content$/.test(name)) this.#indexes += 1;
    else this.#tableOpen(name, attributes);
  }

  #paragraph(name: string, attributes: Attributes): OpenParagraph {
    const names = styleNames(attributes["text:style-name"], this.#styles);
    const named = names.map(headingOfStyle).find((level) => level > 0) ?? 0;
    const level = Math.min(6, Number(attributes["text:outline-level"] ?? 1) || 1);
    const style = names.find((own) => !/^P\d+$/.test(own));
    return { heading: name === "h" ? level : named, style, text: "", notes: 0 };
  }

  #tableOpen(name: string, attributes: Attributes): void {
    const size = {
      columns: Number(attributes["table:number-columns-spanned"] ?? 1) || 1,
      rows: Number(attributes["table:number-rows-spanned"] ?? 1) || 1,
    };
    if (name === "table") this.#tables.open("table", size);
    else if (name === "table-row") this.#tables.open("tr", size);
    else if (name === "table-cell") this.#tables.open("td", size);
  }

  #write(text: string): void {
    const open = this.#paragraphs.at(-1);
    if (!open || this.#silent) return;
    open.text += text;
    this.#written += text.length;
    if (this.#written > LONGEST_TEXT || this.blocks.length > LONGEST_FICHE.lines)
      throw new DocumentFaultError("too-long");
  }

  /** A note begins or ends in the paragraph that calls it. */
  #note(mark: string, change: number): void {
    const open = this.#paragraphs.at(-1);
    if (open) open.notes += change;
    this.#write(mark);
  }

  text(text: string): void {
    this.#write(text.replace(/[\t\n\r]+/g, " "));
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#silent) {
      if (this.#silent.name === name) this.#silent.depth -= 1;
      if (this.#silent.depth === 0) this.#silent = undefined;
      return;
    }
    if (PARAGRAPHS.has(name)) this.#end(this.#paragraphs.pop());
    else if (name === "list") {
      this.#lists.pop();
      this.#isItem = false;
    } else if (name === "list-item") this.#isItem = false;
    else if (name === "note-body") this.#note("]", -1);
    else if (/-index$|^table-of-content$/.test(name)) this.#indexes = Math.max(0, this.#indexes - 1);
    else if (name === "table") this.#tables.close("table");
    else if (name === "table-row") this.#tables.close("tr");
    else if (CELLS.has(name)) this.#tables.close("td");
  }

  /** The blocks of a paragraph; the words of a note belong to the paragraph that calls it. */
  #end(paragraph: OpenParagraph | undefined): void {
    if (!paragraph) return;
    const outer = this.#paragraphs.at(-1);
    if (outer && outer.notes > 0) {
      outer.text += `${paragraph.text.trim()} `;
      return;
    }
    const cell = this.#tables.cell();
    const { style, heading } = paragraph;
    const about = {
      ...(cell ? { cell } : {}),
      ...(style === undefined ? {} : { style }),
      ...(this.#indexes > 0 ? { isFurniture: true } : {}),
    };
    const lines = paragraph.text.split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
    const depth = this.#lists.length;
    for (const [at, text] of lines.filter((line) => line !== "").entries()) {
      const bullet = bulletIn(text);
      if (at === 0 && heading > 0) this.blocks.push({ kind: "heading", level: heading, text, ...about });
      else if (at === 0 && this.#isItem && depth > 0) {
        const isOrdered = this.#styles.numbered.get(this.#lists.at(-1) ?? "")?.has(depth) === true;
        this.blocks.push({
          kind: "item",
          level: depth,
          text,
          sign: this.#signs.next(depth, isOrdered),
          ...about,
        });
        this.#isItem = false;
      } else if (bullet)
        this.blocks.push({
          kind: "item",
          level: 1,
          text: text.slice(bullet.length),
          sign: bullet.sign,
          ...about,
        });
      else this.blocks.push({ kind: "paragraph", level: 0, text, ...about });
      if (depth === 0) this.#signs.end();
    }
  }
}

/**
 * The blocks of an OpenDocument text: headings, items and cells as the document has them; deletions and comments are left out, tables of contents
 * marked. Nothing of its metadata is read. Throws a {@link DocumentFaultError}.
 */
export function odtBlocks(bytes: Uint8Array): ReadBlocks {
  let hasMacros = false;
  const wanted = (name: string) => {
    hasMacros ||= MACROS.test(name);
    return WANTED.test(name);
  };
  const read = unzipParts(bytes, wanted, ODT_LIMITS.expanded);
  if ("fault" in read)
    throw new DocumentFaultError(read.fault === "damaged" ? "damaged" : "expands-too-much");
  const decoder = new TextDecoder();
  const manifest = read.parts.get("META-INF/manifest.xml");
  if (manifest && /<(?:manifest:)?encryption-data\b/.test(decoder.decode(manifest)))
    throw new DocumentFaultError("protected");
  if (hasMacros) throw new DocumentFaultError("macros");
  const content = read.parts.get("content.xml");
  if (!content) throw new DocumentFaultError("damaged");
  const parts = [read.parts.get("styles.xml"), content].filter((part) => part !== undefined);
  if (parts.some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(decoder.decode(part))))
    throw new DocumentFaultError("entities");
  const reader = new OdtReader(readOdtStyles(parts));
  readXml(content, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  const blocks = withoutLayoutTables(reader.blocks);
  if (blocks.length === 0) throw new DocumentFaultError("no-words");
  return { blocks };
}
