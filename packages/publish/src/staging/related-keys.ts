import { type HpaRecord, recordClasses, visit } from "@openhpa/core";

/** The keys of the records that a record names, in its order, each as often as it does. */
export function relatedKeys(record: HpaRecord): readonly string[] {
  const found: string[] = [];
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    for (const { name, datatype } of entry.fields) {
      if (datatype.kind !== "record" || value[name] === undefined) continue;
      const names = [value[name]].flat() as unknown as readonly string[];
      found.push(...names.map((key) => key.slice(key.lastIndexOf("/") + 1)));
    }
  }
  return found;
}
