import type { Logo } from "@openhpa/publish";
import { type PageLanguage, pageLanguages, pathIn, plainPath } from "@openhpa/publish/browser";
import { legalWords } from "../words/legal.js";
import { html, raw } from "./html.js";
import { accessibilityState } from "./legal/accessibility-state.js";
import { legalPaths } from "./legal/legal-paths.js";
import { fileHref, pageHref } from "./links.js";
import { type Html, type Piece, render } from "./markup.js";
import { picturePath, pictureSize } from "./picture.js";
import { type TrailStep, trailJsonLd, trailNav } from "./trail.js";
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
  /** Scripts of the feed that the page loads, by path; what a page says must be readable without them. */
  readonly scripts?: readonly string[] | undefined;
  /** The theme whose picture a shared link shows; that of the site by default. */
  readonly theme?: string | undefined;
  /** Name of the page's kind, for the style sheet. */
  readonly kind: string;
  /** The pages above this one, from the home page down; none where the navigation says enough. */
  readonly trail?: readonly TrailStep[] | undefined;
  readonly main: Html;
}

/** JSON for a `script` element: nothing in it can end the element or be read as markup. */
function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The entrances of the feed, in the order of the navigation. */
function entrances({ words, site, language }: View): readonly (readonly [path: string, label: string])[] {
  return [
    ["index.html", words.overview],
    ...(site.entrances ?? []).map(({ path, label }) => [path, label[language]] as const),
    ["page/1.html", words.home],
    ["browse/territory.html", words.subject.indexes.territory],
    ["vocab/index.html", words.vocabularies],
    ["dataset/actions.html", words.openData],
  ];
}

/** The same page in the other language, named in that language. */
function languageLink(view: View, path: string): Html {
  const other = pageLanguages.find((language) => language !== view.language) ?? "fr";
  const href = fileHref(view, pathIn(other, plainPath(path)));
  const { otherLanguage, otherLanguageTitle } = view.words;
  return html`<p class="language"><a href="${href}" lang="${other}" hreflang="${other}" rel="alternate" title="${otherLanguageTitle}">${otherLanguage}</a></p>
`;
}

/** Height of the publisher's logo in the header, in pixels; the page leaves the room before it is loaded. */
const LOGO_HEIGHT = 48;
const WIDEST_LOGO = 240;

/** Path of the publisher's logo. */
export function logoPath({ type }: Logo): string {
  return `logo.${type}`;
}

/** The publisher's logo, which leads to its own site where it has one. */
function logo(view: View): Piece {
  const { logo: picture, name, url } = view.site.publisher;
  if (!picture) return undefined;
  const width = Math.min(WIDEST_LOGO, Math.round(LOGO_HEIGHT * picture.ratio));
  const image = html`<img class="logo" src="${fileHref(view, logoPath(picture))}" alt="${name}" width="${width}" height="${Math.round(width / picture.ratio)}">`;
  return url ? html`<a href="${url}" rel="noopener">${image}</a> ` : html`${image} `;
}

function header(view: View, path: string): Html {
  const here = plainPath(path);
  const items = entrances(view).map(
    ([to, label]) =>
      html`<li><a href="${pageHref(view, to)}"${to === here && html` aria-current="page"`}>${label}</a></li>`,
  );
  return html`<header class="site">
<p class="brand">${logo(view)}<a href="${pageHref(view, "index.html")}">${view.title}</a></p>
<nav aria-label="${view.words.navigation}"><ul>${items}</ul></nav>
${languageLink(view, path)}</header>
`;
}

/** The pages that the law asks for, where the publisher stated what they need; French law wants the state of accessibility in words. */
function legalLinks(view: View): Piece {
  const { facts } = view.site.publisher;
  if (!facts) return undefined;
  const { navigation, notice, accessibility, dataProtection } = legalWords(view.language);
  const items = [
    [legalPaths.notice, notice.title],
    [legalPaths.accessibility, accessibility.footer(accessibility.states[accessibilityState(facts)])],
    [legalPaths.dataProtection, dataProtection.title],
  ] as const;
  return html`<nav aria-label="${navigation}"><ul>${items.map(([to, label]) => html`<li><a href="${pageHref(view, to)}">${label}</a></li>`)}</ul></nav>
`;
}

function footer(view: View): Html {
  const { words, site } = view;
  const { name, url, email } = site.publisher;
  const who = words.publishedBy(name);
  return html`<footer class="site">
<p>${url ? html`<a href="${url}" rel="noopener">${who}</a>` : who}.${
    email && html` <a href="mailto:${email}">${words.contactPublisher}</a>.`
  } <a href="https://www.etalab.gouv.fr/licence-ouverte-open-licence" rel="license noopener">${words.footerLicence}</a>.</p>
${legalLinks(view)}</footer>
`;
}

/** The addresses of a page in every language; French is what a reader of another language gets. */
function translations({ site }: View, path: string): Html {
  const plain = plainPath(path);
  const address = (language: PageLanguage) => `${site.baseUrl}/${pathIn(language, plain)}`;
  return html`${pageLanguages.map(
    (language) => html`<link rel="alternate" hreflang="${language}" href="${address(language)}">
`,
  )}<link rel="alternate" hreflang="x-default" href="${address("fr")}">
`;
}

/** Where the words stand that a preview of a shared link shows. */
const locales: Readonly<Record<PageLanguage, string>> = { fr: "fr_FR", en: "en_GB" };

/** What a shared link shows: title, description and picture (https://ogp.me). */
function sharedLink(view: View, { path, title, description, theme }: PageContent): Html {
  const { site, language } = view;
  const { width, height } = pictureSize;
  return html`<meta property="og:type" content="website">
<meta property="og:site_name" content="${view.title}">
<meta property="og:locale" content="${locales[language]}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${site.baseUrl}/${path}">
<meta property="og:image" content="${site.baseUrl}/${picturePath(theme)}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta name="twitter:card" content="summary_large_image">
`;
}

/** A whole page. */
export function pageText(view: View, content: PageContent): string {
  const { site, words, language } = view;
  const { path, title, description, jsonLd, alternates = [], scripts = [], kind, trail, main } = content;
  const links: Piece = alternates.map(
    ({ type, href, title: name }) => html`<link rel="alternate" type="${type}" href="${href}" title="${name}">
`,
  );
  return render(html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === view.title ? title : `${title} – ${view.title}`}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${site.baseUrl}/${path}">
${sharedLink(view, content)}${translations(view, path)}${links}<link rel="icon" type="image/svg+xml" href="${fileHref(view, "icon.svg")}">
<link rel="stylesheet" href="${fileHref(view, "style.css")}">
${
  jsonLd &&
  html`<script type="application/ld+json">${raw(scriptJson(jsonLd))}</script>
`
}${
  trail &&
  html`<script type="application/ld+json">${raw(scriptJson(trailJsonLd(view, trail, title)))}</script>
`
}${scripts.map(
  (script) => html`<script type="module" src="${fileHref(view, script)}"></script>
`,
)}</head>
<body class="${kind}">
<a class="skip" href="#contenu">${words.skip}</a>
${header(view, path)}<main id="contenu">
${trail && trailNav(view, trail, title)}${main}</main>
${footer(view)}</body>
</html>
`);
}
