import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import { sortedLines } from "@openhpa/io";
import type { TitledRecords } from "@openhpa/publish";
import {
  createLineSpool,
  type Gathering,
  gatherRecords,
  type LineSpool,
  pageLanguages,
  standingSubjects,
} from "@openhpa/publish";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Subject } from "../pages/subjects/subject.js";
import { type SubjectCount, subjectIndexPages } from "../pages/subjects/subject-index.js";
import { pagesOfSubject } from "../pages/subjects/subject-pages.js";
import { type SiteOutput, writePages } from "./site-output.js";

const nothing = (path: string): Gathering => ({ path, count: 0, *refs() {}, *listed() {} });

/** The subjects of the records and those that have a page in any case, in the order of paths, each once. */
async function* withStanding(
  gatherings: AsyncIterable<Gathering>,
  standing: readonly string[],
): AsyncGenerator<Gathering> {
  let at = 0;
  for await (const gathering of gatherings) {
    while (at < standing.length && compareCodePoints(standing[at] as string, gathering.path) < 0)
      yield nothing(standing[at++] as string);
    if (standing[at] === gathering.path) at += 1;
    yield gathering;
  }
  while (at < standing.length) yield nothing(standing[at++] as string);
}

/** The kinds of subject whose list has no natural bound, each with its list kept on disk. */
const listed = ["organisation", "programme"] as const;
type ListedKind = (typeof listed)[number];

interface SubjectList {
  readonly spool: LineSpool;
  count: number;
}

async function* inOrderOfLabels(list: SubjectList, folder: string): AsyncGenerator<SubjectCount> {
  for await (const line of sortedLines(list.spool.lines(), { folder }))
    yield JSON.parse(line.slice(line.indexOf("\t") + 1)) as SubjectCount;
}

function note(list: SubjectList, { path, names, count }: Subject): Promise<void> {
  const label = names[0] ?? path;
  list.count += 1;
  return list.spool.add(
    `${normaliseLabel(label)}\t${JSON.stringify({ path, label, count } satisfies SubjectCount)}`,
  );
}

/** A page for every subject in both languages, and the lists of organisations and programmes; gives the number of organisations. */
export async function writeSubjects(output: SiteOutput, titled: TitledRecords): Promise<number> {
  const listOf = (kind: ListedKind): SubjectList => ({
    spool: createLineSpool(join(output.work, kind)),
    count: 0,
  });
  const lists = { organisation: listOf("organisation"), programme: listOf("programme") };
  try {
    await writeSubjectPages(output, titled, lists);
    return lists.organisation.count;
  } finally {
    for (const { spool } of Object.values(lists)) spool.abandon();
  }
}

async function writeSubjectPages(
  output: SiteOutput,
  titled: TitledRecords,
  lists: Readonly<Record<ListedKind, SubjectList>>,
): Promise<void> {
  const { site, work } = output;
  const gatherings = withStanding(gatherRecords(titled, work), standingSubjects(site.territories));
  for await (const { path, refs, listed: cards } of gatherings) {
    const { subject, pages } = pagesOfSubject(site, path, refs(), cards());
    if (subject.kind === "organisation" || subject.kind === "programme")
      await note(lists[subject.kind], subject);
    await writePages(output, pages);
  }
  for (const kind of listed) {
    const list = lists[kind];
    for (const language of pageLanguages) {
      const subjects = inOrderOfLabels(list, work);
      await writePages(output, subjectIndexPages(site, kind, subjects, list.count, language));
    }
  }
}
