export { hasColours, type Paint, painter, plain, type Style } from "./colours.js";
export { columnsOf, inColumns } from "./columns.js";
export { errorReporter, formatPlace, type ReportedRecord } from "./error-reporter.js";
export { type Bilingual, ExpectedError } from "./expected-error.js";
export { guarded } from "./guarded.js";
export { asCalled, COMMAND, invocationOf } from "./invocation.js";
export {
  askedLanguage,
  counted,
  countedBoth,
  type Environment,
  type Language,
  languages,
  localeLanguage,
  type Noun,
} from "./language.js";
export { OutputFailure, ownErrors, print } from "./output.js";
export { labelledPointer, pointerLabel } from "./pointer-label.js";
export { createProgress, type Progress } from "./progress.js";
export { isAbsent, systemReason, systemReasons } from "./system-reasons.js";
export { languageOf, paintFor, said, tell, worded } from "./tell.js";
export { exitCodes, type Terminal } from "./terminal.js";
