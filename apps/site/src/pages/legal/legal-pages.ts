import type { Page, PublisherFacts } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { legalWords } from "../../words/legal.js";
import { html } from "../html.js";
import { pageText } from "../layout.js";
import type { Html } from "../markup.js";
import { viewAt } from "../page-view.js";
import type { Site } from "../site.js";
import type { View } from "../view.js";
import { accessibilityStatement } from "./accessibility-statement.js";
import { dataProtection } from "./data-protection.js";
import { legalPaths } from "./legal-paths.js";
import { legalNotice } from "./notice.js";

/** What a page about law says of the facts of the publisher. */
export type LegalContent = (view: View, facts: PublisherFacts) => Html;

interface LegalPage {
  readonly path: string;
  readonly title: (words: ReturnType<typeof legalWords>) => string;
  readonly lead?: (words: ReturnType<typeof legalWords>, site: Site) => string;
  readonly content: LegalContent;
}

const pages: readonly LegalPage[] = [
  {
    path: legalPaths.notice,
    title: ({ notice }) => notice.title,
    lead: ({ notice }, site) => notice.lead(site.publisher.name),
    content: legalNotice,
  },
  {
    path: legalPaths.accessibility,
    title: ({ accessibility }) => accessibility.title,
    content: accessibilityStatement,
  },
  {
    path: legalPaths.dataProtection,
    title: (words) => words.dataProtection.title,
    lead: (words) => words.dataProtection.lead,
    content: dataProtection,
  },
];

/** The pages that the law asks for, from what the publisher stated; none where it stated nothing. */
export function* legalPages(site: Site, language: PageLanguage): Generator<Page> {
  const { facts } = site.publisher;
  if (!facts) return;
  const words = legalWords(language);
  for (const page of pages) {
    const path = pathIn(language, page.path);
    const view = viewAt(site, path);
    const title = page.title(words);
    const lead = page.lead?.(words, site);
    const main = html`<header class="title">
<h1>${title}</h1>
${
  lead &&
  html`<p class="lead">${lead}</p>
`
}</header>
${page.content(view, facts)}`;
    yield { path, content: pageText(view, { path, title, description: lead ?? title, kind: "legal", main }) };
  }
}
