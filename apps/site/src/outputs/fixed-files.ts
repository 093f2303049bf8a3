import { hash } from "node:crypto";
import { cjcQuestionnaire } from "@openhpa/import/questionnaire";
import type { Place, Publisher } from "@openhpa/publish";
import { questionnairePath } from "../pages/contribute-page.js";
import { icon } from "../pages/icon.js";
import { logoPath } from "../pages/layout.js";
import { publisherStyle } from "../pages/publisher-style.js";
import { browserScripts, styleSheet } from "./browser-files.js";
import type { SiteOutput } from "./site-output.js";

/** The files that the build of this package bundled for the browser, the style sheet with the colours of the publisher. */
async function* bundled({ accent }: Publisher) {
  const style = await styleSheet();
  yield {
    path: "style.css",
    content: accent ? Buffer.concat([style, Buffer.from(publisherStyle(accent))]) : style,
  };
  yield* browserScripts();
}

function logoPlaces({ logo }: Publisher): readonly Place[] {
  return logo ? [{ path: logoPath(logo), type: logoTypes[logo.type] }] : [];
}

const logoTypes = { svg: "image/svg+xml", png: "image/png" } as const;

/** What pages need whatever the records are: style sheet, icon, logo, scripts and the blank questionnaire. */
export const fixedFiles: SiteOutput = ({ facts: { publisher } }) => ({
  from: "once",
  name: "fixed-files",
  places: [
    { path: "style.css", type: "text/css" },
    { path: "icon.svg", type: "image/svg+xml" },
    ...logoPlaces(publisher),
    { path: "script/*.js", type: "text/javascript" },
    {
      path: questionnairePath,
      type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    },
  ],
  async inputs() {
    const digests = new Map<string, string>();
    for await (const { path, content } of bundled(publisher))
      digests.set(path, hash("sha256", content, "hex"));
    return digests;
  },
  async *make() {
    const { accent, logo } = publisher;
    yield* bundled(publisher);
    yield { path: "icon.svg", content: icon(accent?.light) };
    if (logo) yield { path: logoPath(logo), content: Buffer.from(logo.base64, "base64") };
    yield { path: questionnairePath, content: await cjcQuestionnaire() };
  },
});
