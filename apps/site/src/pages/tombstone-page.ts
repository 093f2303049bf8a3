import type { Page, Tombstone } from "@openhpa/publish";
import { recordPath, tombstoneIri } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { dateText } from "../words/dates.js";
import { tombstoneWords } from "../words/tombstone.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { viewAt } from "./page-view.js";
import type { Site } from "./site.js";
import { recordLink } from "./values.js";

/** The page that stays at the address of a record that was withdrawn for ever. */
export function tombstonePage(site: Site, tombstone: Tombstone, language: PageLanguage): Page {
  const path = pathIn(language, recordPath(tombstone, "html"));
  const view = viewAt(site, path);
  const words = tombstoneWords[language];
  const { title, withdrawn, replacedBy } = tombstone;
  const lead = words.lead(dateText(view, withdrawn));
  const main = html`<header class="title">
<p class="kicker">${words.kicker}</p>
<h1>${title}</h1>
<p class="lead">${lead}</p>
</header>
${
  replacedBy &&
  html`<p class="banner">${words.replaced} ${recordLink(view, replacedBy)}</p>
`
}<p>${words.never}</p>
<p>${words.identifier}${view.words.colon} <code>${tombstoneIri(site.baseUrl, tombstone)}</code></p>
`;
  const content = { path, title, description: lead, kind: "tombstone", main };
  return { path, content: pageText(view, content) };
}
