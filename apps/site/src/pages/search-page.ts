import type { Page } from "@openhpa/publish";
import { pathIn } from "@openhpa/publish/browser";
import { searchWording } from "../search/wording.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import type { Html } from "./markup.js";
import { SEARCH_PATH } from "./search-box.js";
import type { View } from "./view.js";

function browseLink({ root, language }: View): Html {
  return html`<a href="${root}${pathIn(language, "index.html")}">${searchWording(language).browse}</a>`;
}

/** What the button shows where there is no room for its word. */
const magnifier = html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><path d="M14 8.5a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM12.6 12.6 18 18" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;

/** The form and the places that the script fills; without the script, the way to the pages that list records. */
function searchForm(view: View): Html {
  const { root, language } = view;
  const words = searchWording(language);
  return html`<noscript><p class="banner">${words.needsScript} ${browseLink(view)}.</p></noscript>
<form class="search-form" role="search" method="get" action="search.html" data-search data-language="${language}">
<label for="search-q">${words.label}</label>
<div class="search-line">
<div class="combobox"><input id="search-q" type="search" name="q" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="search-hint"></div>
<button type="submit">${magnifier}<span>${words.submit}</span></button>
</div>
<p id="search-hint" class="note">${words.hint}</p>
</form>
<div id="search-app"></div>
<script type="module" src="${root}script/search.js"></script>
`;
}

/** The search page. */
export function searchPage(view: View): Page {
  const { language } = view;
  const words = searchWording(language);
  const path = pathIn(language, SEARCH_PATH);
  const main = html`<header class="title">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
</header>
${searchForm(view)}`;
  return {
    path,
    content: pageText(view, { path, title: words.title, description: words.lead, kind: "search", main }),
  };
}
