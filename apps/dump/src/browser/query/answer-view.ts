import { button, el } from "@openhpa/browser";
import type { ExampleView } from "../../examples/example-query.js";
import type { PageData } from "../../serve/page-data.js";
import { numberText, type PageWords } from "../../serve/page-words.js";
import { answerTable } from "./answer-table.js";
import { type Asked, fetchAnswer } from "./ask-endpoint.js";
import { drawable, type SelectAnswer } from "./columns.js";
import { download } from "./download.js";
import { createTabs, type Tab } from "./tabs.js";

/** What an answer is shown with. */
export interface AnswerViewOptions {
  readonly asked: Extract<Asked, { ok: true }>;
  readonly sparql: string;
  /** Name of the files that are downloaded, without an ending. */
  readonly name: string;
  readonly hint: ExampleView | undefined;
  readonly data: PageData;
  readonly words: PageWords;
  /** Width that a drawing may take, in pixels. */
  readonly room: () => number;
  /** True for published rows: what the endpoint would answer is not what is shown, so it is not offered as a file. */
  readonly isPublished?: boolean | undefined;
  /** Hears of a download that did not work. */
  readonly onFailure: (message: string) => void;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The drawings are loaded when they are first looked at. */
function drawings(answer: SelectAnswer, options: AnswerViewOptions): readonly Tab[] {
  const { hint, data, words } = options;
  const { chart, map } = drawable(answer, hint);
  const tabs: Tab[] = [
    { id: "table", label: words.views.table, make: async () => answerTable(answer, data, words) },
  ];
  if (chart)
    tabs.push({
      id: "chart",
      label: words.views.chart,
      make: async () =>
        (await import("./answer-chart.js")).answerChart(answer, chart, data, words, options.room()),
    });
  if (map)
    tabs.push({
      id: "map",
      label: words.views.map,
      make: async () => (await import("./answer-map.js")).answerMap(answer, map, data, words),
    });
  return tabs;
}

function downloads(options: AnswerViewOptions): HTMLElement {
  const { asked, sparql, name, words, onFailure } = options;
  const one = (label: string, mediaType: string, ending: string) =>
    button(label, () => {
      fetchAnswer(sparql, mediaType)
        .then((blob) => download(blob, `${name}.${ending}`))
        .catch((cause: unknown) => onFailure(cause instanceof Error ? cause.message : String(cause)));
    });
  const files =
    asked.answer.kind === "turtle"
      ? [
          one(words.downloadTurtle, "text/turtle", "ttl"),
          one(words.downloadJson, "application/ld+json", "jsonld"),
        ]
      : [
          one(words.downloadXlsx, XLSX, "xlsx"),
          one(words.downloadCsv, "text/csv", "csv"),
          one(words.downloadJson, "application/sparql-results+json", "json"),
        ];
  return el("div", { class: "actions" }, ...files);
}

function content(options: AnswerViewOptions): HTMLElement {
  const { asked, words } = options;
  const { answer } = asked;
  if (answer.kind === "ask")
    return el("p", { class: "verdict" }, el("strong", {}, answer.value ? words.yes : words.no));
  if (answer.kind === "turtle")
    return el(
      "pre",
      { class: "graph", tabindex: "0", role: "region", "aria-label": words.answer },
      answer.text,
    );
  if (answer.rows.length === 0) return el("p", {}, words.noRow);
  const tabs = drawings(answer, options);
  return createTabs(tabs, words.view, options.hint?.kind);
}

/** An answer with everything that can be done with it; says so when it was cut. */
export function answerView(options: AnswerViewOptions): HTMLElement {
  const { asked, data, words } = options;
  const cut = asked.isCut && el("p", { class: "cut" }, words.cut(numberText(data.limit, data.language)));
  return el("div", {}, cut, content(options), !options.isPublished && downloads(options));
}
