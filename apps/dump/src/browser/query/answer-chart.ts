import { barX, dot, lineY, plot, ruleX, ruleY } from "@observablehq/plot";
import { el } from "@openhpa/browser";
import type { PageData } from "../../serve/page-data.js";
import { numberText, type PageWords } from "../../serve/page-words.js";
import { type ChartPoint, chartPoints } from "./chart-points.js";
import { isYearColumn, type SelectAnswer } from "./columns.js";
import { shortIri } from "./short-iri.js";

/** Bars that can still be read. */
const MOST_BARS = 40;
/** Part of the width that the labels of bars may take. */
const LABEL_SHARE = 0.38;
const WIDTHS = { least: 320, most: 860 };
const ROW_HEIGHT = 26;
/** Width of a character of a label, about. */
const CHARACTER_WIDTH = 7;
/** Colours of the series, as the style sheet names them; a further series begins again with the first. */
const SERIES_COLOURS = 6;

const shortened = (text: string, characters: number) =>
  text.length > characters ? `${text.slice(0, characters - 1).trimEnd()}…` : text;

/** A style element inside the drawing would be refused by the page's policy; what it says is in the page's own style sheet. */
function withoutStyles(drawing: Element): Element {
  for (const style of drawing.querySelectorAll("style")) style.remove();
  return drawing;
}

const colourClass = (at: number) => `series-${(at % SERIES_COLOURS) + 1}`;
const colour = (at: number) => `var(--${colourClass(at)})`;

function legend(series: readonly string[]): HTMLElement {
  const items = series.map((name, at) =>
    el("li", {}, el("span", { class: `swatch ${colourClass(at)}` }), name),
  );
  return el("ul", { class: "legend" }, ...items);
}

/** Bars of a number by a label, or a line over the years, coloured by series; rows of the same label and series are added up; `room` is the width there is, in pixels. */
export function answerChart(
  answer: SelectAnswer,
  columns: { readonly label: string; readonly number: string; readonly series?: string | undefined },
  data: PageData,
  words: PageWords,
  room: number,
): HTMLElement {
  const title = (column: string) => column.replaceAll("_", " ");
  const [labelTitle, numberTitle] = [title(columns.label), title(columns.number)];
  const { points, labels, series } = chartPoints(answer, columns, (term) =>
    term.type === "uri" ? shortIri(term.value, data) : term.value,
  );
  const isOverTime = isYearColumn(answer, columns.label);
  const shownLabels = isOverTime ? labels : labels.slice(0, MOST_BARS);
  const shown = points.filter(({ label }) => shownLabels.includes(label));
  const width = Math.max(WIDTHS.least, Math.min(WIDTHS.most, room));
  const short = (text: string) => shortened(text, Math.floor((width * LABEL_SHARE) / CHARACTER_WIDTH));
  const longest = Math.max(...shownLabels.map((label) => short(label).length), 0);
  const tickFormat = (number: number) => numberText(number, data.language);
  const name = words.chartOf(numberTitle, labelTitle);
  const spoken = ({ label, series: own, total }: ChartPoint) =>
    words.place(own === "" ? label : `${label} – ${own}`, tickFormat(total));
  const common = {
    // An inert document: nothing that the drawing library adds on its way is ever applied to the page.
    document: document.implementation.createHTMLDocument(""),
    width,
    color: { domain: series, range: series.map((_, at) => colour(at)) },
  };
  const drawing = isOverTime
    ? plot({
        ...common,
        height: 360,
        marginBottom: 50,
        marginLeft: 70,
        x: { label: labelTitle, labelOffset: 42, tickFormat: String, interval: 1 },
        y: { label: numberTitle, grid: true, tickFormat, zero: true },
        marks: [
          ruleY([0]),
          lineY(shown, {
            x: "year",
            y: "total",
            z: "series",
            sort: "year",
            stroke: "series",
            strokeWidth: 2.5,
          }),
          dot(shown, { x: "year", y: "total", fill: "series", r: 4, title: spoken }),
        ],
      })
    : plot({
        ...common,
        height: shownLabels.length * ROW_HEIGHT + 80,
        marginBottom: 50,
        marginLeft: 24 + longest * CHARACTER_WIDTH,
        marginRight: 60,
        x: { label: numberTitle, labelOffset: 42, grid: true, tickFormat },
        y: { label: null, domain: shownLabels, tickFormat: short },
        marks: [barX(shown, { x: "total", y: "label", fill: "series", title: spoken }), ruleX([0])],
      });
  const svg = withoutStyles(document.adoptNode(drawing) as Element);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", name);
  return el(
    "figure",
    { class: "chart" },
    el("figcaption", { class: "note" }, name),
    series.length > 1 && legend(series),
    svg,
    points.length < answer.rows.length && el("p", { class: "note" }, words.chartSum),
    shownLabels.length < labels.length &&
      el("p", { class: "note" }, words.chartCut(shownLabels.length, labels.length)),
  );
}
