import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { ReportFigures } from "./report-figures.js";
import type { ReportLanguage, ReportWords } from "./report-words.js";

/** What the parts of a report are written from. */
export interface ReportContext {
  readonly figures: ReportFigures;
  readonly language: ReportLanguage;
  readonly words: ReportWords;
  readonly territories: TerritoryIndex;
  /** Base address of the pages of the records, where they are published. */
  readonly baseUrl?: string | undefined;
  readonly publisher?: string | undefined;
}
