import type { ListedCard } from "../card.js";
import type { LastRecords } from "../staging/last-records.js";
import { recordPageOf } from "../staging/record-pages.js";
import type { RecordRow } from "../staging/record-row.js";
import type { StagedRecords } from "../staging/staged-records.js";

/** The keys that lead to another page than in the last build, or to one of another title, or to none any more. */
export function renamedKeys(staged: StagedRecords, last: LastRecords): ReadonlySet<string> {
  const renamed = new Set<string>();
  const before = new Map<string, string>();
  const nameOf = ({ card }: RecordRow) => JSON.stringify(recordPageOf(JSON.parse(card) as ListedCard));
  for (const place of staged.outdated) {
    const row = last.rowAt(place);
    before.set(row.key, nameOf(row));
    if (staged.placeOf(row.key) === undefined) renamed.add(row.key);
  }
  for (let place = 0; place < staged.count; place++) {
    if (staged.isSame(place)) continue;
    const row = staged.rowAt(place);
    if (before.get(row.key) !== nameOf(row)) renamed.add(row.key);
  }
  return renamed;
}
