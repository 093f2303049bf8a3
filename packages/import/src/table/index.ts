export { type ByteSource, bytesOf } from "./byte-source.js";
export { type DraftMapping, draftMapping } from "./draft-mapping.js";
export { type CsvExportOptions, exportCsv } from "./export-csv.js";
export { exportXlsx } from "./export-xlsx.js";
export { importCsv, isZip } from "./import-csv.js";
export { importLargeTable } from "./import-large-table.js";
export { importOds, importTable, importXlsx } from "./import-xlsx.js";
export type { LargeTable } from "./large-table.js";
export { workbookIn } from "./large-workbook.js";
export type {
  CellIssue,
  CellState,
  ColumnMapping,
  ImportedTable,
  ReportCell,
  ReportColumn,
  TableFacts,
  TableNote,
  TableNoteCode,
  TableOptions,
  TableReport,
} from "./table-report.js";
export type { ExportOptions } from "./table-rows.js";
