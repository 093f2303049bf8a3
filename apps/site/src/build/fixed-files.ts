import { cjcQuestionnaire } from "@openhpa/import";
import type { MadeFile, Publisher } from "@openhpa/publish";
import { questionnairePath } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";
import { logoPath } from "../pages/layout.js";
import { publisherStyle } from "../pages/publisher-style.js";
import { browserScripts, styleSheet } from "./browser-files.js";

/** What pages need whatever the records are: style sheet, icon, logo, scripts and the blank questionnaire. */
export async function* fixedFiles({ accent, logo }: Publisher): AsyncGenerator<MadeFile> {
  const style = await styleSheet();
  yield {
    path: "style.css",
    content: accent ? Buffer.concat([style, Buffer.from(publisherStyle(accent))]) : style,
  };
  yield { path: "icon.svg", content: icon(accent?.light) };
  if (logo) yield { path: logoPath(logo), content: Buffer.from(logo.base64, "base64") };
  yield { path: questionnairePath, content: await cjcQuestionnaire() };
  yield* browserScripts();
}
