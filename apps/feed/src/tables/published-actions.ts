import type { Action, HpaRecord } from "@openhpa/core";
import { toRow } from "@openhpa/core/columns";
import { onceEach } from "@openhpa/publish";

/** The actions of a table: no registries, and no withdrawn records, which stay in the files that hold whole records. */
export async function* publishedActions(records: AsyncIterable<HpaRecord>): AsyncGenerator<Action> {
  for await (const record of records)
    if (record.type === "Action" && record.withdrawn === undefined) yield record;
}

/** The row of the flat table of an action, made once for all tables. */
export const rowOf: typeof toRow = onceEach(toRow);
