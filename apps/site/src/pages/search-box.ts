import { pathIn } from "@openhpa/publish/browser";
import { searchWording } from "../search/wording.js";
import { html } from "./html.js";
import type { Html } from "./markup.js";
import type { View } from "./view.js";

/** Path of the search page, before its language is put in front. */
export const SEARCH_PATH = "search.html";

/** A small form that leads to the search page with what was typed; works without JavaScript. */
export function searchBox(view: View): Html {
  const { root, language } = view;
  const words = searchWording(language);
  return html`<form class="search-box" role="search" method="get" action="${root}${pathIn(language, SEARCH_PATH)}">
<label class="visually-hidden" for="search-box-q">${words.label}</label>
<input id="search-box-q" type="search" name="q" placeholder="${words.label}" autocomplete="off">
<button type="submit">${words.submit}</button>
</form>
`;
}
