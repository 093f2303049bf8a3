import { withFormula } from "./formula-text.js";
import type { MergedRange } from "./merged-cells.js";
import type { CellKind, SheetCell } from "./sheet.js";
import { dayOfSerial } from "./spreadsheet-damage.js";
import type { TableNoteCode } from "./table-report.js";
import { textCollector, type Workbook } from "./workbook-parts.js";
import { fromXstring, type XmlEvents } from "./xml-events.js";

/** A cell before its place in the extracted text is known. */
export type BareCell = Omit<SheetCell, "start" | "end">;

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Digits that a number of a spreadsheet keeps. */
const KEPT_DIGITS = 15;

/** What the attributes and the text of a cell say, as text. */
function content(
  type: string,
  style: number,
  raw: string,
  { strings, dateStyles, is1904 }: Workbook,
): { readonly text: string; readonly kind: CellKind; readonly notes: readonly TableNoteCode[] } {
  if (type === "s") return { text: strings(Number(raw)), kind: "text", notes: [] };
  if (type === "str" || type === "inlineStr") return { text: raw, kind: "text", notes: [] };
  if (type === "b")
    return { text: /^(?:1|true)$/i.test(raw.trim()) ? "true" : "false", kind: "boolean", notes: [] };
  if (type === "e") return { text: raw, kind: "error", notes: ["error-value"] };
  if (type === "d") return { text: raw.slice(0, 10), kind: "date", notes: [] };
  const number = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(number)) return { text: raw, kind: "text", notes: [] };
  const day = dateStyles[style] === true ? dayOfSerial(number, is1904) : undefined;
  if (day !== undefined) return { text: day, kind: "date", notes: [] };
  const text = String(number);
  const hasLost = Number.isInteger(number) && text.replace(/\D/g, "").length > KEPT_DIGITS;
  return { text, kind: "number", notes: hasLost ? ["digits-lost"] : [] };
}

const RANGE = /^([A-Z]{1,3}[1-9]\d{0,6}):([A-Z]{1,3}[1-9]\d{0,6})$/;

/** The range that merged cells are stored as, `A2:A4`; none for anything else. */
function mergedRange(ref: string | undefined): readonly MergedRange[] {
  const [, from = "", to = ""] = RANGE.exec(ref ?? "") ?? [];
  const [, left = "", top] = ADDRESS.exec(from) ?? [];
  const [, right = "", bottom] = ADDRESS.exec(to) ?? [];
  if (top === undefined || bottom === undefined) return [];
  return [{ top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) }];
}

/** What is told of a sheet while its XML is read. */
export interface SheetSink {
  put(cell: BareCell): void;
  merge(range: MergedRange): void;
}

/** What an element of a cell said until it ended. */
interface OpenCell {
  readonly own: Readonly<Record<string, string>>;
  value: string;
  isInline: boolean;
  hasFormula: boolean;
}

/** The cell as it is kept; none for one without text. */
function cellOf(
  { own, value, isInline, hasFormula }: OpenCell,
  inline: string,
  place: { readonly row: number; readonly column: number },
  book: Workbook,
): BareCell | undefined {
  const type = isInline ? "inlineStr" : (own.t ?? "n");
  const raw = type === "inlineStr" ? inline : type === "str" ? fromXstring(value) : value;
  const { text, kind, notes } = content(type, Number(own.s ?? -1), raw, book);
  const printed = text === "" && hasFormula ? "=…" : text;
  if (printed === "") return undefined;
  const bare = kind === "text" ? withFormula(printed) : printed;
  const all: TableNoteCode[] = [...notes];
  if (hasFormula) all.push(text === "" ? "error-value" : "formula-result");
  if (bare !== printed) all.push("apostrophe-removed");
  const isError = kind === "error" || (text === "" && hasFormula);
  return {
    ...place,
    text: bare.replace(/\r\n?/g, "\n"),
    kind: isError ? "error" : kind,
    ...(all.length > 0 ? { notes: all } : {}),
  };
}

/** The cells and the merged ranges of a sheet, told as its XML comes. A row or column number is not believed: nothing is made for cells that are not there. */
export function sheetEvents(book: Workbook, sink: SheetSink): XmlEvents {
  const collector = textCollector();
  let row = 0;
  let column = -1;
  let cell: OpenCell | undefined;
  let isValue = false;

  const place = (address: string | undefined): void => {
    const [, letters, number] = ADDRESS.exec(address ?? "") ?? [];
    column = letters === undefined ? column + 1 : columnOf(letters);
    if (number !== undefined) row = Number(number);
  };
  return {
    open(name, own) {
      if (name === "row") {
        row = /^[1-9]\d{0,6}$/.test(own.r ?? "") ? Number(own.r) : row + 1;
        column = -1;
      } else if (name === "c") {
        cell = { own, value: "", isInline: false, hasFormula: false };
        place(own.r);
      } else if (name === "v") isValue = true;
      else if (name === "is" && cell) cell.isInline = true;
      else if (name === "f" && cell) cell.hasFormula = true;
      else if (name === "mergeCell") for (const range of mergedRange(own.ref)) sink.merge(range);
      else collector.open(name);
    },
    text(piece) {
      if (isValue && cell) cell.value += piece;
      else if (cell?.isInline) collector.text(piece);
    },
    close(name) {
      if (name === "v") isValue = false;
      else if (name === "c" && cell) {
        const read = cellOf(cell, collector.take(), { row, column }, book);
        if (read) sink.put(read);
        cell = undefined;
      } else collector.close(name);
    },
  };
}
