import { button, type Child, el } from "@openhpa/browser";
import { type Issue, levelNames, levels, recordClasses } from "@openhpa/core";
import { type App, viewOf } from "./app.js";
import { type FormState, innerIssues } from "./editor-state.js";
import type { ObjectValue } from "./form/form-value.js";
import { forgetUnknown, issueWords, placeWords } from "./issues.js";
import { fieldWords } from "./questions/field-words.js";

/** Where the panels send the keyboard. */
export interface Ways {
  readonly toPath: (path: readonly (string | number)[]) => void;
  readonly toAddress: (address: string) => void;
  readonly remedies: (issue: Issue) => readonly HTMLElement[];
}

/** How far the record is, in words and as a row of marks. */
export function levelMeter(app: App, { validation }: FormState): HTMLElement {
  const { words, language } = app;
  const reached = validation.level === null ? 0 : levels.indexOf(validation.level) + 1;
  const name = levelNames[language][validation.level ?? "none"];
  return el(
    "p",
    { class: "meter" },
    el(
      "span",
      { class: "marks", "aria-hidden": "true" },
      levels.map((_level, index) => el("span", { class: index < reached ? "on" : "off" })),
    ),
    el("strong", {}, words.check.level(name)),
  );
}

/** What the next level asks for, each a way to its question; nothing for a record that is not valid yet. */
export function nextFields(app: App, state: FormState, ways: Ways): Child {
  const { words, language } = app;
  const { level, next, ok } = state.validation;
  if (!ok) return undefined;
  const asked = levels[level === null ? 0 : levels.indexOf(level) + 1];
  if (!asked || next.length === 0) return el("p", {}, words.check.last);
  const entry = recordClasses[state.record.type];
  const link = (path: string) => {
    const field = entry.fields.find(({ name }) => name === path.split("/")[1]);
    return field && button(fieldWords(language, field)[0], () => ways.toAddress(path), { class: "link" });
  };
  return [
    el("p", {}, words.check.next(levelNames[language][asked])),
    el(
      "ul",
      { class: "next" },
      next.map((paths) =>
        el(
          "li",
          {},
          paths.map((path, index) => [index > 0 && words.check.or, link(path)]),
        ),
      ),
    ),
  ];
}

function issueItem(app: App, state: FormState, issue: Issue, ways: Ways): HTMLElement {
  const entry = recordClasses[state.record.type];
  const view = viewOf(app, state.record);
  const place = placeWords(view, entry, issue);
  return el(
    "li",
    { class: `issue ${issue.severity}` },
    place !== "" && [button(place, () => ways.toPath(issue.path), { class: "link" }), " : "],
    issueWords(view, entry, issue),
    ways.remedies(issue).map((remedy) => [" ", remedy]),
  );
}

/** What stands against the record, each a way to its question; nothing when there is nothing. */
export function errorSummary(app: App, state: FormState, issues: readonly Issue[], ways: Ways): Child {
  const grave = issues.filter(({ severity }) => severity === "error");
  const mild = issues.filter(({ severity }) => severity !== "error");
  const list = (those: readonly Issue[]) =>
    el(
      "ul",
      { class: "issue-list" },
      those.map((issue) => issueItem(app, state, issue, ways)),
    );
  const { check } = app.words;
  return [
    grave.length > 0 &&
      el(
        "div",
        { class: "summary error-summary", role: "alert" },
        el("h3", { tabindex: "-1", class: "summary-title" }, check.problem),
        list(grave),
      ),
    mild.length > 0 && el("div", { class: "summary" }, el("h3", {}, check.summary), list(mild)),
  ];
}

/** What only the opened file can have brought and the base does not accept, with the way to leave it aside. */
export function innerPanel(
  { words }: App,
  state: FormState,
  form: ObjectValue,
  change: (mend: () => boolean) => void,
): Child {
  const { length } = innerIssues(state);
  return (
    length > 0 &&
    el(
      "div",
      { class: "summary error-summary" },
      el("p", {}, words.check.inner(length), " ", words.check.innerKept),
      el(
        "p",
        {},
        button(words.check.innerRemove, () => change(() => forgetUnknown(form)), { class: "remedy" }),
      ),
    )
  );
}
