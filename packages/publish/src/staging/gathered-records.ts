import { sortedLines } from "@openhpa/io";
import type { ListedCard } from "../card.js";
import { detached } from "../state/detached.js";
import type { SubjectRef } from "../subjects/subject-ref.js";
import { cutSubjectLine, parseSubject } from "./subject-line.js";
import type { TitledRecords } from "./titled-records.js";

/** The records gathered under one subject, in alphabetical order of titles. */
export interface Gathering {
  /** Path stem of the subject's page. */
  readonly path: string;
  readonly count: number;
  /** What each record says of the subject, one at a time. */
  refs(): Generator<SubjectRef>;
  /** The cards of the records, one at a time; may be walked again. */
  listed(): Generator<ListedCard>;
  /** The ranks of the records in the order of titles. */
  readonly ranks: readonly number[];
}

const WIDTH = 9;

/** A gathering that is being read: the ranks of its records, and what they say of the subject as JSON. */
interface Members {
  readonly path: string;
  readonly ranks: number[];
  readonly said: string[];
  readonly same: (text: string) => string;
}

function gathering(titled: TitledRecords, { path, ranks, said }: Members): Gathering {
  return {
    path,
    count: ranks.length,
    ranks,
    *refs() {
      for (const rest of said) yield parseSubject(path, rest);
    },
    *listed() {
      for (const rank of ranks) yield titled.listedAt(rank);
    },
  };
}

/** Gives the same text again for equal ones: of a concept, thousands of records say the same. */
function sameTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    known.set(own, own);
    return own;
  };
}

/** `path TAB rank TAB what the record says of the subject`, for every record that is not withdrawn and each of its subjects. */
async function* memberLines(
  titled: TitledRecords,
  isAsked: (path: string) => boolean,
): AsyncGenerator<string> {
  for (let rank = 0; rank < titled.count; rank++) {
    const place = String(rank).padStart(WIDTH, "0");
    const asked = titled
      .subjectLinesAt(rank)
      .map(cutSubjectLine)
      .filter(([path]) => isAsked(path));
    if (asked.length === 0 || titled.listedAt(rank).withdrawn) continue;
    for (const [path, rest] of asked) {
      yield `${path}\t${place}\t${rest}`;
    }
  }
}

/**
 * The records in force by subject, in the order of the subjects' paths, sorted on disk: memory holds what the records of one subject say
 * of it at most.
 */
export async function* gatherRecords(
  titled: TitledRecords,
  folder: string,
  isAsked: (path: string) => boolean = () => true,
): AsyncGenerator<Gathering> {
  let members: Members | undefined;
  for await (const line of sortedLines(memberLines(titled, isAsked), { folder })) {
    const [path, rest] = cutSubjectLine(line);
    if (members?.path !== path) {
      if (members) yield gathering(titled, members);
      members = { path: detached(path), ranks: [], said: [], same: sameTexts() };
    }
    members.ranks.push(Number(rest.slice(0, WIDTH)));
    members.said.push(members.same(rest.slice(WIDTH + 1)));
  }
  if (members) yield gathering(titled, members);
}
