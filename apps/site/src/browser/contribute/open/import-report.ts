import { button, type Child, el, fill } from "@openhpa/browser";
import { type HpaRecord, type ModelField, recordClasses, resolvePath } from "@openhpa/core";
import type { ImportReport, ImportSourceName, LineState, ReportLine, SiteProfile } from "@openhpa/import";
import { pathLabel } from "../../../pages/path-label.js";
import { type App, viewOf } from "../app.js";
import { suggestionWords } from "../issues.js";
import { fieldWords } from "../questions/field-words.js";
import { titleOf } from "../record-title.js";
import { labelCorrections } from "./label-corrections.js";
import { type LinePassage, passagesByLine } from "./line-passages.js";

/** What the report is about, and where it leads. */
export interface ReportPage {
  readonly report: ImportReport;
  readonly records: readonly HpaRecord[];
  /** Opens the form of a record, at a field when one is named. */
  readonly open: (record: HpaRecord, address?: string) => void;
  readonly back: () => void;
  /** Other kinds that the document could be read as. */
  readonly again?: {
    readonly source: ImportSourceName;
    readonly sources: readonly (readonly [name: ImportSourceName, label: string])[];
    readonly read: (source: ImportSourceName) => void;
  };
  /** Reads the document again with what labels ask for; the profile is the one that it was read with. */
  readonly correct?: {
    readonly profile?: SiteProfile | undefined;
    readonly read: (profile: SiteProfile) => void;
  };
}

/** The record that a line belongs to: the one it names, else the only one. */
function recordOfLine({ records }: ReportPage, line: ReportLine): HpaRecord | undefined {
  return line.record === undefined ? records[0] : records.find(({ key }) => key === line.record);
}

/** What the form calls the place of a field: `Évaluation › Points forts`. */
function rubricOf({ language }: App, fields: readonly ModelField[]): string {
  return fields.map((field) => fieldWords(language, field)[0]).join(" › ");
}

function suggestionsOf(app: App, page: ReportPage, line: ReportLine): Child {
  return page.report.notUnderstood
    .filter((item) => item.line === line.number)
    .map(({ suggestions = [], path, text }) => {
      const record = recordOfLine(page, line);
      const fieldsOf = (pointer: string) =>
        resolvePath(recordClasses[record?.type ?? "Action"], record, pointer).fields;
      const field = path === undefined ? undefined : fieldsOf(path).at(-1);
      const view = viewOf(app, record);
      const names = suggestions
        .map((suggestion) =>
          suggestion.startsWith("/")
            ? rubricOf(app, fieldsOf(suggestion))
            : suggestionWords(view, field, suggestion),
        )
        .join(", ");
      return [
        line.state === "field" &&
          el("span", { class: "left-over" }, `${app.words.report.states["not-understood"]} : « ${text} »`),
        names !== "" && el("span", { class: "hint" }, app.words.report.suggestions(names)),
      ];
    });
}

/** What of the form rests on a line, each once with the first place that does. */
function questionsOfLine(
  { language }: App,
  { type }: HpaRecord,
  { paths }: ReportLine,
): readonly (readonly [label: string, path: string])[] {
  const byLabel = new Map<string, string>();
  for (const path of paths) {
    const field = recordClasses[type].fields.find(({ name }) => name === path.split("/")[1]);
    const [label] = field ? fieldWords(language, field) : [];
    if (label !== undefined && !byLabel.has(label)) byLabel.set(label, path);
  }
  return [...byLabel];
}

/** What became of a line: the fields that rest on it, each a way to its place in the form, or why there is none. */
function outcome(app: App, page: ReportPage, line: ReportLine): Child {
  const { report: said } = app.words;
  const record = recordOfLine(page, line);
  const state =
    line.repeats === undefined
      ? said.states[line.state]
      : `${said.states[line.state]} (${said.repeats(line.repeats)})`;
  const links =
    record &&
    line.state === "field" &&
    questionsOfLine(app, record, line).map(([label, path]) => [
      button(label, () => page.open(record, path), { class: "link" }),
      " ",
    ]);
  return [
    line.state === "field" && links ? links : state,
    line.certainty && line.certainty !== "certain" && el("em", {}, ` ${said.unsure}`),
    suggestionsOf(app, page, line),
  ];
}

/** The names of the fields that rest on a passage, each once. */
function namesOf({ language }: App, { places }: LinePassage): readonly string[] {
  const names = places.map(({ record, path }) => {
    const field = recordClasses[record.type].fields.find(({ name }) => name === path.split("/")[1]);
    return field && fieldWords(language, field)[0];
  });
  return [...new Set(names)].filter((name) => name !== undefined);
}

/** Passages that follow each other and rest under the same fields are one: their name is said once. */
function joinedPassages(app: App, passages: readonly LinePassage[]) {
  const joined: { text: string; readonly names: string }[] = [];
  for (const passage of passages) {
    const names = namesOf(app, passage).join(", ");
    const last = joined.at(-1);
    if (last && last.names === names) last.text += passage.text;
    else joined.push({ text: passage.text, names });
  }
  return joined;
}

