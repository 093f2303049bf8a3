import {
  type ListedCard,
  type Page,
  type PageLanguage,
  pageLanguages,
  type SubjectRef,
} from "@openhpa/publish";
import { inPages } from "../pages/record-list.js";
import type { Site } from "../pages/site.js";
import { createSubject, type Subject } from "../pages/subjects/subject.js";
import { subjectPage } from "../pages/subjects/subject-pages.js";

/**
 * The pages that gather the records of a subject: its own introduction on the first, a hundred records on each, every page in the
 * languages one after the other. Holds the cards of one page at a time; they are read once.
 */
export function* subjectPages(
  site: Site,
  subject: Subject,
  cards: Iterable<ListedCard>,
  languages: readonly PageLanguage[] = pageLanguages,
): Generator<Page> {
  let page = 0;
  for (const cardsOfPage of inPages(cards)) {
    page += 1;
    for (const language of languages)
      yield subjectPage(site, subject, { page, cards: cardsOfPage }, language);
  }
}

/** All pages of a subject, from what its records say of it and their cards, both in the order of the list: the same give the same pages. */
export function pagesOfSubject(
  site: Site,
  path: string,
  refs: Iterable<SubjectRef>,
  cards: Iterable<ListedCard>,
): { readonly subject: Subject; readonly pages: Generator<Page> } {
  const collector = createSubject(path);
  for (const ref of refs) collector.add(ref);
  const subject = collector.result();
  return { subject, pages: subjectPages(site, subject, cards) };
}
