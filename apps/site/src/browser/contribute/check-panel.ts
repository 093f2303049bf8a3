import { button, type Child, el } from "@openhpa/browser";
import { type Issue, levelNames, levels, recordClasses } from "@openhpa/core";
import { pathLabel } from "../../pages/path-label.js";
import { type App, viewOf } from "./app.js";
import type { FormState } from "./editor-state.js";
import { placeWords } from "./issues.js";

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

/** What stands against a valid record, each place once. */
function repairs(app: App, { record, validation }: FormState, { toPath }: Ways): Child {
  const { words } = app;
  const entry = recordClasses[record.type];
  const view = viewOf(app, record);
  const places = new Map<string, Issue>();
  for (const issue of validation.issues)
    if (issue.severity === "error") places.set(placeWords(view, entry, issue), issue);
  const links = [...places].map(([name, issue]) =>
    el(
      "li",
      {},
      button(name, () => toPath(issue.path), { class: "link" }),
    ),
  );
  return [el("p", {}, words.check.repair), el("ul", { class: "next" }, links)];
}

/** What to fill in next, each a way to it: what stands against a valid record, else what the next level asks for. */
export function nextFields(app: App, state: FormState, ways: Ways): Child {
  const { words, language } = app;
  const { level, next, ok } = state.validation;
  if (!ok) return repairs(app, state, ways);
  const asked = levels[level === null ? 0 : levels.indexOf(level) + 1];
  if (!asked || next.length === 0) return el("p", {}, words.check.last);
  const view = viewOf(app, state.record);
  const link = (path: string) => button(pathLabel(view, path), () => ways.toAddress(path), { class: "link" });
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

/** The issues of the record: what, where, and the ways to put it right. */
export function issueSummary(app: App, state: FormState, issues: readonly Issue[], ways: Ways): HTMLElement {
  const { words, language } = app;
  const entry = recordClasses[state.record.type];
  const view = viewOf(app, state.record);
  const items = issues.map((issue) =>
    el(
      "li",
      { class: `issue ${issue.severity}` },
      el("strong", {}, words.check.severities[issue.severity], " · "),
      issue.path.length > 0 && [
        button(placeWords(view, entry, issue), () => ways.toPath(issue.path), { class: "link" }),
        " : ",
      ],
      issue.messages[language],
      ways.remedies(issue).map((remedy) => [" ", remedy]),
    ),
  );
  return el(
    "div",
    { class: "summary" },
    el("h3", { tabindex: "-1", class: "summary-title" }, words.check.summary),
    items.length === 0
      ? el("p", { class: "fine" }, words.check.fine)
      : el("ul", { class: "issue-list" }, items),
  );
}
