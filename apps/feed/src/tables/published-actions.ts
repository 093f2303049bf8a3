import type { Action, HpaRecord } from "@openhpa/core";
import { toRow } from "@openhpa/core/columns";
import { onceEach } from "@openhpa/publish";

/** The action of a table: no registry, and no withdrawn record, which stays in the files that hold whole records. */
export function publishedAction(record: HpaRecord): Action | undefined {
  return record.type === "Action" && record.withdrawn === undefined ? record : undefined;
}

/** The row of the flat table of an action, made once for all tables. */
export const rowOf: typeof toRow = onceEach(toRow);
