export { arbitraryAction, arbitraryRecord, type RecordOptions } from "./arbitraries.js";
export { describeBrowser, launchBrowser, type Page, servePages } from "./browser.js";
export { ensureBuilt } from "./built.js";
export {
  arbitraryHistory,
  type BuildWords,
  datesOf,
  type HistoryStep,
  inForce,
  instantOf,
  isRefused,
  type KeyStep,
  nothingPublished,
  type PublishedState,
  recordsAfter,
  stateAfter,
} from "./change-log/history-model.js";
export {
  jsonChanges,
  liveIn,
  type ReadChange,
  type StreamMember,
  streamMembers,
} from "./change-log/replay.js";
export { corpus, corpusAction, corpusRecords } from "./corpus/corpus.js";
export { edtf, edtfPoint } from "./date-values.js";
export { type DiskCall, type DiskCode, diskError, failingDisk } from "./failing-disk.js";
export { foreignWords } from "./foreign-words.js";
export { frozenAction, frozenCorpus } from "./frozen/frozen-corpus.js";
export { HOSTILE, hostile } from "./hostile-record.js";
export { blankNodesIn, canonicalNQuads, irisIn, loadIntoOxigraph, parseWithN3 } from "./judges.js";
export {
  officialJudge,
  officialShapes,
  officialShapesFile,
  type ShapesAuthority,
  type ShapesResult,
} from "./official-shapes.js";
export { faultsInAllLooks, pageFaults } from "./page-faults.js";
export { addressedRecord, foundNeedles, personalKeyCases, withNeedles } from "./personal-needles.js";
export { keptTexts, withheldTexts } from "./personal-texts.js";
export { territory } from "./place-values.js";
export { type InvalidSeed, invalidSeeds, repositoryRoot, type ValidSeed, validSeeds } from "./seeds.js";
export { describeShared, sharedFolder } from "./shared.js";
export { arbitrarySpoiltRecord, deepFreeze, placesIn, withValueAt } from "./spoilt-records.js";
export { bundleStyle } from "./style-sheet.js";
export { languageMap, languageTag, visibleText } from "./text-values.js";
