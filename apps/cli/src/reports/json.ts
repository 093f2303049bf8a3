import { summarise } from "./levels.js";
import type { ReportFormat } from "./report-format.js";

/** For programs: one JSON document with every record, its issues in both languages, and the counts. */
export const jsonReport: ReportFormat = {
  end: (reports) => `${JSON.stringify({ records: reports, summary: summarise(reports) }, null, 2)}\n`,
};
