import { button, el } from "@openhpa/browser";
import type { HpaRecord } from "@openhpa/core";
import { render } from "../../pages/markup.js";
import { recordArticle } from "../../pages/record-article.js";
import { type App, viewOf } from "./app.js";

/** The address that the record will have when the feed holds it. */
function addressOf(app: App, record: HpaRecord): string {
  return record.id ?? `${app.site.baseUrl}/${record.type.toLowerCase()}/${record.key}`;
}

/** The record as the pages of the feed show it, to be read and printed; the form stands behind it. */
export function fiche(app: App, record: HpaRecord, close: () => void): HTMLElement {
  const { words } = app;
  const paper = el("div", { class: "paper" });
  // The article escapes every text of the record, as it does on the pages of the feed.
  paper.innerHTML = render(recordArticle(viewOf(app, record), record, addressOf(app, record)));
  for (const heading of paper.querySelectorAll("h1")) {
    const title = el("h2", { class: "fiche-title" });
    title.append(...heading.childNodes);
    heading.replaceWith(title);
  }
  const tools = el(
    "p",
    { class: "fiche-tools" },
    button(words.export.print, () => window.print(), { class: "main" }),
    " ",
    button(words.export.close, close),
  );
  return el(
    "section",
    { class: "fiche", "aria-label": words.export.ficheTitle, tabindex: "-1" },
    tools,
    paper,
  );
}
