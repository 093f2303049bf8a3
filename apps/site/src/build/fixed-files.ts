import { cjcQuestionnaire } from "@openhpa/import";
import type { FolderWriter } from "@openhpa/io";
import { questionnairePath } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";
import { browserScripts, styleSheet } from "./browser-files.js";

/** What pages need whatever the records are: style sheet, icon, scripts and the blank questionnaire. */
export async function writeFixedFiles(folder: FolderWriter): Promise<void> {
  await folder.write("style.css", await styleSheet());
  await folder.write("icon.svg", icon);
  await folder.write(questionnairePath, await cjcQuestionnaire());
  for await (const { path, content } of browserScripts()) await folder.write(path, content);
}
