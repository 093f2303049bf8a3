import type { Action } from "@openhpa/core";
import { type App, today } from "./app.js";

/** What a new record begins with: its language, its day, and its source, which is this form. Key and title are still to come. */
export function newRecord(app: App): Action {
  const day = today(app);
  const record: Partial<Action> = {
    type: "Action",
    language: app.language,
    sources: [{ key: "formulaire", title: { [app.language]: app.words.sourceTitle }, retrieved: day }],
    created: day,
  };
  return record as Action;
}
