import { type Imported, type ReportOptions, recordCounts, toHtmlReport, toTextReport } from "@openhpa/import";
import { loadTerritories } from "@openhpa/vocabularies/territories";

/** The report as JSON; what was refused is said first. */
function reportAsJson({ report: { refused, ...report } }: Imported): string {
  return `${JSON.stringify({ ...(refused && { refused }), ...report }, null, 2)}\n`;
}

type ReportWriter = (document: Imported, options: ReportOptions) => string;

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

/** The report of a document in a form, with the ending of its file. Territories name what is only a code in the document's records: without these none is loaded. */
export async function importReport(document: Imported, form: ReportForm) {
  const { ending, write }: { readonly ending: string; readonly write: ReportWriter } = reports[form];
  const territories = document.records.length > 0 ? await loadTerritories() : undefined;
  return { ending, content: write(document, { territories }) };
}

/** True when a document was read and every record of it is valid. */
export function isFine({ report }: Imported): boolean {
  const { count, invalid } = recordCounts(report);
  return report.refused === undefined && count > 0 && invalid === 0;
}
