import type { Page, SubjectCount } from "@openhpa/publish";
import { territoriesOfType } from "@openhpa/publish";
import { type PageLanguage, pathIn, territoryPagePath, territoryStem } from "@openhpa/publish/browser";
import { countTable } from "../count-table.js";
import { html } from "../html.js";
import { pageText } from "../layout.js";
import { pageHref } from "../links.js";
import { type Html, heading } from "../markup.js";
import type { Overview } from "../overview/overview.js";
import { yearsOfOverview } from "../overview/timeline.js";
import { viewAt } from "../page-view.js";
import { inPagesAsRead, pager } from "../record-list.js";
import type { Site } from "../site.js";
import { nameInLanguage, territoryTypeLabel } from "../territories.js";
import type { View } from "../view.js";
import { subjectPagePath } from "./subject-pages.js";

/** Subjects on one page of a list. */
const SUBJECTS_ON_A_PAGE = 500;

/** Path of a page of the list of all subjects of a kind, without language. */
export function indexPath(kind: keyof View["words"]["subject"]["indexes"], page = 1): string {
  return subjectPagePath(`browse/${kind}`, page);
}

function framed(view: View, path: string, title: string, content: Html): Page {
  const main = html`<header class="title">
<h1>${title}</h1>
</header>
${content}`;
  return { path, content: pageText(view, { path, title, description: title, kind: "list", main }) };
}

/** All organisations or programmes with their numbers of records, in the order given; holds one page at a time. */
export async function* subjectIndexPages(
  site: Site,
  kind: "organisation" | "programme",
  subjects: AsyncIterable<SubjectCount>,
  total: number,
  language: PageLanguage,
): AsyncGenerator<Page> {
  const pages = Math.max(1, Math.ceil(total / SUBJECTS_ON_A_PAGE));
  let page = 0;
  for await (const subjectsOfPage of inPagesAsRead(subjects, SUBJECTS_ON_A_PAGE)) {
    page += 1;
    const path = pathIn(language, indexPath(kind, page));
    const view = viewAt(site, path);
    const { words } = view;
    const name = words.subject.indexes[kind];
    const title = page === 1 ? name : words.subject.onPage(name, page);
    const rows = subjectsOfPage.map(({ path: stem, label, count }) => ({
      label,
      href: pageHref(view, subjectPagePath(stem)),
      count,
    }));
    const content =
      rows.length === 0
        ? html`<p>${words.index.empty}</p>
`
        : html`${countTable(view, { caption: words.subject.indexCaption(name), head: words.subject.kinds[kind], rows })}${pager(view, page, pages, (to) => indexPath(kind, to))}`;
    yield framed(view, path, title, content);
  }
}

/** The régions, départements and cantons with their numbers of records. */
export function territoryIndexPage(site: Site, { records }: Overview, language: PageLanguage): Page {
  const path = pathIn(language, indexPath("territory"));
  const view = viewAt(site, path);
  const { words } = view;
  const groups = (["country", "region", "departement", "canton"] as const).map((type) => {
    const rows = territoriesOfType(view.territories, type).map((territory) => ({
      label: nameInLanguage(view, territory),
      href: pageHref(view, territoryPagePath(territory.code)),
      code: territory.code.slice(territory.code.indexOf(":") + 1),
      count: records.get(territoryStem(territory.code)) ?? 0,
    }));
    const title = territoryTypeLabel(view, type);
    return html`${heading(2, title)}
${countTable(view, { caption: words.subject.indexCaption(title), head: words.subject.territory, rows })}`;
  });
  return framed(view, path, words.subject.indexes.territory, html`${groups}`);
}

/** The years with their numbers of actions, newest first. */
export function yearIndexPage(site: Site, overview: Overview, language: PageLanguage): Page {
  const path = pathIn(language, indexPath("year"));
  const view = viewAt(site, path);
  const { words } = view;
  const title = words.subject.indexes.year;
  const rows = [...yearsOfOverview(overview)].reverse().map(([year, count]) => ({
    label: year,
    href: pageHref(view, subjectPagePath(`year/${year}`)),
    count,
  }));
  const content =
    rows.length === 0
      ? html`<p>${words.index.empty}</p>
`
      : countTable(view, {
          caption: words.overviewPage.timelineTable,
          head: words.facets.year,
          rows,
        });
  return framed(view, path, title, content);
}
