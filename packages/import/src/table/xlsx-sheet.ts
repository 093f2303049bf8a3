import { readSourceText } from "../source-text.js";
import { withFormula } from "./formula-text.js";
import type { MergedRange } from "./merged-cells.js";
import { type CellKind, LARGEST_TABLE, type Sheet, type SheetCell } from "./sheet.js";
import { dayOfSerial } from "./spreadsheet-damage.js";
import type { TableNoteCode } from "./table-report.js";
import { textCollector, type Workbook } from "./workbook-parts.js";
import { fromXstring, readWorkbookXml } from "./xml-events.js";

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
  if (type === "s") return { text: strings[Number(raw)] ?? "", kind: "text", notes: [] };
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

interface BareSheet {
  readonly cells: readonly BareCell[];
  readonly merges: readonly MergedRange[];
}

/** The cells of a sheet, or what makes it too large. A row or column number is not believed: nothing is made for cells that are not there. */
function bareSheet(bytes: Uint8Array, book: Workbook): BareSheet | "rows" | "columns" | "cells" {
  const cells: BareCell[] = [];
  const merges: MergedRange[] = [];
  const rows = new Set<number>();
  const collector = textCollector();
  let fault: "rows" | "columns" | "cells" | undefined;
  let row = 0;
  let column = -1;
  let attributes: Readonly<Record<string, string>> | undefined;
  let value = "";
  let isValue = false;
  let isInline = false;
  let hasFormula = false;

  const place = (address: string | undefined): void => {
    const [, letters, number] = ADDRESS.exec(address ?? "") ?? [];
    column = letters === undefined ? column + 1 : columnOf(letters);
    if (number !== undefined) row = Number(number);
  };
  const end = (own: Readonly<Record<string, string>>): void => {
    const inline = collector.take();
    const type = isInline ? "inlineStr" : (own.t ?? "n");
    const { text, kind, notes } = content(
      type,
      Number(own.s ?? -1),
      type === "inlineStr" ? inline : type === "str" ? fromXstring(value) : value,
      book,
    );
    const printed = text === "" && hasFormula ? "=…" : text;
    if (printed === "") return;
    const bare = kind === "text" ? withFormula(printed) : printed;
    const all: TableNoteCode[] = [...notes];
    if (hasFormula) all.push(text === "" ? "error-value" : "formula-result");
    if (bare !== printed) all.push("apostrophe-removed");
    rows.add(row);
    if (column >= LARGEST_TABLE.columns) fault ??= "columns";
    if (rows.size > LARGEST_TABLE.rows) fault ??= "rows";
    if (cells.length >= LARGEST_TABLE.cells) fault ??= "cells";
    if (fault) return;
    const isError = kind === "error" || (text === "" && hasFormula);
    cells.push({
      row,
      column,
      text: bare.replace(/\r\n?/g, "\n"),
      kind: isError ? "error" : kind,
      ...(all.length > 0 ? { notes: all } : {}),
    });
  };

  readWorkbookXml(bytes, {
    isDone: () => fault !== undefined,
    open(name, own) {
      if (name === "row") {
        row = /^[1-9]\d{0,6}$/.test(own.r ?? "") ? Number(own.r) : row + 1;
        column = -1;
      } else if (name === "c") {
        attributes = own;
        place(own.r);
        value = "";
        isInline = false;
        hasFormula = false;
      } else if (name === "v") isValue = true;
      else if (name === "is") isInline = true;
      else if (name === "f") hasFormula = attributes !== undefined;
      else if (name === "mergeCell") merges.push(...mergedRange(own.ref));
      else collector.open(name);
    },
    text(piece) {
      if (isValue) value += piece;
      else if (isInline) collector.text(piece);
    },
    close(name) {
      if (name === "v") isValue = false;
      else if (name === "c" && attributes) {
        end(attributes);
        attributes = undefined;
        isInline = false;
      } else collector.close(name);
    },
  });
  return fault ?? { cells, merges };
}

/** Signs that would end the line of a row in the extracted text. */
const LINE_SIGNS = /[\t\n\r\u2028\u2029]/g;

function codePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}

/** Reads a sheet of a workbook of Office, or says what makes it too large. */
export function readXlsxSheet(
  name: string,
  bytes: Uint8Array,
  book: Workbook,
): Sheet | "rows" | "columns" | "cells" {
  const bare = bareSheet(bytes, book);
  return typeof bare === "string" ? bare : placedSheet(name, bare);
}

/**
 * A sheet from its cells; its extracted text has one line per row, the cells joined by tabs, so that lines have the numbers of rows. Where the rows
 * are numbered beyond what is read, it has only those with content.
 */
export function placedSheet(name: string, bare: BareSheet): Sheet {
  const byRow = new Map<number, BareCell[]>();
  for (const cell of bare.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const lines: string[] = [];
  let at = 0;
  const numbers = [...byRow.keys()].sort((a, b) => a - b);
  const isNumbered = (numbers.at(-1) ?? 0) <= LARGEST_TABLE.rows;
  const rows = numbers.map((number) => {
    const cells = byRow.get(number) ?? [];
    for (; isNumbered && lines.length < number - 1; at += 1) lines.push("");
    const shown: string[] = [];
    const placed = cells
      .sort((a, b) => a.column - b.column)
      .map((cell, index): SheetCell => {
        if (index > 0) at += 1;
        const start = at;
        shown.push(cell.text.replace(LINE_SIGNS, " "));
        at += codePoints(cell.text);
        return { ...cell, start, end: at };
      });
    lines.push(shown.join("\t"));
    at += 1;
    return { number, cells: placed };
  });
  return { name, source: readSourceText(lines.join("\n")), rows, merges: bare.merges };
}
