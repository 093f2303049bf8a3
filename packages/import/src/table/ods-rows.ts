import { withFormula } from "./formula-text.js";
import type { MergedRange } from "./merged-cells.js";
import type { CellKind } from "./sheet.js";
import type { BareCell } from "./xlsx-cells.js";
import type { XmlEvents } from "./xml-events.js";

type Attributes = Readonly<Record<string, string>>;
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

/** A cell, and over how many columns it is repeated. */
export interface RepeatedCell {
  readonly cell: BareCell;
  readonly columns: number;
}

/** The cells with text of a row, and over how many rows they are repeated. */
export interface RepeatedRow {
  readonly number: number;
  readonly rows: number;
  readonly cells: readonly RepeatedCell[];
}

/** What is told of a document while its XML is read. */
export interface OdsSink {
  table(name: string): void;
  row(row: RepeatedRow): void;
  merge(range: MergedRange): void;
}

/** Repeated rows and columns beyond this many are the empty rest of a sheet. */
const MOST_REPEATED = 1_000;

/** Reads the rows of the sheets of a document from its elements as they come. */
class RowReader {
  #row = 0;
  #column = 0;
  #rows = 1;
  #cells: RepeatedCell[] = [];
  #cell: Attributes | undefined;
  #paragraphs: string[] = [];
  #silent = 0;
  #isInParagraph = 0;

  constructor(readonly sink: OdsSink) {}

  open(name: string, own: Attributes): void {
    if (name === "annotation" || name === "tracked-changes" || name === "shapes") this.#silent += 1;
    if (this.#silent > 0) return;
    if (name === "table") {
      this.sink.table(own["table:name"] ?? "");
      this.#row = 0;
      this.#cells = [];
    } else if (name === "table-row") {
      this.#rows = countOf(own, "number-rows-repeated");
      this.#column = 0;
      this.#cells = [];
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
    else if (name === "table-row") this.#endRow();
    else if ((name === "table-cell" || name === "covered-table-cell") && this.#cell) this.#end(this.#cell);
  }

  #endRow(): void {
    const rows = Math.min(this.#rows, MOST_REPEATED);
    if (this.#cells.length > 0) this.sink.row({ number: this.#row + 1, rows, cells: this.#cells });
    this.#row += this.#rows;
    this.#cells = [];
  }

  #end(own: Attributes): void {
    this.#cell = undefined;
    const columns = countOf(own, "number-columns-repeated");
    const column = this.#column;
    this.#column += columns;
    const isCovered = own["office:value-type"] === "covered";
    const { text, kind } = content(own, this.#paragraphs.join("\n"));
    if (isCovered || text.trim() === "") return;
    this.#merge(own, column);
    const bare = kind === "text" ? withFormula(text) : text;
    const notes = [
      ...(kind === "error" ? (["error-value"] as const) : []),
      ...(own["table:formula"] !== undefined ? (["formula-result"] as const) : []),
      ...(bare !== text ? (["apostrophe-removed"] as const) : []),
    ];
    const cell = { row: this.#row + 1, column, text: bare, kind, ...(notes.length > 0 ? { notes } : {}) };
    this.#cells.push({ cell, columns: Math.min(columns, MOST_REPEATED) });
  }

  #merge(own: Attributes, left: number): void {
    const [across, down] = [countOf(own, "number-columns-spanned"), countOf(own, "number-rows-spanned")];
    if (across === 1 && down === 1) return;
    const top = this.#row + 1;
    this.sink.merge({ top, left, bottom: top + down - 1, right: left + across - 1 });
  }
}

/** The rows and the merged ranges of the sheets of a LibreOffice workbook, told as its `content.xml` comes. */
export function odsEvents(sink: OdsSink): XmlEvents {
  const reader = new RowReader(sink);
  return {
    open: (name, own) => reader.open(name, own),
    text: (piece) => reader.text(piece),
    close: (name) => reader.close(name),
  };
}

/** The cells of a row as they stand in each of its places, row by row. */
export function* repeatedRows({ number, rows, cells }: RepeatedRow): Generator<readonly BareCell[]> {
  for (let row = number; row < number + rows; row += 1)
    yield cells.flatMap(({ cell, columns }) =>
      Array.from({ length: columns }, (_, at) => ({ ...cell, row, column: cell.column + at })),
    );
}
