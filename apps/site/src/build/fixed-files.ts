import { cjcQuestionnaire } from "@openhpa/import";
import type { MadeFile } from "@openhpa/publish";
import { questionnairePath } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";
import { browserScripts, styleSheet } from "./browser-files.js";

/** What pages need whatever the records are: style sheet, icon, scripts and the blank questionnaire. */
export async function* fixedFiles(): AsyncGenerator<MadeFile> {
  yield { path: "style.css", content: await styleSheet() };
  yield { path: "icon.svg", content: icon };
  yield { path: questionnairePath, content: await cjcQuestionnaire() };
  yield* browserScripts();
}
