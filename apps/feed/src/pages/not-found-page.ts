import { html } from "hono/html";
import { pageText } from "./layout.js";
import type { Page } from "./page.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";

/** The page that a web server shows for an address that does not exist; its links are absolute, because it is shown at any depth. */
export function notFoundPage(site: Site): Page {
  const path = "404.html";
  const view = { ...viewAt(site, path), root: `${site.baseUrl}/` };
  const { title, text, link } = view.words.notFound;
  const main = html`<header class="title">
<h1>${title}</h1>
<p class="lead">${text}</p>
</header>
<p><a href="${site.baseUrl}/index.html">${link}</a></p>
`;
  return { path, content: pageText(view, { path, title, description: text, kind: "list", main }) };
}
