import { inLanguages, pageLanguages, pathIn, standingSubjects } from "@openhpa/publish";
import { PAGE_SIZE, rememberedEntries } from "../pages/record-list.js";
import {
  ATOM,
  hasNewestFeed,
  NEWEST_SIZE,
  newestFeed,
  newestFeedPath,
} from "../pages/subjects/newest-feed.js";
import { createSubject, type Subject } from "../pages/subjects/subject.js";
import { subjectPage, subjectPagePath, subjectTitle } from "../pages/subjects/subject-pages.js";
import { pagePlaces } from "./page-places.js";
import type { SiteOutput } from "./site-output.js";

/** Name of the output. */
export const SUBJECTS = "subjects";

/** Path stems of subjects. */
const stems = ["vocab/*/*", "territory/*", "organisation/*", "programme/*", "year/*"];

/** The pages that gather the records of a subject, in both languages. */
export const subjects: SiteOutput = ({ site }) => {
  const entryOf = rememberedEntries();
  return {
    from: "subject",
    name: SUBJECTS,
    places: [
      ...stems.flatMap((stem) => [...pagePlaces(`${stem}.html`), ...pagePlaces(`${stem}/*.html`)]),
      ...["vocab/*/*", "territory/*"].flatMap((stem) =>
        inLanguages({ path: newestFeedPath(stem), type: ATOM }),
      ),
    ],
    standing: standingSubjects(site.territories),
    pageSize: PAGE_SIZE,
    subject(path, refs) {
      const collector = createSubject(path);
      for (const ref of refs) collector.add(ref);
      return collector.result();
    },
    label: ({ names, path }: Subject) => names[0] ?? path,
    inputs: (subject: Subject) => [subject, subject.ownRecord && site.recordPage(subject.ownRecord.key)],
    paths: (path, page) => pageLanguages.map((language) => pathIn(language, subjectPagePath(path, page))),
    make: (subject: Subject, page, cards) =>
      pageLanguages.map((language) => subjectPage(site, subject, { page, cards }, language, entryOf)),
    newest: {
      size: NEWEST_SIZE,
      paths: (path) =>
        hasNewestFeed(path) ? pageLanguages.map((language) => pathIn(language, newestFeedPath(path))) : [],
      make: (subject: Subject, cards) =>
        pageLanguages.map((language) =>
          newestFeed(
            site,
            { path: subject.path, title: subjectTitle(site, subject, language) },
            cards,
            language,
          ),
        ),
    },
  };
};
