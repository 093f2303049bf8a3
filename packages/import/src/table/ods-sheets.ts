import { withFormula } from "./formula-text.js";
import type { MergedRange } from "./merged-cells.js";
import { type CellKind, LARGEST_TABLE, type Sheet } from "./sheet.js";
import { type BareCell, placedSheet } from "./xlsx-sheet.js";
import { readWorkbookXml } from "./xml-events.js";

type Attributes = Readonly<Record<string, string>>;
type TooLarge = "rows" | "columns" | "cells";

/** Repeated rows and columns beyond this many are the empty rest of a sheet. */
const MOST_REPEATED = 1_000;

const countOf = (own: Attributes, name: string) => {
  const count = Number(own[`table:${name}`] ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

/** What the attributes of a cell say of its value, beside the paragraphs that it shows. */
function content(own: Attributes, shown: string): { readonly text: string; readonly kind: CellKind } {
  const type = own["office:value-type"];
  const value = own["office:value"] ?? "";
  if (/^#|^Err:\d/.test(shown)) return { text: shown, kind: "error" };
  if ((type === "float" || type === "currency") && value !== "" && Number.isFinite(Number(value)))
    return { text: String(Number(value)), kind: "number" };
  if (type === "date") return { text: (own["office:date-value"] ?? shown).slice(0, 10), kind: "date" };
  if (type === "boolean")
    return { text: own["office:boolean-value"] === "true" ? "true" : "false", kind: "boolean" };
  return { text: shown, kind: "text" };
}

interface OpenSheet {
  readonly name: string;
  readonly cells: BareCell[];
  readonly merges: MergedRange[];
}

/** Collects the sheets of a document from its elements as they come. */
class SheetReader {
  readonly sheets: OpenSheet[] = [];
  fault: TooLarge | undefined;
  #row = 0;
  #column = 0;
  #rows = 1;
  #cell: Attributes | undefined;
  #paragraphs: string[] = [];
  #silent = 0;
  #isInParagraph = 0;
  #held = new Set<number>();

  open(name: string, own: Attributes): void {
    if (name === "annotation" || name === "tracked-changes" || name === "shapes") this.#silent += 1;
    if (this.#silent > 0) return;
    if (name === "table") {
      this.sheets.push({ name: own["table:name"] ?? "", cells: [], merges: [] });
      this.#row = 0;
      this.#held = new Set();
    } else if (name === "table-row") {
      this.#rows = countOf(own, "number-rows-repeated");
      this.#column = 0;
    } else if (name === "table-cell" || name === "covered-table-cell") {
      this.#cell = name === "table-cell" ? own : { ...own, "office:value-type": "covered" };
      this.#paragraphs = [];
    } else if (name === "p") {
      this.#paragraphs.push("");
      this.#isInParagraph += 1;
    } else if (this.#isInParagraph > 0 && name === "s")
      this.text(" ".repeat(Math.min(200, Number(own["text:c"] ?? 1) || 1)));
    else if (name === "line-break") this.text("\n");
    else if (name === "tab") this.text(" ");
  }

  text(piece: string): void {
    if (this.#silent === 0 && this.#isInParagraph > 0) this.#paragraphs[this.#paragraphs.length - 1] += piece;
  }

  close(name: string): void {
    if (name === "annotation" || name === "tracked-changes" || name === "shapes") this.#silent -= 1;
    else if (this.#silent > 0) return;
    else if (name === "p") this.#isInParagraph -= 1;
    else if (name === "table-row") this.#row += this.#rows;
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell) this.#end(this.#cell);
  }

  #end(own: Attributes): void {
    this.#cell = undefined;
    const sheet = this.sheets.at(-1);
    const columns = countOf(own, "number-columns-repeated");
    const at = this.#column;
    this.#column += columns;
    const shown = this.#paragraphs.join("\n");
    const isCovered = own["office:value-type"] === "covered";
    const { text, kind } = content(own, shown);
    if (!sheet || isCovered || text.trim() === "") return;
    this.#merge(sheet, own, at);
    for (let row = 0; row < Math.min(this.#rows, MOST_REPEATED); row += 1)
      for (let column = 0; column < Math.min(columns, MOST_REPEATED); column += 1)
        this.#put(sheet, {
          row: this.#row + row + 1,
          column: at + column,
          text,
          kind,
          isFormula: own["table:formula"] !== undefined,
        });
  }

  #merge({ merges }: OpenSheet, own: Attributes, left: number): void {
    const [across, down] = [countOf(own, "number-columns-spanned"), countOf(own, "number-rows-spanned")];
    if (across === 1 && down === 1) return;
    const top = this.#row + 1;
    merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
  }

  #put(
    { cells }: OpenSheet,
    {
      row,
      column,
      text,
      kind,
      isFormula,
    }: { row: number; column: number; text: string; kind: CellKind; isFormula: boolean },
  ): void {
    this.#held.add(row);
    if (column >= LARGEST_TABLE.columns) this.fault ??= "columns";
    if (this.#held.size > LARGEST_TABLE.rows) this.fault ??= "rows";
    if (cells.length >= LARGEST_TABLE.cells) this.fault ??= "cells";
    if (this.fault) return;
    const bare = kind === "text" ? withFormula(text) : text;
    const notes = [
      ...(kind === "error" ? (["error-value"] as const) : []),
      ...(isFormula ? (["formula-result"] as const) : []),
      ...(bare !== text ? (["apostrophe-removed"] as const) : []),
    ];
    cells.push({ row, column, text: bare, kind, ...(notes.length > 0 ? { notes } : {}) });
  }
}

/** The sheets of a LibreOffice workbook from its `content.xml`, or what makes one of them too large. Repeated cells stand in each place. */
export function readOdsSheets(bytes: Uint8Array): readonly Sheet[] | TooLarge {
  const reader = new SheetReader();
  readWorkbookXml(bytes, {
    isDone: () => reader.fault !== undefined,
    open: (name, own) => reader.open(name, own),
    text: (piece) => reader.text(piece),
    close: (name) => reader.close(name),
  });
  return reader.fault ?? reader.sheets.map(({ name, cells, merges }) => placedSheet(name, { cells, merges }));
}
