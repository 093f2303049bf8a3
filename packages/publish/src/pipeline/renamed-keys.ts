import type { LastRecords } from "../staging/last-records.js";
import type { StagedRecord } from "../staging/record-row.js";
import type { StagedRecords } from "../staging/staged-records.js";

/** The keys that lead to another page than in the last build, or to one of another title, or to none any more. */
export function renamedKeys(staged: StagedRecords, last: LastRecords): ReadonlySet<string> {
  const renamed = new Set<string>();
  const before = new Map<string, string>();
  const nameOf = (type: string, rest: string) => {
    const { title, titleLanguage, english, edition } = (JSON.parse(rest) as StagedRecord).card;
    return [type, title, titleLanguage, english?.title ?? "", edition ?? ""].join("\t");
  };
  for (const place of staged.outdated) {
    const { key, type, rest } = last.rowAt(place);
    before.set(key, nameOf(type, rest));
    if (staged.placeOf(key) === undefined) renamed.add(key);
  }
  for (let place = 0; place < staged.count; place++) {
    if (staged.isSame(place)) continue;
    const { key, type, rest } = staged.rowAt(place);
    if (before.get(key) !== nameOf(type, rest)) renamed.add(key);
  }
  return renamed;
}
