export { inColumns } from "./columns.js";
export { errorReporter, formatPlace, type ReportedRecord } from "./error-reporter.js";
export { type Bilingual, ExpectedError } from "./expected-error.js";
export { guarded } from "./guarded.js";
export { OutputFailure, ownErrors, print } from "./output.js";
export { createProgress, type Progress } from "./progress.js";
export { isAbsent, systemReason, systemReasons } from "./system-reasons.js";
export { exitCodes, type Terminal } from "./terminal.js";
