import { type Imported, toHtmlReport, toTextReport } from "@openhpa/import";

/** The report as JSON; what was refused is said first. */
function reportAsJson({ report: { refused, ...report } }: Imported): string {
  return `${JSON.stringify({ ...(refused && { refused }), ...report }, null, 2)}\n`;
}

/** Forms of the report, with the ending of its file. */
const reports = {
  text: { ending: "txt", write: toTextReport },
  json: { ending: "json", write: reportAsJson },
  html: { ending: "html", write: toHtmlReport },
} as const;

/** Name of a form of the report. */
export type ReportForm = keyof typeof reports;

/** Every form of the report by its name. */
export const reportForms = Object.keys(reports) as readonly ReportForm[];

/** The report of a document in a form, with the ending of its file. */
export function importReport(document: Imported, form: ReportForm) {
  const { ending, write } = reports[form];
  return { ending, content: write(document) };
}

/** True when a document was read and every record of it is valid. */
export function isFine({ report }: Imported): boolean {
  return (
    report.refused === undefined && report.records.length > 0 && report.records.every((record) => record.ok)
  );
}
