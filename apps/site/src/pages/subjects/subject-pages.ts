import type { ListedCard, Page } from "@openhpa/publish";
import type { SubjectKind } from "@openhpa/publish/browser";
import { type PageLanguage, pathIn } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { numberText } from "../../words/numbers.js";
import { html } from "../html.js";
import { pageText } from "../layout.js";
import { pageHref } from "../links.js";
import { attribute, heading } from "../markup.js";
import { viewAt } from "../page-view.js";
import { type ListEntry, listScripts, pageCount, pager, recordList } from "../record-list.js";
import type { Site } from "../site.js";
import { conceptHead } from "./concept-head.js";
import { ATOM, hasNewestFeed, newestFeedPath } from "./newest-feed.js";
import { organisationHead } from "./organisation-head.js";
import { programmeHead } from "./programme-head.js";
import type { Subject } from "./subject.js";
import type { SubjectHead } from "./subject-head.js";
import { subjectTrail } from "./subject-trail.js";
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

const THEMES = `vocab/${schemes.theme.name}/`;

/** The theme that a page is about. */
function themeOfPath(path: string): string | undefined {
  return path.startsWith(THEMES) ? path.slice(THEMES.length) : undefined;
}

/** A page that gathers records of a subject. */
export function subjectPage(
  site: Site,
  subject: Subject,
  { page, cards }: { readonly page: number; readonly cards: readonly ListedCard[] },
  language: PageLanguage,
  entryOf?: ListEntry,
): Page {
  const path = pathIn(language, subjectPagePath(subject.path, page));
  const view = viewAt(site, path);
  const { words } = view;
  const head = heads[subject.kind](view, subject);
  const { title, titleLanguage, kicker, lead, content, listTitle, empty } = head;
  const count = words.index.count(numberText(view, subject.count), subject.count > 1);
  const name = page === 1 ? title : words.subject.onPage(title, page);
  const pages = pageCount(subject.count);
  const list =
    subject.count === 0
      ? html`<p>${empty ?? words.index.empty}</p>
`
      : html`${recordList(view, cards, 3, entryOf)}${pager(view, page, pages, (to) => subjectPagePath(subject.path, to))}`;
  const hasNews = page === 1 && subject.count > 0 && hasNewestFeed(subject.path);
  const news = hasNews ? pageHref(view, newestFeedPath(subject.path)) : undefined;
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
${list}${
  news &&
  html`<p class="note"><a href="${news}" type="${ATOM}">${words.subject.news(title)}</a></p>
`
}</section>
`;
  const description = lead ? `${lead} ${count}` : `${title}${words.colon} ${count}`;
  const kind = `subject ${subject.kind}`;
  const jsonLd = page === 1 ? head.jsonLd : undefined;
  const first = { label: title, path: subjectPagePath(subject.path) };
  const trail = [...subjectTrail(view, subject), ...(page === 1 ? [] : [first])];
  const theme = subject.count > 0 ? themeOfPath(subject.path) : undefined;
  const alternates = news ? [{ type: ATOM, href: news, title: words.subject.news(title) }] : [];
  const scripts = listScripts(cards.length);
  const shown = { path, title: name, description, kind, trail, main, jsonLd, theme, alternates, scripts };
  return { path, content: pageText(view, shown) };
}

/** The title of a subject in a language, for its feed of news. */
export function subjectTitle(site: Site, subject: Subject, language: PageLanguage): string {
  const view = viewAt(site, pathIn(language, subjectPagePath(subject.path)));
  return heads[subject.kind](view, subject).title;
}
