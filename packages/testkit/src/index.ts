export { arbitraryAction, arbitraryRecord, type RecordOptions } from "./arbitraries.js";
export { describeBrowser, type Page, servePages } from "./browser.js";
export { ensureBuilt } from "./built.js";
export { edtf, edtfPoint } from "./date-values.js";
export { foreignWords } from "./foreign-words.js";
export {
  frozenAction,
  frozenAction as corpusAction,
  frozenCorpus,
  frozenCorpus as corpus,
} from "./frozen/frozen-corpus.js";
export { blankNodesIn, canonicalNQuads, irisIn, loadIntoOxigraph, parseWithN3 } from "./judges.js";
export { pageFaults } from "./page-faults.js";
export { territory } from "./place-values.js";
export { type InvalidSeed, invalidSeeds, repositoryRoot, type ValidSeed, validSeeds } from "./seeds.js";
export { describeShared, sharedFolder } from "./shared.js";
export { arbitrarySpoiltRecord, deepFreeze, placesIn, withValueAt } from "./spoilt-records.js";
export { languageMap, languageTag, visibleText } from "./text-values.js";
