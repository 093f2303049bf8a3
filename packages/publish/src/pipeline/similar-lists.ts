import { createSimilarRecords, type SimilarRecord, similarLine } from "../staging/similar-records.js";
import type { RecordsPass } from "./records-pass.js";

/** Name of the file of the state that holds the list of each record as a line, in the order of keys. */
const FILE = "similar-records";

/** The similar records of one, and whether its list is another one than in the last build. */
interface SimilarList {
  readonly similar: readonly SimilarRecord[];
  readonly isChanged: boolean;
}

const none: SimilarList = { similar: [], isChanged: false };

/** Gives the similar records of each place, asked for in ascending order, and remembers them for the next build; nothing where no output shows them. */
export function createSimilarLists({
  outputs,
  staged,
  last,
  state,
  lines,
}: Pick<RecordsPass, "outputs" | "staged" | "last" | "state" | "lines">): (place: number) => SimilarList {
  if (!outputs.some(({ showsSimilar }) => showsSimilar)) return () => none;
  const similarTo = createSimilarRecords(staged);
  const file = last?.state.file(FILE);
  const before = file === undefined ? undefined : lines.open(file);
  const writer = lines.createAt(state.file(FILE));
  let old = 0;
  const lineBefore = (key: string): string | undefined => {
    if (!before || !last) return undefined;
    while (old < before.count && last.records.keyAt(old) < key) old += 1;
    return old < before.count && last.records.keyAt(old) === key ? before.at(old) : undefined;
  };
  return (place) => {
    const similar = similarTo(place);
    const line = similarLine(similar);
    writer.add(line);
    if (place === staged.count - 1) writer.stored();
    return { similar, isChanged: lineBefore(staged.keyAt(place)) !== line };
  };
}
