import type { Page } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { pageHref } from "./links.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";

/** The page that a web server shows for an address that does not exist; its links begin at the root of the host, because it is shown at any depth and wherever the feed is tried. */
export function notFoundPage(site: Site, language: PageLanguage): Page {
  const path = pathIn(language, "404.html");
  const view = { ...viewAt(site, path), root: new URL(`${site.baseUrl}/`).pathname };
  const { title, text, link } = view.words.notFound;
  const main = html`<header class="title">
<h1>${title}</h1>
<p class="lead">${text}</p>
</header>
<p><a href="${pageHref(view, "page/1.html")}">${link}</a></p>
`;
  return { path, content: pageText(view, { path, title, description: text, kind: "list", main }) };
}
