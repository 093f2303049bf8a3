import { html, raw } from "hono/html";
import { frenchDate } from "./french-dates.js";
import { type Html, type Piece, render } from "./markup.js";
import type { View } from "./view.js";

/** What a page puts into the frame that all pages share. */
export interface PageContent {
  /** Path of the page in the feed, for the canonical address. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** schema.org description, written into the page as it is: no script runs. */
  readonly jsonLd?: object | undefined;
  /** Other forms of the same thing. */
  readonly alternates?:
    | readonly { readonly type: string; readonly href: string; readonly title: string }[]
    | undefined;
  /** Name of the page's kind, for the style sheet. */
  readonly kind: string;
  readonly main: Html;
}

/** JSON for a `script` element: nothing in it can end the element or be read as markup. */
function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function header({ words, root, site }: View): Html {
  return html`<header class="site">
<p class="brand"><a href="${root}index.html">${site.title}</a></p>
<nav aria-label="${words.navigation}"><ul><li><a href="${root}index.html">${words.home}</a></li><li><a href="${root}vocab/index.html">${words.vocabularies}</a></li><li><a href="${root}dataset/actions.html">${words.openData}</a></li></ul></nav>
</header>
`;
}

function footer({ words, site }: View): Html {
  const { name, url, email } = site.publisher;
  const who = words.publishedBy(name);
  return html`<footer class="site">
<p>${url ? html`<a href="${url}" rel="noopener">${who}</a>` : who}${site.modified && `, ${words.updated(frenchDate(site.modified))}`}.${
    email && html` <a href="mailto:${email}">${words.contactPublisher}</a>.`
  } <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence" rel="license noopener">${words.footerLicence}</a>.</p>
</footer>
`;
}

/** A whole page. */
export function pageText(view: View, content: PageContent): string {
  const { site, words, root, language } = view;
  const { path, title, description, jsonLd, alternates = [], kind, main } = content;
  const links: Piece = alternates.map(
    ({ type, href, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">
`,
  );
  return render(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === site.title ? title : `${title} – ${site.title}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${site.baseUrl}/${path}">
${links}<link rel="stylesheet" href="${root}style.css">
${
  jsonLd &&
  html`<script type="application/ld+json">${raw(scriptJson(jsonLd))}</script>
`
}</head>
<body class="${kind}">
<a class="skip" href="#contenu">${words.skip}</a>
${header(view)}<main id="contenu">
${main}</main>
${footer(view)}</body>
</html>
`);
}
