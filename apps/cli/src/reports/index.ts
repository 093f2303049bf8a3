import { githubReport } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import type { ReportFormat } from "./report-format.js";
import { sarifReport } from "./sarif.js";
import { textReport } from "./text.js";

/** Report formats by the name they have on the command line. */
export const reportFormats = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
} as const satisfies Readonly<Record<string, ReportFormat>>;

/** Name of a report format. */
export type ReportFormatName = keyof typeof reportFormats;
