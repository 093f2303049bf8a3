export { cjcQuestionnaire } from "./cjc-questionnaire.js";
export { importCjc } from "./import-cjc.js";
export { importCjcDocx } from "./import-cjc-docx.js";
