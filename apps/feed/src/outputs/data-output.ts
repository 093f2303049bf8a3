import type { HpaRecord } from "@openhpa/core";
import type { BuildFacts, LinkedRecord, Output } from "@openhpa/publish";

/** What the outputs of the data are made with. */
export interface DataContext extends BuildFacts {
  /** The records as JSON-LD. */
  readonly linked: (record: HpaRecord) => LinkedRecord;
}

/** A row of the table of what portals and programs read. */
export type DataOutput = (context: DataContext) => Output;
