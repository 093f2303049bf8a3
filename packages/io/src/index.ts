export { isAbsent, systemReason } from "@openhpa/console";
export { type ByteSink, openPendingFile, type PendingFile, streamSink } from "./byte-sink.js";
export { byteLines, bytesOfLines } from "./byte-strings.js";
export type { SortPlace } from "./external-sort.js";
export {
  type CheckedFile,
  type FolderWriter,
  listing,
  type PlacedFile,
  type WrittenFile,
} from "./folder-writer.js";
export type { LineGroup } from "./group-runs.js";
export { gzip, gzipStream } from "./gzip.js";
export { formatOf, leftOutInputs, listInputs } from "./inputs.js";
export { IoError, type IoErrorCode, readFailure, writeFailure } from "./io-error.js";
export {
  type ParsedJson,
  type Place,
  parseJson,
  placeFrom,
  placeOf,
  type ReadingFault,
  tooLarge,
} from "./json.js";
export { type ElementLimits, type JsonElement, readElements } from "./json-elements.js";
export { endOfDay, latestDay, type TimeLimits } from "./latest-day.js";
export { type BlockSizes, type LineBlock, readLineBlocks } from "./line-blocks.js";
export { type LineFile, linesOfFile, openLineFile } from "./line-file.js";
export { type Line, readLines } from "./lines.js";
export { createLocator, type Locator } from "./locate.js";
export { contentTypeOf, isText, mediaTypeOf, withCharset } from "./media-types.js";
export { mergeSorted, type Order } from "./merge-sorted.js";
export { type OpenOptions, openInput } from "./open-input.js";
export { type LockOptions, lockOutput, type OutputLock, parseWait } from "./output-lock.js";
export { publishFolder, recoverFolder } from "./publish.js";
export {
  type ReadOptions,
  type Recall,
  type RecalledEntry,
  type RecordEntry,
  readRecords,
} from "./read-records.js";
export {
  type BlockOptions,
  type BlockPosition,
  type ElementPlace,
  type PlacedBlock,
  type RecordBlock,
  readRecordBlocks,
} from "./record-blocks.js";
export { type BuildInput, InvalidRecords, inputsToBuild, recordsToBuild } from "./records-to-build.js";
export { LARGEST_DOCUMENT, LARGEST_LINE } from "./sizes.js";
export { sortGroups } from "./sorted-groups.js";
export { toSortedJson } from "./sorted-json.js";
export { type SortOptions, sortedLines, sortLines } from "./sorted-lines.js";
export { textIfThere } from "./text-file.js";
export {
  type InputRecord,
  type LocatedIssue,
  type RecordReport,
  type ValidRecordsOptions,
  validInputs,
  validRecords,
} from "./valid-records.js";
export { writeWhole } from "./write-whole.js";
