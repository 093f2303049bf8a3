/** What writes workbooks and cells, without the readers: a program that only publishes tables loads no importer. */
export { withFormula, withoutFormula } from "./table/formula-text.js";
export { cutAtBars } from "./table/list-cell.js";
export { cellStyle, isExactNumber, LONGEST_CELL, type WorkbookCell } from "./table/workbook-cell.js";
export {
  excelLimits,
  type SheetLimits,
  type WorkbookSheet,
  workbookStream,
} from "./table/workbook-stream.js";
export {
  closingParts,
  openingParts,
  rowXml,
  type SheetForm,
  sheetEnd,
  sheetPath,
  sheetStart,
  type WorkbookColumn,
  type WorkbookPart,
  type WrittenSheet,
  writtenSheet,
} from "./table/workbook-xml.js";
