export { importArticle } from "./article/index.js";
export {
  type BlockEntry,
  type BlockGroup,
  type Bullet,
  labelledEntry,
  originOfEntry,
  outlineOf,
} from "./block-outline.js";
export { cjcQuestionnaire, importCjc, importCjcDocx } from "./cjc/index.js";
export { cleanText } from "./clean-text.js";
export { type DecodedText, decodeText } from "./decode-text.js";
export * from "./documents/index.js";
export { encodingNotes } from "./encoding-notes.js";
export { importDocument, readOnce, sourcesFor, unreadable } from "./entry/import-document.js";
export { importLarge, isLarge, tooLargeToRead } from "./entry/import-large.js";
export { importFiche } from "./fiche/index.js";
export * from "./file-kind/index.js";
export * from "./harmonise/index.js";
export { type HtmlLine, isHtml, readHtmlLines } from "./html-text.js";
export type * from "./import-result.js";
export {
  type LanguageDetector,
  loadLanguageDetector,
  parseLanguageTag,
  UNDETERMINED,
} from "./language/index.js";
export { importLeaflet } from "./leaflet/index.js";
export { type Building, putAddress, putOrganisation } from "./organisation-fields.js";
export { importOscars, importOscarsHtml, type OscarsAddress, parseOscarsAddress } from "./oscars/index.js";
export * from "./profile/index.js";
export { createRecord, type RecordBuilder, type RecordFacts, type SourceFacts } from "./record-builder.js";
export type { Origin } from "./record-evidence.js";
export { LONGEST_FICHE, refusedAsTooLong } from "./refusal.js";
export { type BlockReading, repeatedTail, withoutRepeatedTail } from "./repeated-block.js";
export { type ReportOptions, toHtmlReport } from "./report/html-report.js";
export { readingNotes, recordCounts } from "./report/report-summary.js";
export { toTextReport } from "./report/text-report.js";
export { createReport, type ReportBuilder, type ReportFacts } from "./report-builder.js";
export { leastSure } from "./resting-lines.js";
export { slugOf } from "./slug.js";
export {
  lineAt,
  linesOf,
  readSourceText,
  type SourceLine,
  type SourceText,
  type Span,
  spanIn,
  spanOfLines,
  textOf,
  trimmedSpan,
} from "./source-text.js";
export { type ImportSource, type ImportSourceName, importSources } from "./sources.js";
export * from "./table/index.js";
export * from "./workbook.js";
