export {
  authority,
  authorityTable,
  fileTypeOf,
  hasFileType,
  ianaMediaType,
  LICENCE_OUVERTE,
} from "./authorities.js";
export * from "./browser.js";
export {
  type Card,
  cardOf,
  cardSummary,
  type ListedCard,
  listedCardOf,
  yearsOf,
} from "./card.js";
export { type CatalogueForm, catalogueForms, cataloguePath } from "./datasets/catalogue-forms.js";
export {
  type Both,
  contactIri,
  contentMediaType,
  type Dataset,
  type DatasetName,
  type Distribution,
  type DistributionWords,
  datasetIri,
  hasContact,
  keywordTexts,
  publisherIri,
} from "./datasets/dataset.js";
export {
  type CountedCard,
  createDatasetFacts,
  type DatasetFactsCollector,
  type RecordFacts,
} from "./datasets/dataset-facts.js";
export { type DatasetFacts, datasetsOf, lastModified } from "./datasets/datasets.js";
export { DUMP_FOLDER, type DumpFacts, dumpFiles } from "./datasets/dump-files.js";
export { modelPaths } from "./datasets/model-paths.js";
export { catalogueContext, date, iri, node, texts } from "./datasets/nodes.js";
export { datasetCitation, periodOf, schemaOrgDataset } from "./datasets/schema-org-dataset.js";
export {
  CHANGES_ANCHOR,
  changeServices,
  OPENAPI_PATH,
  type Service,
  serviceIri,
} from "./datasets/services.js";
export {
  type Change,
  type ChangeEvent,
  type ChangeKind,
  changeBetween,
  type MissingRecords,
  type Refusal,
} from "./ledger/change.js";
export { brokenLog, type LogSeal, lastSeal, linesOf, sealOf } from "./ledger/change-log.js";
export { changePaths, immutablePaths, isImmutable } from "./ledger/change-paths.js";
export { type EventTimes, eventTimes, knownInstant, parseInstant, preciseDate } from "./ledger/instants.js";
export { dayOf, entryAfter, type LedgerEntry, ledgerAfter, tombstoneOf } from "./ledger/ledger.js";
export { ascending, outerJoin } from "./ledger/outer-join.js";
export { byName, type PublishedRecord, type RecordForms, type Tombstone } from "./ledger/published-record.js";
export { tombstoneIri } from "./ledger/tombstone-iri.js";
export { type Oppositions, parseOppositions } from "./oppositions/oppositions.js";
export { readOppositions } from "./oppositions/read-oppositions.js";
export type { Page } from "./page.js";
export { CONTENT_SECURITY_POLICY } from "./page-policy.js";
export { recordFolders, recordPath } from "./paths/record-path.js";
export { blockContent } from "./pipeline/block-content.js";
export type {
  Assembly,
  BlockBuilder,
  BlockFile,
  Content,
  MadeBlock,
  PlacedBlock,
} from "./pipeline/block-file.js";
export { type BuildTally, createBuildTally, type Reason } from "./pipeline/build-tally.js";
export { combinedCrc32 } from "./pipeline/combined-crc32.js";
export type { GroupFiles, GroupItems, GroupOutput, MadeGroup } from "./pipeline/group-output.js";
export { type Groups, openGroups } from "./pipeline/group-pass.js";
export { gzipBlocks, type PackedMeta, packedPiece } from "./pipeline/gzip-blocks.js";
export { type FilesPass, keptFiles, type Piece } from "./pipeline/kept-files.js";
export {
  type FindLast,
  findLastIn,
  type LastOutput,
  type OutputVersions,
} from "./pipeline/last-output.js";
export { passList } from "./pipeline/list-pass.js";
export type { OtherRecords } from "./pipeline/other-records.js";
export {
  type Address,
  type Addresses,
  type BuildEnd,
  type BuildFacts,
  type CardsOutput,
  type CardsPiece,
  type ListOutput,
  type OnceOutput,
  type OpenPart,
  type Output,
  type OutputPart,
  outputsFrom,
  type PiecedFile,
  type RecordsOutput,
  type WrittenOutput,
} from "./pipeline/output.js";
export {
  inLanguages,
  type Place,
  placedDistributions,
  placeFinder,
  type ServedTypes,
  servedTypes,
} from "./pipeline/place.js";
export type { MadeFile, RecordOutput } from "./pipeline/record-output.js";
export { passRecords } from "./pipeline/records-pass.js";
export type { SubjectCount, SubjectOutput } from "./pipeline/subject-output.js";
export { type BuiltSubjects, passSubjects } from "./pipeline/subject-pass.js";
export { type TextFile, textBlocks } from "./pipeline/text-blocks.js";
export { PublishError, type PublishErrorCode } from "./publish-error.js";
export {
  type ColourScheme,
  groundsOf,
  LEAST_CONTRAST,
  nearestReadable,
  parseAccent,
  softOf,
} from "./publisher/accent.js";
export { contrastRatio } from "./publisher/contrast.js";
export { LARGEST_LOGO, parseLogo } from "./publisher/logo.js";
export type {
  Accent,
  AccessibilityAudit,
  DataProtection,
  Host,
  Jurisdiction,
  Logo,
  Publisher,
  PublisherFacts,
} from "./publisher/publisher.js";
export { pagesOfFields, publisherFields } from "./publisher/publisher-fields.js";
export { publisherSchema } from "./publisher/publisher-schema.js";
export { publisherSketch } from "./publisher/publisher-sketch.js";
export { isMailbox, isWebAddress, type PublisherFile, publisherFrom } from "./publisher/read-publisher.js";
export { type SmallCount, smallCountsOf } from "./small-counts/index.js";
export { type Gathering, gatherRecords } from "./staging/gathered-records.js";
export { type LastRecords, openLastRecords } from "./staging/last-records.js";
export { createLineSpool, type LineSpool } from "./staging/line-spool.js";
export { onceEach } from "./staging/once-each.js";
export { type LeftOutRecords, withPublishedBefore } from "./staging/published-before.js";
export { type LinkedRecord, lineOf, linkedRecords } from "./staging/record-lines.js";
export { type RecordPage, recordPageOf, recordPages } from "./staging/record-pages.js";
export type { StagedRecord } from "./staging/record-row.js";
export { inputsOf, type RecordSource } from "./staging/record-source.js";
export { recordText } from "./staging/record-text.js";
export type { Shared, SimilarRecord } from "./staging/similar-records.js";
export { type StagedRecords, stageRecords } from "./staging/staged-records.js";
export { cutSubjectLine } from "./staging/subject-line.js";
export { orderByTitle, type TitledRecords } from "./staging/titled-records.js";
export { type CodeVersions, readCodeVersions } from "./state/code-versions.js";
export { detached } from "./state/detached.js";
export { createFileMarks, type LastMarks, openFileMarks } from "./state/file-marks.js";
export { type LineFolder, withLineFolder } from "./state/line-store.js";
export { markedFolder } from "./state/marked-folder.js";
export { createNumberList, firstFrom } from "./state/number-list.js";
export {
  createState,
  type LastState,
  type NewState,
  openState,
  STATE_FOLDER,
  type StateKey,
  type Unusable,
} from "./state/state-folder.js";
export { gathersRecords } from "./subjects/concept-subjects.js";
export { standingSubjects } from "./subjects/standing-subjects.js";
export type { ProgrammePart, SubjectRef } from "./subjects/subject-ref.js";
export { subjectsOf } from "./subjects/subjects-of.js";
export { type Tally, tally } from "./subjects/tally.js";
export { territoriesOfType } from "./subjects/territory-holders.js";
