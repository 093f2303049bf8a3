export { cjcQuestionnaire } from "./cjc-questionnaire.js";
export { importCjc, readCjc } from "./import-cjc.js";
export { importCjcDocx } from "./import-cjc-docx.js";
