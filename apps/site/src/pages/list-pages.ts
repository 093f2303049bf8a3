import type { ListedCard, Page } from "@openhpa/publish";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { numberText } from "../words/numbers.js";
import { html } from "./html.js";
import { pageText } from "./layout.js";
import { viewAt } from "./page-view.js";
import { inPages, listScripts, pageCount, pager, recordList } from "./record-list.js";
import type { Site } from "./site.js";

/** Path of a page of the list of all records, without language. */
export function listPath(page: number): string {
  return `page/${page}.html`;
}

/** A page of the list of all records, of which there are `count`. */
export function listPage(
  site: Site,
  {
    page,
    cards,
    count,
  }: { readonly page: number; readonly cards: readonly ListedCard[]; readonly count: number },
  language: PageLanguage,
): Page {
  const path = pathIn(language, listPath(page));
  const view = viewAt(site, path);
  const { words } = view;
  const title = page === 1 ? words.home : words.subject.onPage(words.home, page);
  const said = words.index.count(numberText(view, count), count > 1);
  const main = html`<header class="title">
<h1>${title}</h1>
<p class="lead">${said}</p>
</header>
${recordList(view, cards, 2)}${pager(view, page, pageCount(count), listPath)}`;
  const description = `${title}, ${said}`;
  return {
    path,
    content: pageText(view, {
      path,
      title,
      description,
      kind: "list",
      main,
      scripts: listScripts(cards.length),
    }),
  };
}

/** The list of all records in the order given (alphabetical), a hundred on a page; holds one page at a time. */
export function* listPages(
  site: Site,
  cards: Iterable<ListedCard>,
  count: number,
  language: PageLanguage,
): Generator<Page> {
  let page = 0;
  for (const cardsOfPage of inPages(cards)) {
    page += 1;
    yield listPage(site, { page, cards: cardsOfPage, count }, language);
  }
}
