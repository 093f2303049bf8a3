import { spanOf } from "../passage.js";
import type { RecordBuilder } from "../record-builder.js";
import type { Origin } from "../record-evidence.js";
import type { CutFiche } from "./entries.js";

/** The record, in which nothing is certain that stands under a label of which only the kind is known, or apart from the first answer. */
export function doubtingLooseLabels(record: RecordBuilder, { entries }: CutFiche): RecordBuilder {
  const spans = entries.flatMap(({ isLoose, answers }) =>
    answers.flatMap(({ words, isDoubted }) => (isLoose || isDoubted ? [spanOf(words)] : [])),
  );
  if (spans.length === 0) return record;
  const doubted = (origin: Origin): Origin => {
    const isLoose = spans.some(({ start, end }) => origin.start >= start && origin.end <= end);
    return isLoose && origin.certainty === "certain" ? { ...origin, certainty: "probable" } : origin;
  };
  const isList = (from: Origin | readonly Origin[]): from is readonly Origin[] => Array.isArray(from);
  return {
    ...record,
    put: (path, value, from = []) =>
      record.put(path, value, isList(from) ? from.map(doubted) : doubted(from)),
    refine: (path, value, origin) => record.refine(path, value, doubted(origin)),
  };
}
