/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { PublishedFacet, PublishedIndex } from "../search/published.js";
import { searchWording } from "../search/wording.js";
import { setAsPrinted } from "./printed/printed.js";
import { startSearchPage } from "./search/page.js";

/** The script lies in `script/` below the root of the feed, wherever that is published. */
const root = new URL("../", import.meta.url);

async function read<T>(path: string): Promise<T> {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

async function start(form: HTMLFormElement, app: HTMLElement): Promise<void> {
  const language = form.dataset.language === "en" ? "en" : "fr";
  const input = form.elements.namedItem("q");
  if (!(input instanceof HTMLInputElement)) return;
  try {
    const [index, facets] = await Promise.all([
      read<PublishedIndex>("search/index.json"),
      read<readonly PublishedFacet[]>(`search/facets.${language}.json`),
    ]);
    startSearchPage({ form, input, app, language, root, index, facets });
  } catch (cause) {
    console.error(cause);
    const message = document.createElement("p");
    message.className = "banner";
    message.setAttribute("role", "alert");
    message.textContent = searchWording(language).failed;
    app.replaceChildren(message);
  }
}

const form = document.querySelector<HTMLFormElement>("form[data-search]");
const app = document.getElementById("search-app");
if (form && app) {
  setAsPrinted(document.body);
  void start(form, app);
}
