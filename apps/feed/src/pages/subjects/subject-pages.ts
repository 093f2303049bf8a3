import { html } from "hono/html";
import type { ListedCard } from "../../card.js";
import { type PageLanguage, pathIn } from "../../words/language.js";
import { numberText } from "../../words/numbers.js";
import { pageText } from "../layout.js";
import { attribute, heading } from "../markup.js";
import type { Page } from "../page.js";
import { viewAt } from "../page-view.js";
import { inPages, pageCount, pager, recordList } from "../record-list.js";
import type { Site } from "../site.js";
import { conceptHead } from "./concept-head.js";
import { organisationHead } from "./organisation-head.js";
import { programmeHead } from "./programme-head.js";
import type { Subject, SubjectKind } from "./subject.js";
import type { SubjectHead } from "./subject-head.js";
import { territoryHead } from "./territory-head.js";
import { yearHead } from "./year-head.js";

const heads: Readonly<Record<SubjectKind, SubjectHead>> = {
  concept: conceptHead,
  territory: territoryHead,
  organisation: organisationHead,
  programme: programmeHead,
  year: yearHead,
};

/** Path of a page of a subject, without language: `vocab/smoc/B1.html`, `vocab/smoc/B1/2.html`; `B1-2` is another concept. */
export function subjectPagePath(stem: string, page = 1): string {
  return page === 1 ? `${stem}.html` : `${stem}/${page}.html`;
}

/** The pages that gather the records of a subject: its own introduction on the first, a hundred records on each. Holds one page at a time. */
export async function* subjectPages(
  site: Site,
  subject: Subject,
  cards: AsyncIterable<ListedCard> | Iterable<ListedCard>,
  language: PageLanguage,
): AsyncGenerator<Page> {
  const pages = pageCount(subject.count);
  let page = 0;
  for await (const cardsOfPage of inPages(cards)) {
    page += 1;
    const path = pathIn(language, subjectPagePath(subject.path, page));
    const view = viewAt(site, path);
    const { words } = view;
    const { title, titleLanguage, kicker, lead, content, listTitle, empty, jsonLd } = heads[subject.kind](
      view,
      subject,
    );
    const count = words.index.count(numberText(view, subject.count), subject.count > 1);
    const name = page === 1 ? title : words.subject.onPage(title, page);
    const list =
      subject.count === 0
        ? html`<p>${empty ?? words.index.empty}</p>
`
        : html`${recordList(view, cardsOfPage, 3)}${pager(view, page, pages, (to) => subjectPagePath(subject.path, to))}`;
    const main = html`<header class="title">
<p class="kicker">${kicker}</p>
<h1${attribute("lang", titleLanguage === language ? undefined : titleLanguage)}>${name}</h1>
${
  page === 1 &&
  lead &&
  html`<p class="lead">${lead}</p>
`
}</header>
${page === 1 && content}<section aria-labelledby="fiches">
${heading(2, html`${listTitle ?? words.subject.records} <span class="count">${numberText(view, subject.count)}</span>`, "fiches")}
${list}</section>
`;
    yield {
      path,
      content: pageText(view, {
        path,
        title: name,
        description: lead ? `${lead} ${count}` : `${title} : ${count}`,
        kind: `subject ${subject.kind}`,
        main,
        jsonLd: page === 1 ? jsonLd : undefined,
      }),
    };
  }
}
