import { cjcQuestionnaire } from "@openhpa/import";
import type { FolderWriter } from "@openhpa/io";
import { modelFiles } from "../model-files.js";
import { questionnairePath } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";
import { browserScripts, styleSheet } from "./browser-files.js";

/** What a feed carries whatever its records are: the model and, for people, style sheet, scripts and the blank questionnaire. */
export async function writeModel(folder: FolderWriter, pages: boolean): Promise<void> {
  for await (const { path, content } of modelFiles()) await folder.write(path, content);
  if (!pages) return;
  await folder.write("style.css", await styleSheet());
  await folder.write("icon.svg", icon);
  await folder.write(questionnairePath, await cjcQuestionnaire());
  for await (const { path, content } of browserScripts()) await folder.write(path, content);
}
