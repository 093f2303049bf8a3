import { createHash } from "node:crypto";
import { sortedLines } from "@openhpa/io";
import {
  type BuildEnd,
  type BuiltSubjects,
  type Page,
  pageLanguages,
  type SubjectCount,
} from "@openhpa/publish";
import { kindOfSubject } from "@openhpa/publish/browser";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Site } from "../pages/site.js";
import { indexPath, subjectIndexPages } from "../pages/subjects/subject-index.js";
import { pagePlaces } from "./page-places.js";
import type { SiteOutput } from "./site-output.js";
import { SUBJECTS } from "./subjects.js";

/** The kinds of subject whose list has no natural bound. */
const listed = ["organisation", "programme"] as const;
type ListedKind = (typeof listed)[number];

function* ofKind(subjects: BuiltSubjects, kind: ListedKind): Generator<SubjectCount> {
  for (const { path, label, count } of subjects())
    if (kindOfSubject(path) === kind) yield { path, label, count };
}

/** How many organisations have a page. */
export function organisationCount({ subjects }: BuildEnd): number {
  let count = 0;
  for (const _ of ofKind(subjects(SUBJECTS), "organisation")) count += 1;
  return count;
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

/** The list of a kind: what it shows is summed up, since it may be long. */
function listOf(site: Site, kind: ListedKind, { subjects, work }: BuildEnd) {
  const built = subjects(SUBJECTS);
  const shown = createHash("sha256");
  let count = 0;
  for (const subject of ofKind(built, kind)) {
    shown.update(`${JSON.stringify(subject)}\n`);
    count += 1;
  }
  const make = async function* (): AsyncGenerator<Page> {
    for (const language of pageLanguages)
      yield* subjectIndexPages(site, kind, inOrderOfLabels(built, kind, work), count, language);
  };
  return { name: kind, inputs: shown.digest("hex"), make };
}

/** The lists of organisations and of programmes. */
export const subjectIndexes: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "subject-indexes",
  places: listed.flatMap((kind) => [...pagePlaces(indexPath(kind)), ...pagePlaces(`browse/${kind}/*.html`)]),
  pieces: (end) => listed.map((kind) => listOf(site, kind, end)),
});
