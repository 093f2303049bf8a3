export { type LanguageDetector, languageIn, loadLanguageDetector } from "./language-detector.js";
export { parseLanguageTag } from "./language-tag.js";
export { type ShownLanguage, textLanguage, UNDETERMINED } from "./text-language.js";
