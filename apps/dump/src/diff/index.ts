export { type DiffFormat, type DiffOptions, diffDumps, diffFormats } from "./diff-dumps.js";
export { DiffError, type DiffErrorCode } from "./diff-error.js";
export { type DiffSummary, isDifferent } from "./summary.js";
export { summaryText } from "./text-report.js";
export { printReport, writeReport } from "./write-report.js";
