import type { HpaRecord } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { buildReport } from "./report-build.js";
import type { ReportDocument } from "./report-document.js";
import { createReportCounter, type ReportFigures } from "./report-figures.js";
import { type ReportScope, reportScope } from "./report-scope.js";
import { type ReportLanguage, reportWords } from "./report-words.js";

export const baseUrl = "https://exemple.fr/openhpa";

/** The scope of a report on a territory that exists. */
export function scopeOf(territories: TerritoryIndex, code: string, year: string): ReportScope {
  const territory = territories.get(code);
  if (!territory) throw new Error(code);
  return reportScope(territory, year);
}

/** The numbers of a report on some records. */
export function figuresOf(
  records: readonly HpaRecord[],
  scope: ReportScope,
  territories: TerritoryIndex,
  language: ReportLanguage = "fr",
): ReportFigures {
  const counter = createReportCounter(scope, { territories, base: baseUrl, language });
  for (const record of records) if (record.type === "Action") counter.add(record);
  return counter.figures();
}

/** The report of some numbers. */
export function reportOf(
  figures: ReportFigures,
  territories: TerritoryIndex,
  language: ReportLanguage = "fr",
): ReportDocument {
  return buildReport({
    figures,
    language,
    words: reportWords[language],
    territories,
    baseUrl,
    publisher: "Agence d'essai",
  });
}
