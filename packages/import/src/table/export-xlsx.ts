import type { Action, Cell } from "@openhpa/core";
import { strToU8, zipSync } from "fflate";
import { lettersOf } from "./sheet.js";
import { type ExportOptions, tableRows } from "./table-rows.js";
import { toXstring } from "./xml-events.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Styles of cells, by their number in the part below: plain, text (a spreadsheet leaves `22.5` alone in it), header. */
const style = { plain: 0, text: 1, header: 2 } as const;

/** The parts of a workbook with one sheet that are the same for every export. */
const fixedParts: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="actions" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/** A cell of a workbook holds no more characters; `record_json` holds what is cut off. */
const LONGEST = 32_000;

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  return text.slice(0, /[\uD800-\uDBFF]/.test(text[LONGEST - 1] ?? "") ? LONGEST - 1 : LONGEST);
}

function cellXml(cell: Cell, address: string, isHeader: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}" s="${style.plain}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean")
    return `<c r="${address}" s="${style.plain}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const own = isHeader ? style.header : style.text;
  return `<c r="${address}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${toXstring(cut(cell))}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, column) =>
    cellXml(cell, lettersOf(column) + String(number), number === 1),
  );
  return `<row r="${number}">${written.join("")}</row>`;
}

/**
 * Actions as a workbook with the columns of the Table Schema; `importXlsx` gives them back. Columns of text are formatted as text, so that
 * what is typed into them stays as typed. The same records give the same bytes.
 */
export async function exportXlsx(
  records: readonly Action[],
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const { columns, rows } = tableRows(records, options);
  const header = columns.map(({ name }) => name);
  const widths = columns.map(({ column }, index) => {
    const isNumber =
      column !== undefined && column.type !== "string" && column.type !== "year" && column.type !== "date";
    return `<col min="${index + 1}" max="${index + 1}" width="18" style="${isNumber ? style.plain : style.text}" customWidth="1"/>`;
  });
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const data = [header, ...rows].map((cells, index) => rowXml(cells, index + 1)).join("");
  const sheet = `<worksheet xmlns="${MAIN}">${pane}<cols>${widths.join("")}</cols><sheetData>${data}</sheetData></worksheet>`;
  const parts = { ...fixedParts, "xl/worksheets/sheet1.xml": sheet };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(HEAD + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) });
}
