import { button } from "@openhpa/browser";
import type { Issue } from "@openhpa/core";
import { viewOf } from "../app.js";
import type { ObjectValue } from "../form/form-value.js";
import { fieldAt, suggestionWords, takeSuggestion } from "../issues.js";
import type { Desk } from "./desk.js";

/** Makes the buttons that mend an issue at one click; `mended` is told of it afterwards. */
export function createRemedies(
  desk: Desk,
  mended: (issue: Issue) => void,
): (issue: Issue) => readonly HTMLElement[] {
  const { app, form } = desk;
  const { check: words } = app.words;

  function remedy(issue: Issue, label: string, change: (form: ObjectValue, issue: Issue) => boolean) {
    const mend = () => {
      if (change(form, issue)) mended(issue);
    };
    return button(label, mend, { class: "remedy" });
  }

  return (issue) => {
    if (issue.suggestion === undefined) return [];
    const field = fieldAt(form.entry, issue.path);
    const suggestion = suggestionWords(viewOf(app, desk.state.record), field, issue.suggestion);
    return [remedy(issue, words.replace(suggestion), takeSuggestion)];
  };
}
