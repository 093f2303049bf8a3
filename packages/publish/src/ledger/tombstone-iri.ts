import type { HpaRecord } from "@openhpa/core";
import { recordIri } from "@openhpa/rdf";
import type { Tombstone } from "./published-record.js";

/** The permanent address of a withdrawn record. */
export function tombstoneIri(baseUrl: string, { type, key, id }: Tombstone): string {
  return recordIri({ type, key, ...(id === undefined ? {} : { id }) } as HpaRecord, baseUrl);
}
