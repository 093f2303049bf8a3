import { lettersOf } from "./sheet.js";
import { type CellStyle, cellXml, stylePart, type WorkbookCell } from "./workbook-cell.js";
import { toXstring } from "./xml-events.js";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A column of a sheet. */
export interface WorkbookColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Style of its text cells and of what is typed into it. */
  readonly style: CellStyle;
}

/** The form of a sheet: a header that stays in sight, and columns. */
export interface SheetForm {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly headerStyle: CellStyle;
  /** Gives the header arrows to filter and sort with. */
  readonly hasFilter?: boolean;
  /** Height of the rows under the header, in points; as high as their text otherwise. */
  readonly rowHeight?: number;
}

/** A sheet that has been written, with the cells that its arrows filter. */
export interface WrittenSheet {
  readonly name: string;
  readonly filter?: string;
}

/** A part of a workbook whose text is known as a whole. */
export interface WorkbookPart {
  readonly name: string;
  readonly text: string;
}

/** The letters of columns by how many there are. */
const knownLetters = new Map<number, readonly string[]>();

function lettersFor(count: number): readonly string[] {
  const known = knownLetters.get(count) ?? Array.from({ length: count }, (_, index) => lettersOf(index));
  knownLetters.set(count, known);
  return known;
}

/** A row as XML; the header is row 1. */
export function rowXml(
  { columns, headerStyle, rowHeight }: SheetForm,
  cells: readonly WorkbookCell[],
  number: number,
): string {
  const isHeader = number === 1;
  const letters = lettersFor(columns.length);
  const written = cells.map((cell, index) => {
    const style = isHeader ? headerStyle : (columns[index]?.style ?? headerStyle);
    return cellXml(cell, `${letters[index]}${number}`, style);
  });
  const height = rowHeight === undefined || isHeader ? "" : ` ht="${rowHeight}" customHeight="1"`;
  return `<row r="${number}"${height}>${written.join("")}</row>`;
}

const frozenHeader =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** A sheet up to its first row, the header included. */
export function sheetStart(form: SheetForm): string {
  const { columns } = form;
  const widths = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  const header = columns.map((column) => column.header);
  return `${HEAD}<worksheet xmlns="${MAIN}">${frozenHeader}<cols>${widths.join("")}</cols><sheetData>${rowXml(form, header, 1)}`;
}

/** What stands after the last row of a sheet. */
export function sheetEnd({ columns, hasFilter = false }: SheetForm, last: number): string {
  const filter = hasFilter ? `<autoFilter ref="A1:${lettersFor(columns.length).at(-1)}${last}"/>` : "";
  return `</sheetData>${filter}</worksheet>`;
}

/** How the workbook names a sheet that ends with a row; `further` counts the sheets of one form from 1. */
export function writtenSheet(
  { name, columns, hasFilter = false }: SheetForm,
  further: number,
  last: number,
): WrittenSheet {
  const shown = further === 1 ? name : `${name} (${further})`;
  return { name: shown, ...(hasFilter ? { filter: `$A$1:$${lettersOf(columns.length - 1)}$${last}` } : {}) };
}

/** Where a workbook has its sheets, counted from 1. */
export const sheetPath = (number: number) => `xl/worksheets/sheet${number}.xml`;

const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const part = (name: string, xml: string): WorkbookPart => ({ name, text: HEAD + xml });

function filterName({ name, filter }: WrittenSheet, index: number): string {
  if (filter === undefined) return "";
  const place = toXstring(`'${name.replaceAll("'", "''")}'!${filter}`);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`;
}

/** The parts that name the sheets: they come last, when it is known how many there are. */
export function* closingParts(sheets: readonly WrittenSheet[]): Generator<WorkbookPart> {
  const names = sheets.map(({ name }, index) => {
    const shown = toXstring(name).replaceAll('"', "&quot;");
    return `<sheet name="${shown}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  const filters = sheets.map(filterName).join("");
  const defined = filters === "" ? "" : `<definedNames>${filters}</definedNames>`;
  yield part(
    "xl/workbook.xml",
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names.join("")}</sheets>${defined}</workbook>`,
  );
  const targets = sheets.map((_, index) =>
    relation(index + 1, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  yield part(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE}/relationships">${targets.join("")}${relation(sheets.length + 1, "styles", "styles.xml")}</Relationships>`,
  );
  const types = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  yield part(
    "[Content_Types].xml",
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${types.join("")}<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  );
}

/** The parts that stand before the sheets. */
export function* openingParts(): Generator<WorkbookPart> {
  const root = `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`;
  yield part("_rels/.rels", root);
  yield part("xl/styles.xml", stylePart);
}
