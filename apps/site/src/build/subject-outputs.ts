import { sortedLines } from "@openhpa/io";
import {
  type AddressedFile,
  type BuildEnd,
  type BuiltSubjects,
  pageLanguages,
  pathIn,
  type SubjectCount,
  type SubjectOutput,
  standingSubjects,
} from "@openhpa/publish";
import { kindOfSubject } from "@openhpa/publish/browser";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { OverviewCollector } from "../pages/overview/overview.js";
import { PAGE_SIZE } from "../pages/record-list.js";
import type { Site } from "../pages/site.js";
import { createSubject, type Subject } from "../pages/subjects/subject.js";
import { subjectIndexPages } from "../pages/subjects/subject-index.js";
import { subjectPage, subjectPagePath } from "../pages/subjects/subject-pages.js";

/** Name of the output. */
const SUBJECTS = "subjects";

/** The pages that gather the records of a subject, in both languages. */
export function subjectOutput(site: Site): SubjectOutput<Subject> {
  return {
    name: SUBJECTS,
    standing: standingSubjects(site.territories),
    pageSize: PAGE_SIZE,
    subject(path, refs) {
      const collector = createSubject(path);
      for (const ref of refs) collector.add(ref);
      return collector.result();
    },
    label: ({ names, path }) => names[0] ?? path,
    inputs: (subject) => [subject, subject.ownRecord && site.recordPage(subject.ownRecord.key)],
    paths: (path, page) => pageLanguages.map((language) => pathIn(language, subjectPagePath(path, page))),
    make: (subject, page, cards) =>
      pageLanguages.map((language) => subjectPage(site, subject, { page, cards }, language)),
  };
}

/** The kinds of subject whose list has no natural bound. */
const listed = ["organisation", "programme"] as const;
type ListedKind = (typeof listed)[number];

function* ofKind(subjects: BuiltSubjects, kind: ListedKind): Generator<SubjectCount> {
  for (const { path, label, count } of subjects())
    if (kindOfSubject(path) === kind) yield { path, label, count };
}

async function* inOrderOfLabels(
  subjects: BuiltSubjects,
  kind: ListedKind,
  folder: string,
): AsyncGenerator<SubjectCount> {
  const lines = async function* () {
    for (const subject of ofKind(subjects, kind))
      yield `${normaliseLabel(subject.label)}\t${JSON.stringify(subject)}`;
  };
  for await (const line of sortedLines(lines(), { folder }))
    yield JSON.parse(line.slice(line.indexOf("\t") + 1)) as SubjectCount;
}

/** The lists of organisations and programmes in both languages; the overview is told how many organisations there are. */
export async function* subjectIndexes(
  site: Site,
  overview: OverviewCollector,
  { subjects, work }: BuildEnd,
): AsyncGenerator<AddressedFile> {
  const built = subjects(SUBJECTS);
  for (const kind of listed) {
    let count = 0;
    for (const _ of ofKind(built, kind)) count += 1;
    if (kind === "organisation") for (let left = count; left > 0; left--) overview.addOrganisation();
    for (const language of pageLanguages)
      for await (const page of subjectIndexPages(
        site,
        kind,
        inOrderOfLabels(built, kind, work),
        count,
        language,
      ))
        yield { ...page, address: {} };
  }
}
