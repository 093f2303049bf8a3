import type { HpaRecord } from "@openhpa/core";
import { fieldValues } from "../subjects/field-visits.js";

/** The keys of the records that a record names, in its order, each as often as it does. */
export function relatedKeys(record: HpaRecord): readonly string[] {
  return fieldValues(record, "record").map(({ value }) => {
    const name = value as string;
    return name.slice(name.lastIndexOf("/") + 1);
  });
}
