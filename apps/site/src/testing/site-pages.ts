import { compareCodePoints } from "@openhpa/core";
import type { Card, Dataset, Page, SubjectCount } from "@openhpa/publish";
import { type PageLanguage, pageLanguages, standingSubjects } from "@openhpa/publish";
import { schemes } from "@openhpa/vocabularies";
import { datasetPage } from "../pages/dataset-page.js";
import { listPages } from "../pages/list-pages.js";
import { notFoundPage } from "../pages/not-found-page.js";
import { type CountedOverview, createOverview } from "../pages/overview/overview.js";
import { overviewPage } from "../pages/overview/overview-page.js";
import { schemeIndexPage, schemePage } from "../pages/scheme-pages.js";
import type { Site } from "../pages/site.js";
import { createSubject, type Subject } from "../pages/subjects/subject.js";
import { subjectIndexPages, territoryIndexPage, yearIndexPage } from "../pages/subjects/subject-index.js";
import { subjectPages } from "./subject-pages.js";

/** A subject with the cards that are gathered under it. */
type Gathered = readonly (readonly [subject: Subject, cards: readonly Card[]])[];

function gathered(site: Site, cards: readonly Card[]): Gathered {
  const groups = new Map<string, Card[]>(standingSubjects(site.territories).map((path) => [path, []]));
  for (const card of cards) {
    for (const { path } of card.subjects) {
      const group = groups.get(path);
      if (group) group.push(card);
      else groups.set(path, [card]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([path, own]) => {
      const collector = createSubject(path);
      for (const { subjects } of own) for (const ref of subjects) if (ref.path === path) collector.add(ref);
      return [collector.result(), own] as const;
    });
}

async function* inTurn<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

function counted(subjects: Gathered, kind: Subject["kind"]): readonly SubjectCount[] {
  return subjects
    .filter(([subject]) => subject.kind === kind)
    .map(([{ path, names, count }]) => ({ path, label: names[0] ?? path, count }));
}

function overviewOf(site: Site, cards: readonly Card[], subjects: Gathered): CountedOverview {
  const collector = createOverview(site.territories);
  for (const card of cards)
    collector.add(
      card,
      card.subjects.map(({ path }) => path),
    );
  return { ...collector.result(), organisations: counted(subjects, "organisation").length };
}

async function* pagesIn(
  site: Site,
  language: PageLanguage,
  cards: readonly Card[],
  subjects: Gathered,
  overview: CountedOverview,
): AsyncGenerator<Page> {
  yield* listPages(site, cards, cards.length, language);
  for (const [subject, own] of subjects) yield* subjectPages(site, subject, own, [language]);
  for (const kind of ["organisation", "programme"] as const) {
    const found = counted(subjects, kind);
    yield* subjectIndexPages(site, kind, inTurn(found), found.length, language);
  }
  yield territoryIndexPage(site, overview, language);
  yield yearIndexPage(site, overview, language);
  yield schemeIndexPage(site, language);
  for (const scheme of Object.values(schemes))
    yield schemePage(site, scheme, language, (stem) => overview.records.get(stem) ?? 0);
  yield notFoundPage(site, language);
}

/** Every page but those of records, in both languages, from cards that are all in memory, in alphabetical order. */
export async function* sitePages(
  site: Site,
  cards: readonly Card[],
  datasets: readonly Dataset[],
  sizeOf: (path: string) => number | undefined,
): AsyncGenerator<Page> {
  const current = cards.filter(({ withdrawn }) => !withdrawn);
  const subjects = gathered(site, current);
  const overview = overviewOf(site, current, subjects);
  const [dataset] = datasets;
  if (!dataset) throw new Error("A feed has a dataset of its actions");
  for (const language of pageLanguages) {
    yield overviewPage(site, { overview, dataset, sizeOf }, language);
    yield* pagesIn(site, language, current, subjects, overview);
    for (const item of datasets) yield datasetPage(site, item, datasets, sizeOf, language);
  }
}
