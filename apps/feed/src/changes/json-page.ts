import type { HpaRecord } from "@openhpa/core";
import type { ChangeEvent, RecordForms } from "@openhpa/publish";
import { changePaths, dayOf, LICENCE_OUVERTE } from "@openhpa/publish";
import { withMember } from "./with-member.js";

/** One change as JSON consumers read it. */
export interface JsonChange {
  readonly state: "updated" | "deleted";
  /** Type of the record. */
  readonly kind: HpaRecord["type"];
  /** Key of the record: the higher `modified` says what is true of it now. */
  readonly id: string;
  /** Number of the change, an integer that only grows. */
  readonly modified: number;
  /** Instant of the change. */
  readonly published: string;
  /** The whole record; none when it is withdrawn. */
  readonly data?: HpaRecord;
  readonly withdrawn?: string;
  readonly replacedBy?: string;
}

/** A change as one line of JSON, with the record as it is then; a withdrawn one has none. */
export function jsonChange(event: ChangeEvent, record: RecordForms | undefined): string {
  const { type, key, sequence, at, withdrawn = dayOf(at), replacedBy } = event;
  const named = { kind: type, id: key, modified: sequence, published: at };
  if (record) {
    const change: JsonChange = { state: "updated", ...named };
    return withMember(JSON.stringify(change), "data", record.json);
  }
  const change: JsonChange = {
    state: "deleted",
    ...named,
    withdrawn,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
  return JSON.stringify(change);
}

/** A page of changes, which are lines of {@link jsonChange}; without any it is the last page, at which clients wait. */
export function jsonPage(baseUrl: string, after: number, changes: readonly string[]): string {
  const next = `${baseUrl}/${changePaths.page(after + changes.length, "json")}`;
  const items = changes.map((change) => `\n${change}`).join(",");
  return `{"next":${JSON.stringify(next)},"license":${JSON.stringify(LICENCE_OUVERTE)},"items":[${items}]}\n`;
}
