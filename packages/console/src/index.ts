export { errorReporter, formatPlace, type ReportedRecord } from "./error-reporter.js";
export { type Bilingual, ExpectedError, guarded } from "./expected-error.js";
export { createProgress, type Progress } from "./progress.js";
export { exitCodes, print, type Terminal } from "./terminal.js";
