export { arbitraryAction, arbitraryRecord, type RecordOptions } from "./arbitraries.js";
export { describeBrowser, type Page, servePages } from "./browser.js";
export { edtf, edtfPoint } from "./date-values.js";
export { blankNodesIn, canonicalNQuads, irisIn, loadIntoOxigraph, parseWithN3 } from "./judges.js";
export { territory } from "./place-values.js";
export { type InvalidSeed, invalidSeeds, repositoryRoot, type ValidSeed, validSeeds } from "./seeds.js";
export { describeShared, sharedFolder } from "./shared.js";
export { arbitrarySpoiltRecord, deepFreeze, placesIn, withValueAt } from "./spoilt-records.js";
export { languageMap, languageTag, visibleText } from "./text-values.js";
