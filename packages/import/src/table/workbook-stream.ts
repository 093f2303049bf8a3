import { lettersOf } from "./sheet.js";
import { type CellStyle, cellXml, stylePart, type WorkbookCell } from "./workbook-cell.js";
import { toXstring } from "./xml-events.js";
import { type ZipPart, zipStream } from "./zip-stream.js";

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

/** A sheet of a workbook: a header that stays in sight and rows that are taken one at a time. */
export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: AsyncIterable<readonly WorkbookCell[]> | Iterable<readonly WorkbookCell[]>;
  readonly headerStyle: CellStyle;
  /** Gives the header arrows to filter and sort with. */
  readonly hasFilter?: boolean;
  /** Height of the rows under the header, in points; as high as their text otherwise. */
  readonly rowHeight?: number;
}

/** Bounds of one sheet; the rows past them go to a further sheet of the same form. */
export interface SheetLimits {
  /** The header included. Source: Microsoft, Excel specifications and limits. */
  readonly rows: number;
  /** Of XML before compression: a zip part without Zip64 ends at 4 GiB. */
  readonly characters: number;
}

const excelLimits: SheetLimits = { rows: 1_048_576, characters: 1_500_000_000 };

/** A sheet that has been written. */
interface WrittenSheet {
  readonly name: string;
  readonly filter?: string;
}

type Rows = AsyncIterator<readonly WorkbookCell[]>;

async function* rowsOf(rows: WorkbookSheet["rows"]): AsyncGenerator<readonly WorkbookCell[]> {
  yield* rows;
}

function rowXml(
  { columns, headerStyle, rowHeight }: WorkbookSheet,
  letters: readonly string[],
  cells: readonly WorkbookCell[],
  number: number,
): string {
  const isHeader = number === 1;
  const written = cells.map((cell, index) => {
    const style = isHeader ? headerStyle : (columns[index]?.style ?? headerStyle);
    return cellXml(cell, `${letters[index]}${number}`, style);
  });
  const height = rowHeight === undefined || isHeader ? "" : ` ht="${rowHeight}" customHeight="1"`;
  return `<row r="${number}"${height}>${written.join("")}</row>`;
}

const frozenHeader =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

/** Writes rows until they end or the sheet is full; `onEnd` is told the last row's number and whether a row is left. */
async function* sheetXml(
  sheet: WorkbookSheet,
  rows: Rows,
  limits: SheetLimits,
  first: readonly WorkbookCell[] | undefined,
  onEnd: (last: number, left: readonly WorkbookCell[] | undefined) => void,
): AsyncGenerator<string> {
  const { columns, hasFilter = false } = sheet;
  const letters = columns.map((_, index) => lettersOf(index));
  const widths = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}">${frozenHeader}<cols>${widths.join("")}</cols><sheetData>`;
  const header = columns.map((column) => column.header);
  yield rowXml(sheet, letters, header, 1);
  let number = 1;
  let size = 0;
  let row = first ?? (await nextOf(rows));
  while (row && number < limits.rows && size < limits.characters) {
    number += 1;
    const xml = rowXml(sheet, letters, row, number);
    size += xml.length;
    yield xml;
    row = await nextOf(rows);
  }
  onEnd(number, row);
  const filter = hasFilter ? `<autoFilter ref="A1:${letters.at(-1)}${number}"/>` : "";
  yield `</sheetData>${filter}</worksheet>`;
}

async function nextOf(rows: Rows): Promise<readonly WorkbookCell[] | undefined> {
  const next = await rows.next();
  return next.done ? undefined : next.value;
}

const relation = (id: number, kind: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
const part = (name: string, xml: string): ZipPart => ({ name, text: [HEAD, xml] });

function filterName({ name, filter }: WrittenSheet, index: number): string {
  if (filter === undefined) return "";
  const place = toXstring(`'${name.replaceAll("'", "''")}'!${filter}`);
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${place}</definedName>`;
}

/** The parts that name the sheets: they come last, when it is known how many there are. */
function* closingParts(sheets: readonly WrittenSheet[]): Generator<ZipPart> {
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

async function* workbookParts(sheets: Iterable<WorkbookSheet>, limits: SheetLimits): AsyncGenerator<ZipPart> {
  const root = `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`;
  yield part("_rels/.rels", root);
  yield part("xl/styles.xml", stylePart);
  const written: WrittenSheet[] = [];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet.rows);
    let left: readonly WorkbookCell[] | undefined;
    let further = 1;
    do {
      let last = 1;
      const text = sheetXml(sheet, rows, limits, left, (number, rest) => {
        last = number;
        left = rest;
      });
      yield { name: `xl/worksheets/sheet${written.length + 1}.xml`, text };
      const name = further === 1 ? sheet.name : `${sheet.name} (${further})`;
      const filter = `$A$1:$${lettersOf(sheet.columns.length - 1)}$${last}`;
      written.push({ name, ...(sheet.hasFilter === true ? { filter } : {}) });
      further += 1;
    } while (left);
  }
  yield* closingParts(written);
}

/**
 * A workbook as it is made: the sheets in their order, a row at a time, with the same bytes for the same cells. Memory holds a piece of
 * the archive and no more. Rows past the limits of a sheet go to `<name> (2)`, `<name> (3)`…; the rows of a sheet are asked for when
 * the sheets before it are complete. Throws a RangeError past 4 GiB. Source: ECMA-376, part 1.
 */
export function workbookStream(
  sheets: Iterable<WorkbookSheet>,
  limits: Partial<SheetLimits> = {},
): AsyncGenerator<Uint8Array> {
  return zipStream(workbookParts(sheets, { ...excelLimits, ...limits }));
}
