import type { SubjectRef } from "../subjects/subject-ref.js";

/** What a record says of a subject as a line that sorts by the subject's path: `path TAB the rest as JSON`. */
export function subjectLine({ path, ...rest }: SubjectRef): string {
  return `${path}\t${JSON.stringify(rest)}`;
}

/** A line cut into the subject's path and the rest. */
export function cutSubjectLine(line: string): readonly [path: string, rest: string] {
  const tab = line.indexOf("\t");
  return [line.slice(0, tab), line.slice(tab + 1)];
}

/** What {@link subjectLine} wrote, from the two halves of the line. */
export function parseSubject(path: string, rest: string): SubjectRef {
  return { path, ...(JSON.parse(rest) as Omit<SubjectRef, "path">) };
}

/** Stands between the lines of one record where they are kept as one; JSON never holds it as it is. */
const BETWEEN = "\u001E";

/** All that a record says of its subjects, as one line. */
export function subjectLines(subjects: readonly SubjectRef[]): string {
  return subjects.map(subjectLine).join(BETWEEN);
}

/** The lines that {@link subjectLines} joined. */
export function cutSubjectLines(line: string): readonly string[] {
  return line === "" ? [] : line.split(BETWEEN);
}
