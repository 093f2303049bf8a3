import type { Action, HpaRecord } from "@openhpa/core";

/** Records that can be read several times, a record at a time. */
export type RecordSource = () => AsyncIterable<HpaRecord>;

/** The actions of a table: no registries, and no withdrawn records, which stay in the files that hold whole records. */
export async function* publishedActions(records: AsyncIterable<HpaRecord>): AsyncGenerator<Action> {
  for await (const record of records)
    if (record.type === "Action" && record.withdrawn === undefined) yield record;
}
