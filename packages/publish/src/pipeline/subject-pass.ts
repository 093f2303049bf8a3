import { hash } from "node:crypto";
import { compareCodePoints } from "@openhpa/core";
import type { FolderWriter } from "@openhpa/io";
import type { ListedCard } from "../card.js";
import { type Gathering, gatherRecords } from "../staging/gathered-records.js";
import type { LastRecords } from "../staging/last-records.js";
import type { StagedRecords } from "../staging/staged-records.js";
import { cutSubjectLine, cutSubjectLines } from "../staging/subject-line.js";
import type { TitledRecords } from "../staging/titled-records.js";
import type { LineFolder } from "../state/line-store.js";
import type { LastState, NewState } from "../state/state-folder.js";
import type { BuildTally, Reason } from "./build-tally.js";
import { keepAll } from "./keep-all.js";
import type { FindLast } from "./last-output.js";
import { newestCards } from "./newest-cards.js";
import type { MadeFile } from "./record-output.js";
import type { SubjectOutput } from "./subject-output.js";
import {
  damagedSubjects,
  openSubjectRows,
  pathsOfSubject,
  type SubjectRow,
  subjectFile,
} from "./subject-rows.js";

/** What the pages of subjects are made with. */
export interface SubjectPass {
  readonly folder: FolderWriter;
  readonly lines: LineFolder;
  readonly last: { readonly state: LastState; readonly records: LastRecords } | undefined;
  readonly findLast: FindLast;
  readonly state: NewState;
  readonly tally: BuildTally;
  readonly staged: StagedRecords;
  readonly titled: TitledRecords;
}

/** The subjects of a build, to be walked again. */
export type BuiltSubjects = () => Generator<SubjectRow>;

/** The subjects that a changed record is gathered under, or was before. */
function touchedSubjects(staged: StagedRecords, last: LastRecords): ReadonlySet<string> {
  const touched = new Set<string>();
  const add = (lines: readonly string[]) => {
    for (const line of lines) touched.add(cutSubjectLine(line)[0]);
  };
  for (const place of staged.outdated) add(cutSubjectLines(last.subjectsAt(place)));
  for (let place = 0; place < staged.count; place++)
    if (!staged.isSame(place)) add(staged.subjectLinesAt(place));
  return touched;
}

const nothing = (path: string): Gathering => ({ path, count: 0, ranks: [], *refs() {}, *listed() {} });

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

/** The ranks on each page; a subject without records has one page. */
function pagesOf(ranks: readonly number[], size: number): readonly (readonly number[])[] {
  const count = Math.max(1, Math.ceil(ranks.length / size));
  return Array.from({ length: count }, (_, page) => ranks.slice(page * size, (page + 1) * size));
}

function createMaker<S>({ folder, titled, tally, findLast }: SubjectPass, output: SubjectOutput<S>) {
  const last = findLast(output.name);
  const digestOf = (inputs: string, page: number, cards: readonly string[]) =>
    hash("sha256", `${page}\n${inputs}\n${cards.join("\n")}`, "base64url");
  const written = async (
    paths: readonly string[],
    isSame: boolean,
    isOld: boolean,
    files: () => readonly MadeFile[],
  ) => {
    const isKept = isSame && (await keepAll(folder, paths));
    if (!isKept) for (const { path, content } of files()) await folder.write(path, content);
    const reason: Reason = isKept ? "kept" : last.state && isOld ? "changed-inputs" : last.without;
    for (const path of paths) tally.add(output.name, path, reason);
  };
  return async (gathering: Gathering, old: SubjectRow | undefined): Promise<SubjectRow> => {
    const { path, count, ranks } = gathering;
    const subject = output.subject(path, gathering.refs());
    const inputs = JSON.stringify(output.inputs(subject));
    const newest = newestCards(output.newest?.size ?? 0);
    const pages: string[] = [];
    for (const [index, ranksOfPage] of pagesOf(ranks, output.pageSize).entries()) {
      const page = index + 1;
      const texts = ranksOfPage.map(titled.cardTextAt);
      const cards = texts.map((text) => JSON.parse(text) as ListedCard);
      cards.forEach(newest.add);
      const digest = digestOf(inputs, page, texts);
      const make = () => output.make(subject, page, cards);
      await written(output.paths(path, page), old?.pages[index] === digest, old !== undefined, make);
      pages.push(digest);
    }
    const row = { path, label: output.label(subject), count, pages };
    const paths = count === 0 ? [] : (output.newest?.paths(path) ?? []);
    if (!output.newest || paths.length === 0) return row;
    const { make } = output.newest;
    const digest = digestOf(inputs, 0, [JSON.stringify(newest.result())]);
    await written(paths, old?.newest === digest, old !== undefined, () => make(subject, newest.result()));
    return { ...row, newest: digest };
  };
}

/** The last build's subjects, in step with those that are made. */
function createOldRows<S>(pass: SubjectPass, output: SubjectOutput<S>) {
  const { folder, lines, last: records, staged, tally } = pass;
  const { state: last } = pass.findLast(output.name);
  const file = last?.file(subjectFile(output.name));
  const rows = file === undefined ? undefined : openSubjectRows(file, lines);
  const damaged = rows ? damagedSubjects(output, folder, rows) : new Set<string>();
  const touched = records ? touchedSubjects(staged, records.records) : new Set<string>();
  const isAsked = (path: string) => rows === undefined || touched.has(path) || damaged.has(path);
  let next = 0;
  const keep = async (row: SubjectRow) => {
    for (const path of pathsOfSubject(output, row)) {
      if (!(await folder.keep(path))) throw new Error(`${path} of the last build is gone`);
      tally.add(output.name, path, "kept");
    }
  };
  return {
    isAsked,
    /** Takes over what lies before a path, and gives what the last build had there. */
    async *upTo(path: string | undefined): AsyncGenerator<SubjectRow, SubjectRow | undefined> {
      for (; rows && next < rows.count; next += 1) {
        const row = rows.at(next);
        const order = path === undefined ? -1 : compareCodePoints(row.path, path);
        if (order > 0) return undefined;
        if (order === 0) {
          next += 1;
          return row;
        }
        if (isAsked(row.path)) continue;
        await keep(row);
        yield row;
      }
      return undefined;
    },
  };
}

/** Makes the pages of the subjects that changed records touch, and takes the others over. */
export async function passSubjects<S>(pass: SubjectPass, output: SubjectOutput<S>): Promise<BuiltSubjects> {
  const { lines, state, titled } = pass;
  const old = createOldRows(pass, output);
  const make = createMaker(pass, output);
  const writer = lines.createAt(state.file(subjectFile(output.name)));
  const takeOver = async (path: string | undefined): Promise<SubjectRow | undefined> => {
    const walk = old.upTo(path);
    for (;;) {
      const step = await walk.next();
      if (step.done) return step.value;
      writer.add(JSON.stringify(step.value));
    }
  };
  const asked = gatherRecords(titled, lines.folder, old.isAsked);
  for await (const gathering of withStanding(asked, output.standing.filter(old.isAsked))) {
    const before = await takeOver(gathering.path);
    writer.add(JSON.stringify(await make(gathering, before)));
  }
  await takeOver(undefined);
  const stored = writer.stored();
  return function* () {
    for (let index = 0; index < stored.count; index += 1) yield JSON.parse(stored.at(index)) as SubjectRow;
  };
}
