import type { Cell } from "@openhpa/core/columns";
import { toXstring } from "./xml-events.js";

/** What a workbook cell holds: a value of the flat table, or an ISO day that spreadsheets show and count as a date. */
export type WorkbookCell = Cell | { readonly day: string };

/** How a cell looks; the numbers are those of `cellXfs` in {@link stylePart}. */
export const cellStyle = { plain: 0, text: 1, header: 2, wrapped: 3, wrappedHeader: 4, day: 5 } as const;

export type CellStyle = (typeof cellStyle)[keyof typeof cellStyle];

/** The most UTF-16 units that a spreadsheet keeps in a cell. Source: Microsoft, Excel specifications and limits. */
export const LONGEST_CELL = 32_767;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const xf = (format: number, font: number, rest = "/>") =>
  `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${rest}`;
const TOP = ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>';

/** The styles of cells: text cells have the text format, in which `22.5` and `=1+1` stay what was written; days are `yyyy-mm-dd`. */
export const stylePart = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6">${xf(0, 0)}${xf(49, 0)}${xf(49, 1)}${xf(49, 0, TOP)}${xf(49, 1, TOP)}${xf(164, 0, ' applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const DAY_LENGTH = 86_400_000;
/** Day 0 of the calendar of spreadsheets, right from 1 March 1900 on: they hold 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SURE_DAY = 61;

/** The number under which a spreadsheet counts an ISO day; undefined for days before March 1900, which it cannot count. */
export function serialOfDay(day: string): number | undefined {
  const serial = (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_LENGTH;
  return serial >= FIRST_SURE_DAY ? serial : undefined;
}

/** True for a number that a spreadsheet keeps as it is: it has 15 significant digits at most. */
export function isExactNumber(value: number): boolean {
  return Number.isFinite(value) && Number(value.toPrecision(15)) === value;
}

function textXml(text: string, address: string, style: CellStyle): string {
  if (text.length > LONGEST_CELL) throw new RangeError(`The text of ${address} is longer than a cell holds`);
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXstring(text)}</t></is></c>`;
}

/** A cell as XML in the style of its column; an empty one is not written. Text longer than {@link LONGEST_CELL} throws a RangeError. */
export function cellXml(cell: WorkbookCell, address: string, style: CellStyle): string {
  if (cell === null) return "";
  if (typeof cell === "string") return textXml(cell, address, style);
  if (typeof cell === "boolean")
    return `<c r="${address}" s="${cellStyle.plain}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "number")
    return isExactNumber(cell)
      ? `<c r="${address}" s="${cellStyle.plain}"><v>${cell}</v></c>`
      : textXml(String(cell), address, cellStyle.text);
  const serial = serialOfDay(cell.day);
  return serial === undefined
    ? textXml(cell.day, address, cellStyle.text)
    : `<c r="${address}" s="${cellStyle.day}"><v>${serial}</v></c>`;
}
