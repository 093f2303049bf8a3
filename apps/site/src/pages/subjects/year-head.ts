import type { SubjectHead } from "./subject-head.js";

/** A year. */
export const yearHead: SubjectHead = (view, { path }) => {
  const year = path.slice(path.indexOf("/") + 1);
  return {
    title: view.words.subject.yearOf(year),
    kicker: view.words.subject.kinds.year,
    content: undefined,
  };
};
