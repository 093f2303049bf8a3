export { type CsvExportOptions, exportCsv } from "./export-csv.js";
export { exportXlsx } from "./export-xlsx.js";
export { importCsv } from "./import-csv.js";
export { importTable, importXlsx } from "./import-xlsx.js";
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
