import type { HpaRecord } from "@openhpa/core";
import { plainText } from "@openhpa/publish/browser";
import { type App, viewOf } from "./app.js";

/** What people call a record. */
export function titleOf(app: App, record: HpaRecord): string {
  const { title } = record as { readonly title?: unknown };
  const isText = typeof title === "object" && title !== null && Object.keys(title).length > 0;
  return isText ? plainText(viewOf(app, record), record.title) : app.words.untitled;
}
