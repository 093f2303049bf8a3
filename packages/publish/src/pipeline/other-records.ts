import { createLaterRecords, type LaterRecords } from "../staging/later-records.js";
import { createSimilarRecords, type SimilarRecord, similarLine } from "../staging/similar-records.js";
import type { RecordsPass } from "./records-pass.js";

/** Name of the file of the state that holds what each record's page shows of others as a line, in the order of keys. */
const FILE = "other-records";

/** What the page of a record shows of others that the record does not name. */
export interface OtherRecords extends LaterRecords {
  readonly similar: readonly SimilarRecord[];
}

/** The same, and whether it is something else than in the last build. */
interface FoundRecords {
  readonly others: OtherRecords;
  readonly isChanged: boolean;
}

const none: FoundRecords = { others: { similar: [], followedBy: [], replaces: [] }, isChanged: false };

/** What is shown of others as a line that changes when it does. */
const lineOf = ({ similar, followedBy, replaces }: OtherRecords) =>
  [similarLine(similar), followedBy.join(" "), replaces.join(" ")].join("|");

/** The keys of what is shown. */
export function shownKeys({ similar, followedBy, replaces }: OtherRecords): readonly string[] {
  return [...similar.map(({ key }) => key), ...followedBy, ...replaces];
}

/**
 * Gives what is shown of other records at each place, asked for in ascending order, and remembers it for the next build; nothing where no
 * output shows it.
 */
export function createOtherRecords({
  outputs,
  staged,
  last,
  state,
  lines,
  baseUrl,
}: Pick<RecordsPass, "outputs" | "staged" | "last" | "state" | "lines" | "baseUrl">): (
  place: number,
) => FoundRecords {
  if (!outputs.some(({ showsOthers }) => showsOthers)) return () => none;
  const similarTo = createSimilarRecords(staged);
  const laterThan = createLaterRecords(staged, baseUrl);
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
    const later = laterThan(place);
    const others: OtherRecords = { similar: similarTo(place, later.followedBy), ...later };
    const line = lineOf(others);
    writer.add(line);
    if (place === staged.count - 1) writer.stored();
    return { others, isChanged: lineBefore(staged.keyAt(place)) !== line };
  };
}
