export { type LanguageDetector, languageIn, loadLanguageDetector } from "./language-detector.js";
export { type ShownLanguage, textLanguage, UNDETERMINED } from "./text-language.js";
