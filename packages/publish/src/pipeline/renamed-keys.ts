import type { ListedCard } from "../card.js";
import type { LastRecords } from "../staging/last-records.js";
import type { RecordRow } from "../staging/record-row.js";
import type { StagedRecords } from "../staging/staged-records.js";

/** The keys that lead to another page than in the last build, or to one of another title, or to none any more. */
export function renamedKeys(staged: StagedRecords, last: LastRecords): ReadonlySet<string> {
  const renamed = new Set<string>();
  const before = new Map<string, string>();
  const nameOf = ({ type, card }: RecordRow) => {
    const { title, titleLanguage, english, edition } = JSON.parse(card) as ListedCard;
    return [type, title, titleLanguage, english?.title ?? "", edition ?? ""].join("\t");
  };
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
