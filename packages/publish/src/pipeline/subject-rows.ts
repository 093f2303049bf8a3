import type { FolderWriter } from "@openhpa/io";
import type { LineFolder } from "../state/line-store.js";
import type { SubjectCount, SubjectOutput } from "./subject-output.js";

/** What is remembered of a subject: what lists show, and what each of its pages was made from. */
export interface SubjectRow extends SubjectCount {
  readonly pages: readonly string[];
  /** What its files with the newest records were made from; absent where it has none. */
  readonly newest?: string;
}

/** The subjects of the last build in the order of their paths. */
export interface SubjectRows {
  readonly count: number;
  at(index: number): SubjectRow;
}

export const subjectFile = (name: string) => `subjects/${name}`;

/** The paths of all files of a subject. */
export function pathsOfSubject<S>(
  output: SubjectOutput<S>,
  { path, pages, newest }: SubjectRow,
): readonly string[] {
  const ofPages = pages.flatMap((_, index) => output.paths(path, index + 1));
  return newest === undefined ? ofPages : [...ofPages, ...(output.newest?.paths(path) ?? [])];
}

/** Opens the subjects that a build remembered. */
export function openSubjectRows(file: string, lines: LineFolder): SubjectRows {
  const store = lines.open(file);
  return { count: store.count, at: (index) => JSON.parse(store.at(index)) as SubjectRow };
}

/** The subjects of the last build of which a page is gone from its folder or was altered. */
export function damagedSubjects<S>(
  output: SubjectOutput<S>,
  folder: FolderWriter,
  rows: SubjectRows,
): ReadonlySet<string> {
  const damaged = new Set<string>();
  for (let index = 0; index < rows.count; index += 1) {
    const row = rows.at(index);
    if (!pathsOfSubject(output, row).every(folder.has)) damaged.add(row.path);
  }
  return damaged;
}