/** The text of a line: what was understood is marked, with the name of its field beside. */
function markedText(app: App, line: ReportLine, passages: readonly LinePassage[] = []): Child {
  if (line.state !== "field") return line.text;
  return joinedPassages(app, passages).map(({ text, names }) => {
    if (names === "" || text.trim() === "") return text;
    return [el("mark", {}, text), el("span", { class: "field-name" }, ` ${names} `)];
  });
}

function lineTable(app: App, page: ReportPage): HTMLElement {
  const { report: said } = app.words;
  const leftOver = new Set(page.report.notUnderstood.map(({ line }) => line));
  const passages = passagesByLine(page.report.lines, page.records);
  const rows = page.report.lines
    .filter(({ state }) => state !== "blank")
    .map((line) => {
      const isOpen = line.state === "not-understood" || leftOver.has(line.number);
      return el(
        "tr",
        { class: `line ${line.state}${isOpen ? " is-open" : ""}` },
        el("th", { scope: "row" }, String(line.number)),
        el("td", { class: "source" }, markedText(app, line, passages.get(line.number))),
        el("td", {}, outcome(app, page, line)),
      );
    });
  return el(
    "table",
    { class: "lines" },
    el("caption", {}, said.table),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        [said.line, said.text, said.became].map((name) => el("th", { scope: "col" }, name)),
      ),
    ),
    el("tbody", {}, rows),
  );
}

/** How many lines became what, most first. */
function counts(app: App, { report }: ReportPage): HTMLElement {
  const countByState = new Map<LineState, number>();
  for (const { state } of report.lines)
    if (state !== "blank") countByState.set(state, (countByState.get(state) ?? 0) + 1);
  const items = [...countByState]
    .sort(([, a], [, b]) => b - a)
    .map(([state, count]) => {
      const [one, several] = app.words.report.counted[state];
      return el("li", { class: state }, el("strong", {}, String(count)), ` ${count < 2 ? one : several}`);
    });
  return el("ul", { class: "counts", "aria-label": app.words.report.counts }, items);
}

/** What was found beside the lines: what is left to do, repetitions, a cut, contradictions, persons. */
function findings(app: App, { report, records }: ReportPage): Child {
  const { report: said } = app.words;
  const view = viewOf(app, records[0]);
  return [
    el(
      "p",
      { class: report.notUnderstood.length > 0 ? "warning" : "fine" },
      said.notUnderstood(report.notUnderstood.length),
    ),
    report.truncated !== null &&
      el(
        "p",
        { class: "warning" },
        said.cut(report.truncated.line, report.truncated.certainty === "certain"),
      ),
    report.encoding.length > 0 && el("p", { class: "warning" }, said.encoding),
    report.repeated.map(({ first, last, repeats }) =>
      el("p", { class: "muted" }, said.repeated(first, last, repeats)),
    ),
    report.contradictions.length > 0 && [
      el("h3", {}, said.contradictions),
      el(
        "ul",
        {},
        report.contradictions.map(({ message, paths }) =>
          el(
            "li",
            {},
            el("strong", {}, paths.map((path) => pathLabel(view, path)).join(" / ")),
            ` : ${message}`,
          ),
        ),
      ),
    ],
    el("h3", {}, said.personal.title),
    report.personalData.length === 0
      ? el("p", {}, said.personal.none)
      : el(
          "ul",
          { class: "persons" },
          report.personalData.map(({ line, kind }) =>
            el("li", {}, said.personal.at(line, said.personal.kinds[kind])),
          ),
        ),
  ];
}

/** The report of an import, sentence by sentence, and the ways to the filled-in records. */
export function importReport(app: App, page: ReportPage): HTMLElement {
  const { report: said, open: opening } = app.words;
  const { report, records, again } = page;
  const table = lineTable(app, page);
  const only = el("input", { type: "checkbox", id: "only-open" });
  only.addEventListener("change", () => table.classList.toggle("only-open", only.checked));
  const select =
    again &&
    el(
      "select",
      { id: "read-as" },
      again.sources.map(([name, label]) =>
        el("option", { value: name, selected: name === again.source }, label),
      ),
    );
  const openers =
    records.length === 1 && records[0]
      ? [
          el(
            "p",
            {},
            button(said.openRecord, () => page.open(records[0] as HpaRecord), { class: "main" }),
          ),
        ]
      : [
          el("p", {}, records.length === 0 ? opening.noRecord : opening.several(records.length)),
          el(
            "ul",
            { class: "openers" },
            records.map((record) =>
              el(
                "li",
                {},
                button(said.openOne(titleOf(app, record)), () => page.open(record)),
              ),
            ),
          ),
        ];
  const element = el("section", { class: "report", "aria-labelledby": "report-title" });
  fill(
    element,
    el("p", {}, button(said.back, page.back)),
    el("h2", { id: "report-title", tabindex: "-1" }, said.title),
    el("p", {}, said.of(report.file)),
    select &&
      again &&
      again.sources.length > 1 &&
      el(
        "p",
        { class: "read-as" },
        el("label", { for: "read-as" }, `${said.readAs} : `),
        select,
        " ",
        button(said.again, () => again.read(select.value as ImportSourceName)),
      ),
    openers,
    counts(app, page),
    findings(app, page),
    page.correct && labelCorrections(app, report, page.correct.profile, page.correct.read),
    el("div", { class: "box" }, only, el("label", { for: "only-open" }, said.onlyOpen)),
    table,
  );
  return element;
}
