import type { HpaRecord } from "@openhpa/core";

/** The text of a published record: that of its JSON file, from which later builds read it. */
export function recordText(record: HpaRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
